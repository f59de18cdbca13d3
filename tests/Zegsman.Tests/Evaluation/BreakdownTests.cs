using Zegsman.Evaluation;

namespace Zegsman.Tests.Evaluation;

public sealed class BreakdownTests
{
    private const string Text = "Bos zegt dat het kan. Vos ontkent dat het moet. Vis vraagt of het mag.";

    private static readonly Attribution Bos = Sample.Of(Text, "Bos", "zegt", "dat het kan") with { Kind = "indirect", Stance = "state" };
    private static readonly Attribution Vos = Sample.Of(Text, "Vos", "ontkent", "dat het moet") with { Kind = "indirect", Stance = "deny" };
    private static readonly Attribution Vis = Sample.Of(Text, "Vis", "vraagt", "of het mag") with { Kind = "mixed", Stance = null };

    [Fact]
    public void Recall_is_over_the_gold_with_a_label_and_precision_over_the_predictions_with_it()
    {
        var scorer = new Scorer();
        // one right, one with another stance and source, one missed, one invented
        scorer.Add(Sample.Article("a", Text, Bos, Vos, Vis), [Bos, Vos with { Stance = "state", Source = [] }, Sample.Of(Text, "Vos", null, "Vis") with { Kind = "direct" }]);
        var groups = scorer.Scores().Groups;

        groups["kind"].ShouldBe(new Dictionary<string, Group>
        {
            ["direct"] = new(0, 1, new Rate(0, null), new Rate(0, null)),
            ["indirect"] = new(2, 2, new Rate(1, 1), new Rate(0.5, 0.5)),
            ["mixed"] = new(1, 0, new Rate(null, 0), new Rate(null, 0)),
        });
        groups["stance"].ShouldBe(new Dictionary<string, Group>
        {
            ["deny"] = new(1, 0, new Rate(null, 1), new Rate(null, 0)),
            ["state"] = new(1, 2, new Rate(1, 1), new Rate(0.5, 1)),
        });
        groups["construction"].ShouldBe(new Dictionary<string, Group>
        {
            ["cue-before"] = new(3, null, new Rate(null, 0.6667), new Rate(null, 0.3333)),
        });
    }

    [Fact]
    public void Flat_gold_has_nothing_nested()
    {
        var nested = Vos with { Parent = "a1" };
        foreach (var flat in (bool[])[false, true])
        {
            var scorer = new Scorer(flat);
            scorer.Add(Sample.Article("a", Text, Bos, nested), []);
            scorer.Scores().Groups["construction"].ContainsKey("nested").ShouldBe(!flat);
        }
    }
}
