using System.Text.Json;
using Zegsman.Evaluation;
using Zegsman.Language;

namespace Zegsman.Tests.Evaluation;

public sealed class ScorerTests
{
    [Theory]
    [InlineData(false, "expected.json")]
    [InlineData(true, "expected-flat.json")]
    public void Every_figure_is_the_one_the_second_implementation_gives(bool flat, string expected)
    {
        List<GoldArticle> gold = [.. GoldArticle.Read(Data("gold.jsonl"))];
        var predicted = PredictedFile.Read(Data("predicted.jsonl"), gold);
        var scorer = new Scorer(flat);
        foreach (var article in gold) scorer.Add(article, predicted.GetValueOrDefault(article.Id));
        var scores = scorer.Scores();

        var wanted = JsonElement.Parse(File.ReadAllText(Data(expected)));
        scores.Articles.ShouldBe(wanted.GetProperty("articles").GetInt32());
        scores.ArticlesMissing.ShouldBe(wanted.GetProperty("articles_missing").GetInt32());
        scores.Figures.Select(f => (f.Key, f.Value)).ShouldBe(wanted.GetProperty("figures").EnumerateObject().Select(f => (f.Name, Figure(f.Value))));
        scores.AccuracyOnPairs.Select(a => (a.Key, a.Value)).ShouldBe(
            wanted.GetProperty("accuracy_on_pairs").EnumerateObject().Select(a => (a.Name, Accuracy(a.Value))));
    }

    [Fact]
    public void A_perfect_answer_scores_one_everywhere()
    {
        var scorer = new Scorer();
        foreach (var article in GoldArticle.Read(Data("gold.jsonl"))) scorer.Add(article, article.Attributions);
        var scores = scorer.Scores();
        scores.Figures.ShouldAllBe(f => f.Value.F1 == 1);
        scores.AccuracyOnPairs.ShouldAllBe(a => a.Value.Share == 1);
        scores.Mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void Of_two_answers_with_the_same_content_the_one_with_the_same_cue_is_taken()
    {
        var gold = new GoldArticle("a", "Volgens Bos zegt Vos dat het kan.", [At(cue: (0, 7), content: (21, 32))]);
        var scorer = new Scorer();
        scorer.Add(gold, [At(cue: (12, 16), content: (21, 32)), At(cue: (0, 7), content: (21, 32))]);
        scorer.Scores().Figures["attribution"].ShouldBe(new Figure(0.5, 1, 0.6667, 1, 2));
        scorer.Scores().Mistakes.ShouldHaveSingleItem().ShouldBe(new Mistake(MistakeKind.Invented, "a", "", "zegt", "dat het kan"));
    }

    [Fact]
    public void Confidence_is_held_against_what_was_right()
    {
        var gold = new GoldArticle("a", "Volgens Bos kan het. Vos zei nee.", [At(cue: (0, 7), content: (12, 19)), At(cue: (25, 28), content: (29, 32))]);
        var scorer = new Scorer();
        scorer.Add(gold,
        [
            At(cue: (0, 7), content: (12, 19)) with { Confidence = 0.95 },
            At(cue: (25, 28), content: (29, 32)) with { Confidence = 0.75 },
            At(cue: (21, 24), content: (8, 11)) with { Confidence = 0.75 },
            At(cue: (8, 11), content: (12, 19)) with { Confidence = null },
        ]);
        var confidence = scorer.Scores().Confidence.ShouldNotBeNull();
        (confidence.Statements, confidence.Sure, confidence.SureRight).ShouldBe((3, 1, 1));
        // one bin of one right statement said to be so at 0.95, one of two said to be at 0.75 of which one is
        confidence.Error.ShouldBe((0.05 + 0.5) / 3, 1e-9);
    }

    [Fact]
    public void Statements_without_a_confidence_are_not_held_against_any()
    {
        var scorer = new Scorer();
        foreach (var article in GoldArticle.Read(Data("gold.jsonl"))) scorer.Add(article, article.Attributions);
        scorer.Scores().Confidence.ShouldBeNull();
    }

    private static Attribution At((int, int)? source = null, (int, int)? cue = null, (int, int)? content = null) =>
        new() { Source = Spans(source), Cue = Spans(cue), Content = Spans(content) };

    private static TextSpan[] Spans((int Start, int End)? span) => span is { } s ? [new TextSpan(s.Start, s.End)] : [];

    private static Figure Figure(JsonElement f) => new(f.GetProperty("p").GetDouble(), f.GetProperty("r").GetDouble(), f.GetProperty("f1").GetDouble(),
        f.GetProperty("gold").GetInt32(), f.GetProperty("predicted").GetInt32());

    private static Accuracy Accuracy(JsonElement a) => new(a.GetProperty("share").GetDouble(), a.GetProperty("of").GetInt32());

    private static string Data(string file) => RepositoryFile.Path("tests", "Zegsman.Tests", "Evaluation", file);
}
