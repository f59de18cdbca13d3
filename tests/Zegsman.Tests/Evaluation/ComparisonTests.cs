using Zegsman.Evaluation;

namespace Zegsman.Tests.Evaluation;

public sealed class ComparisonTests
{
    private const string Text = "Bos zegt dat het kan. Vos ontkent dat het moet.";

    private static readonly Attribution Bos = Sample.Of(Text, "Bos", "zegt", "dat het kan");
    private static readonly Attribution Vos = Sample.Of(Text, "Vos", "ontkent", "dat het moet");

    [Fact]
    public void A_run_does_not_differ_from_itself()
    {
        var run = Run(20, i => i % 3 == 0 ? [Bos, Vos] : [Vos]);
        foreach (var (_, d) in Comparison.Of(run, run)) (d.Change, d.Low, d.High, d.NotBetter).ShouldBe((0, 0, 0, 1));
    }

    [Fact]
    public void A_run_that_is_better_in_every_article_is_better_in_every_sample()
    {
        var difference = Comparison.Of(Run(20, _ => [Bos, Vos]), Run(20, _ => [Bos]))["content.overlap"];
        difference.ShouldBe(new Difference(1, 0.6667, 0.3333, 0.3333, 0.3333, 0));
    }

    [Fact]
    public void Turned_round_the_difference_and_its_interval_are_turned_round()
    {
        var (better, worse) = (Run(30, i => i % 5 == 0 ? [Bos] : [Bos, Vos]), Run(30, i => i % 2 == 0 ? [Bos] : [Bos, Vos]));
        foreach (var (name, there) in Comparison.Of(better, worse))
        {
            var back = Comparison.Of(worse, better)[name];
            (back.Change, back.Low, back.High).ShouldBe((-there.Change, -there.High, -there.Low));
            there.Low.ShouldBeLessThan(there.Change);
            there.High.ShouldBeGreaterThan(there.Change);
            there.NotBetter.ShouldBeLessThan(0.05);
            back.NotBetter.ShouldBeGreaterThan(0.95);
        }
    }

    [Fact]
    public void A_gain_in_one_article_of_many_hangs_on_the_choice_of_articles()
    {
        var difference = Comparison.Of(Run(20, _ => [Bos, Vos]), Run(20, i => i == 7 ? [Bos] : [Bos, Vos]))["attribution"];
        difference.Change.ShouldBeGreaterThan(0);
        difference.Low.ShouldBe(0);
        // the article is left out of a sample of 20 with the chance 0.95^20 = 0.358
        difference.NotBetter.ShouldBeInRange(0.32, 0.40);
    }

    [Fact]
    public void The_same_comparison_gives_the_same_figures()
    {
        Difference[] Compare() => [.. Comparison.Of(Run(25, i => i % 3 == 0 ? [Bos] : [Bos, Vos]), Run(25, i => i % 4 == 0 ? [Vos] : [Bos, Vos])).Values];
        Compare().ShouldBe(Compare());
    }

    [Fact]
    public void What_is_compared_are_the_figures_of_the_runs()
    {
        var (run, other) = (Run(9, i => i % 3 == 0 ? [Bos] : [Bos, Vos]), Run(9, i => i % 4 == 0 ? [] : [Bos with { Source = Vos.Source }, Vos]));
        foreach (var (name, d) in Comparison.Of(run, other)) (d.F1, d.Other).ShouldBe((run.Scores().Figures[name].F1, other.Scores().Figures[name].F1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void One_article_is_too_few(int articles) =>
        Should.Throw<Language.ZegsmanException>(() => Comparison.Of(Run(articles, _ => [Bos]), Run(articles, _ => [Vos]))).Code.ShouldBe("ZG417");

    [Fact]
    public void Runs_over_different_articles_are_refused() =>
        Should.Throw<ArgumentException>(() => Comparison.Of(Run(3, _ => [Bos]), Run(4, _ => [Bos])));

    private static Scorer Run(int articles, Func<int, Attribution[]> answer)
    {
        var scorer = new Scorer();
        for (var i = 0; i < articles; i++) scorer.Add(Sample.Article("a" + i, Text, Bos, Vos), answer(i));
        return scorer;
    }
}
