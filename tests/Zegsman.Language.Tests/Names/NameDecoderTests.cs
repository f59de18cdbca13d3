using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language.Names;

namespace Zegsman.Language.Tests.Names;

public sealed class NameDecoderTests
{
    private static readonly string[] Labels = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"];
    private static readonly NameTags Tags = NameTags.Parse(Labels)!;

    [Fact]
    public void A_name_goes_on_in_its_own_kind_only() =>
        // PER likes to begin; then I-LOC is a little better than I-PER
        Decoded(Best(1), Scores((4, 0), (2, -1), (0, -9))).ShouldBe(["B-PER", "I-PER"]);

    [Fact]
    public void A_name_cannot_go_on_where_none_has_begun() =>
        Decoded(Scores((2, 0), (1, -1), (0, -2)), Best(0)).ShouldBe(["B-PER", "O"]);

    [Fact]
    public void Two_names_may_stand_side_by_side() =>
        Decoded(Best(1), Best(1), Best(2)).ShouldBe(["B-PER", "B-PER", "I-PER"]);

    [Theory]
    [InlineData("O", "B-per")]
    [InlineData("B-PER", "I-PER")]
    [InlineData("O", "PER")]
    [InlineData("O", "E-PER")]
    public void Labels_of_another_scheme_are_not_taken(params string[] labels) => NameTags.Parse(labels).ShouldBeNull();

    [Property(MaxTest = 1000)]
    public Property Whatever_the_scores_every_later_token_of_a_name_follows_one_of_the_same_name() => Prop.ForAll(Sentences, scores =>
    {
        var found = new int[scores.Length];
        new NameDecoder(Tags).Decode([.. scores.SelectMany(s => s)], found);
        for (var i = 0; i < found.Length; i++) Tags.MayFollow(found[i], i == 0 ? -1 : found[i - 1]).ShouldBeTrue();
    });

    [Property(MaxTest = 300)]
    public Property Of_all_rows_of_tags_for_three_tokens_it_is_a_best_one() => Prop.ForAll(Sentences.Filter(s => s.Length == 3), scores =>
    {
        var found = new int[3];
        new NameDecoder(Tags).Decode([.. scores.SelectMany(s => s)], found);
        var all = from a in Enumerable.Range(0, 9)
                  from b in Enumerable.Range(0, 9)
                  from c in Enumerable.Range(0, 9)
                  where Tags.MayFollow(a, -1) && Tags.MayFollow(b, a) && Tags.MayFollow(c, b)
                  select Sum(a, b, c);
        Sum(found[0], found[1], found[2]).ShouldBe(all.Max(), 1e-3);

        double Sum(int a, int b, int c) => Value(scores[0][a]) + Value(scores[1][b]) + Value(scores[2][c]);
    });

    private static double Value(float score) => float.IsFinite(score) ? score : -1e6;

    private static float[] Best(int tag) => Scores((tag, 0));

    private static float[] Scores(params (int Tag, float Score)[] good)
    {
        var scores = Enumerable.Repeat(-10f, Labels.Length).ToArray();
        foreach (var (tag, score) in good) scores[tag] = score;
        return scores;
    }

    private static string[] Decoded(params float[][] scores)
    {
        var found = new int[scores.Length];
        new NameDecoder(Tags).Decode([.. scores.SelectMany(s => s)], found);
        return [.. found.Select(tag => Labels[tag])];
    }

    private static Arbitrary<float[][]> Sentences =>
        (from length in Gen.Choose(1, 12)
         from scores in Gen.Frequency((20, Gen.Choose(-100, 0).Select(n => n / 7f)), (1, Gen.Elements(float.NaN, float.NegativeInfinity)))
            .ArrayOf(length * 9)
         select scores.Chunk(9).ToArray()).ToArbitrary();
}
