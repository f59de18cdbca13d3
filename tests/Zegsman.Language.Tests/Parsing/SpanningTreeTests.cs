using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language.Parsing;

namespace Zegsman.Language.Tests.Parsing;

public sealed class SpanningTreeTests
{
    [Fact]
    public void The_best_heads_are_taken_where_they_are_a_tree() =>
        Decoded([[0, 99, 9, 0], [8, 1, 99, 2], [0, 1, 7, 99]]).ShouldBe([2, 0, 2], "what a word scores on itself counts for nothing");

    [Fact]
    public void A_cycle_is_broken_where_that_costs_least() =>
        // 1 and 2 like each other best; 2 loses least by hanging on the root
        Decoded([[1, 0, 9], [6, 9, 0]]).ShouldBe([2, 0]);

    [Fact]
    public void Of_two_words_that_both_want_to_be_the_root_one_is() =>
        Decoded([[9, 0, 3], [9, 8, 0]]).ShouldBe([0, 1]);

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(0)]
    public void Scores_that_are_all_the_same_or_no_numbers_still_give_a_tree(float score)
    {
        var arcs = Enumerable.Repeat(Enumerable.Repeat(score, 31).ToArray(), 30).ToArray();
        IsTree(Decoded(arcs)).ShouldBeTrue();
    }

    [Property(MaxTest = 2000)]
    public Property Every_matrix_gives_a_tree_with_one_root() => Prop.ForAll(Matrices(1, 30), arcs => IsTree(Decoded(arcs)));

    [Property(MaxTest = 2000)]
    public Property Of_all_trees_of_a_short_sentence_it_is_a_best_one() => Prop.ForAll(Matrices(1, 5), arcs =>
    {
        var best = Trees(arcs.Length).Max(heads => Score(arcs, heads));
        Score(arcs, Decoded(arcs)).ShouldBe(best, 1e-3);
    });

    [Property(MaxTest = 1000)]
    public Property It_is_never_worse_than_breaking_the_greedy_choice_at_random_places() => Prop.ForAll(Matrices(2, 30), arcs =>
        Score(arcs, Decoded(arcs)) >= Score(arcs, Repaired(arcs)) - 1e-3);

    [Property(MaxTest = 300)]
    public Property The_same_decoder_gives_the_same_tree_again_whatever_it_did_between() => Prop.ForAll(Matrices(1, 20), Matrices(1, 30), (arcs, other) =>
    {
        var decoder = new SpanningTree();
        var first = Decoded(arcs, decoder);
        Decoded(other, decoder);
        Decoded(arcs, decoder).ShouldBe(first);
    });

    [Fact]
    public void The_longest_piece_of_a_sentence_is_decoded_at_once()
    {
        // a chain of cycles within cycles: each word's best head is the next one, and the last one's the first
        var arcs = Enumerable.Range(0, 160).Select(i => Enumerable.Range(0, 161).Select(j => j == (i + 1) % 160 + 1 ? 100f : (i * 31 + j * 17) % 50).ToArray()).ToArray();
        var time = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 20; i++) IsTree(Decoded(arcs)).ShouldBeTrue();
        time.ElapsedMilliseconds.ShouldBeLessThan(2000);
    }

    private static int[] Decoded(float[][] arcs, SpanningTree? decoder = null)
    {
        var heads = new int[arcs.Length];
        (decoder ?? new SpanningTree()).Decode([.. arcs.SelectMany(row => row.Append(77f))], arcs.Length + 2, heads);
        return heads;
    }

    private static double Score(float[][] arcs, int[] heads) => heads.Select((head, i) => (double)arcs[i][head]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head == 0) != 1) return false;
        for (var token = 1; token <= heads.Length; token++)
        {
            var (at, steps) = (token, 0);
            while (at != 0 && steps++ <= heads.Length) at = heads[at - 1];
            if (at != 0) return false;
        }
        return true;
    }

    /// <summary>All trees over so many words.</summary>
    private static IEnumerable<int[]> Trees(int words)
    {
        var count = (int)Math.Pow(words + 1, words);
        for (var code = 0; code < count; code++)
        {
            var (heads, rest) = (new int[words], code);
            for (var i = 0; i < words; i++, rest /= words + 1) heads[i] = rest % (words + 1);
            if (IsTree(heads)) yield return heads;
        }
    }

    /// <summary>The best root, and each other word on its best head unless that closes a cycle; then on the root word.</summary>
    private static int[] Repaired(float[][] arcs)
    {
        var root = Enumerable.Range(1, arcs.Length).MaxBy(i => arcs[i - 1][0]);
        var heads = new int[arcs.Length];
        for (var token = 1; token <= arcs.Length; token++)
        {
            if (token == root) continue;
            heads[token - 1] = Enumerable.Range(1, arcs.Length).Where(h => h != token).MaxBy(h => arcs[token - 1][h]);
            var (at, steps) = (token, 0);
            while (at != 0 && at != root && heads[at - 1] != 0 && steps++ <= arcs.Length) at = heads[at - 1];
            if (at != root && steps > arcs.Length) heads[token - 1] = root;
        }
        IsTree(heads).ShouldBeTrue();
        return heads;
    }

    private static Arbitrary<float[][]> Matrices(int least, int most) =>
        (from words in Gen.Choose(least, most)
         from spread in Gen.Elements(2, 50, 100_000)
         from numbers in Gen.Choose(-spread, spread).ArrayOf(words * (words + 1))
         select numbers.Select(n => n / 16f).Chunk(words + 1).ToArray()).ToArbitrary();
}
