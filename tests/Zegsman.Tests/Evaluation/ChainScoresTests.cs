using Zegsman.Evaluation;

namespace Zegsman.Tests.Evaluation;

/// <summary>The example of Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions", with the figures that paper gives.</summary>
public sealed class ChainScoresTests
{
    [Fact]
    public void The_published_example_has_the_published_scores()
    {
        var scores = new ChainScores();
        scores.Add(Chains("abc", "defg"), Chains("ab", "cd", "fghi"));
        var figures = scores.Figures.ToDictionary(figure => figure.Name);
        figures["MUC"].Recall.ShouldBe(0.40, 0.005);
        figures["MUC"].Precision.ShouldBe(0.40, 0.005);
        figures["B3"].Recall.ShouldBe(0.42, 0.005);
        figures["B3"].Precision.ShouldBe(0.50, 0.005);
        figures["CEAFe"].Recall.ShouldBe(0.65, 0.005);
        figures["CEAFe"].Precision.ShouldBe(0.43, 0.005);
    }

    [Fact]
    public void Equal_chains_are_all_right()
    {
        var scores = new ChainScores();
        scores.Add(Chains("abc", "de"), Chains("de", "abc"));
        (scores.Mentions, scores.Muc, scores.BCubed, scores.Ceaf, scores.Conll).ShouldBe((1.0, 1.0, 1.0, 1.0, 1.0));
    }

    [Fact]
    public void Chains_of_other_mentions_are_all_wrong()
    {
        var scores = new ChainScores();
        scores.Add(Chains("abc"), Chains("xyz"));
        (scores.Mentions, scores.Conll).ShouldBe((0.0, 0.0));
    }

    [Fact]
    public void The_best_pairs_are_found_where_the_nearest_pair_is_not_the_best_for_all()
    {
        // "abcde" shares most with "abcf", but then nothing is left for "fg"
        var scores = new ChainScores();
        scores.Add(Chains("abcde", "fg"), Chains("abcf", "de"));
        scores.Figures.Single(figure => figure.Name == "CEAFe").Recall.ShouldBe(((2.0 * 2 / 7) + (2.0 * 1 / 6)) / 2, 1e-9);
    }

    [Fact]
    public void A_text_without_chains_scores_nothing_and_does_not_fail()
    {
        var scores = new ChainScores();
        scores.Add([], []);
        scores.Conll.ShouldBe(0);
    }

    private static List<HashSet<(int First, int End)>> Chains(params string[] chains) => [.. chains.Select(chain => chain.Select(c => ((int)c, c + 1)).ToHashSet())];
}
