using Zegsman.Evaluation;

namespace Zegsman.Tests.Evaluation;

public sealed class MistakeTests
{
    private const string Text = "De wethouder zegt dat de brug morgen weer opengaat. Vos gelooft het niet.";

    private static readonly Attribution Right = Sample.Of(Text, "De wethouder", "zegt", "dat de brug morgen weer opengaat");

    [Fact]
    public void A_statement_without_an_answer_is_missed() =>
        Mistakes([Right], null).ShouldBe([new Mistake(MistakeKind.Missed, "a", "De wethouder", "zegt", "dat de brug morgen weer opengaat")]);

    [Fact]
    public void A_prediction_without_a_statement_is_invented() =>
        Mistakes([], [Right]).ShouldHaveSingleItem().Kind.ShouldBe(MistakeKind.Invented);

    [Fact]
    public void A_content_that_is_cut_short_is_a_border_with_the_words_it_lacks()
    {
        var mistake = Mistakes([Right], [Sample.Of(Text, "De wethouder", "zegt", "dat de brug morgen")]).ShouldHaveSingleItem();
        (mistake.Kind, mistake.Lacks, mistake.Adds).ShouldBe((MistakeKind.Border, "weer opengaat", ""));
        mistake.Overlap.ShouldBe(0.5625);
    }

    [Fact]
    public void A_content_that_goes_on_too_far_is_a_border_with_the_words_it_adds()
    {
        var mistake = Mistakes([Right], [Sample.Of(Text, "De wethouder", "zegt", "dat de brug morgen weer opengaat. Vos")]).ShouldHaveSingleItem();
        (mistake.Kind, mistake.Lacks, mistake.Adds).ShouldBe((MistakeKind.Border, "", ". Vos"));
    }

    [Fact]
    public void A_mark_at_the_end_is_no_mistake() =>
        Mistakes([Right], [Sample.Of(Text, "De wethouder", "zegt", "dat de brug morgen weer opengaat.")]).ShouldBeEmpty();

    [Fact]
    public void Another_source_and_another_cue_are_two_mistakes()
    {
        var mistakes = Mistakes([Right], [Sample.Of(Text, "Vos", "gelooft", "dat de brug morgen weer opengaat")]);
        mistakes.Select(m => (m.Kind, m.Lacks, m.Adds)).ShouldBe([(MistakeKind.Source, "De wethouder", "Vos"), (MistakeKind.Cue, "zegt", "gelooft")]);
    }

    [Fact]
    public void A_source_that_is_left_out_is_a_wrong_source() =>
        Mistakes([Right], [Sample.Of(Text, null, "zegt", "dat de brug morgen weer opengaat")]).ShouldHaveSingleItem().Kind.ShouldBe(MistakeKind.Source);

    [Fact]
    public void Where_less_than_half_of_the_contents_is_shared_only_the_border_is_told() =>
        Mistakes([Right], [Sample.Of(Text, "Vos", "gelooft", "opengaat")]).ShouldHaveSingleItem().Kind.ShouldBe(MistakeKind.Border);

    [Fact]
    public void Missed_and_border_are_what_exact_contents_lack_and_invented_and_border_what_they_have_too_much()
    {
        var scorer = new Scorer();
        List<GoldArticle> gold = [.. GoldArticle.Read(Data("gold.jsonl"))];
        var predicted = PredictedFile.Read(Data("predicted.jsonl"), gold);
        foreach (var article in gold) scorer.Add(article, predicted.GetValueOrDefault(article.Id));
        var (scores, figure) = (scorer.Scores(), scorer.Scores().Figures["content.exact"]);
        int Count(params MistakeKind[] kinds) => scores.Mistakes.Count(m => kinds.Contains(m.Kind));
        Count(MistakeKind.Missed, MistakeKind.Border).ShouldBe((int)Math.Round(figure.Gold * (1 - figure.Recall)));
        Count(MistakeKind.Invented, MistakeKind.Border).ShouldBe((int)Math.Round(figure.Predicted * (1 - figure.Precision)));
    }

    private static IReadOnlyList<Mistake> Mistakes(Attribution[] gold, Attribution[]? predicted)
    {
        var scorer = new Scorer();
        scorer.Add(Sample.Article("a", Text, gold), predicted);
        return scorer.Scores().Mistakes;
    }

    private static string Data(string file) => RepositoryFile.Path("tests", "Zegsman.Tests", "Evaluation", file);
}
