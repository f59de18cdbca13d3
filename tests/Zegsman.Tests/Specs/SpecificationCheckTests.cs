using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Tests.Specs;

public sealed class SpecificationCheckTests
{
    private const string Text = "Bos zei dat Vos ontkent dat het regent. Zij lachte.";

    private static readonly SpecificationRow Said = new("Bos", "zei", "dat Vos ontkent dat het regent", "indirect", "state", "positive", "", 0);
    private static readonly SpecificationRow Denied = new("Vos", "ontkent", "dat het regent", "indirect", "deny", "negative", "", 1);

    [Fact]
    public void What_is_read_as_written_has_no_mark() => Marks([Said, Denied], Saying, Denying).ShouldBe(["", ""]);

    [Fact]
    public void What_is_not_read_is_missed() => Marks([Said, Denied], Saying).ShouldBe(["", "missed"]);

    [Fact]
    public void What_is_read_and_not_there_is_invented() => Marks([], Saying).ShouldBe(["invented"]);

    [Fact]
    public void What_is_read_in_part_is_told_cell_by_cell() =>
        Marks([Said, Denied], Saying, Denying with { Polarity = Polarity.Positive, Source = null, Parent = null })
            .ShouldBe(["", "source = none; polarity = positive; parent = none"]);

    [Fact]
    public void A_content_that_shares_words_and_cue_is_the_same_statement() =>
        Marks([Denied with { Parent = 0 }], Denying with { Parent = null, Content = new Content(At("het regent"), "het regent") }).ShouldBe(["content = het regent"]);

    [Fact]
    public void Other_words_are_another_statement() =>
        Marks([Denied with { Parent = 0 }], Denying with { Parent = null, Content = new Content(At("Zij lachte"), "Zij lachte") }).ShouldBe(["missed", "invented"]);

    [Fact]
    public void A_parent_that_was_invented_has_the_number_of_its_row() =>
        Marks([Denied with { Parent = 0 }], Saying, Denying).ShouldBe(["parent = 2", "invented"]);

    [Fact]
    public void A_table_keeps_its_form_when_it_is_written_anew()
    {
        var lines = SpecificationTable.Write([(Said with { Content = "a | b" }, ""), (Denied, "missed")]);
        var table = SpecificationTable.Parse([.. SpecificationTable.HeaderLines, .. lines]);
        table.Lines.ShouldBe(lines);
        table.Known.ShouldBe(["", "missed"]);
        table.Expected.ShouldBe([Said with { Content = "a | b" }, Denied]);
    }

    private static Statement Saying => New("s1", null, "Bos", "zei", Stance.State, "dat Vos ontkent dat het regent");

    private static Statement Denying => New("s2", "s1", "Vos", "ontkent", Stance.Deny, "dat het regent") with { Polarity = Polarity.Negative };

    private static Statement New(string id, string? parent, string source, string cue, Stance stance, string content) => new()
    {
        Id = id, Parent = parent, Kind = StatementKind.Indirect, Polarity = Polarity.Positive, Confidence = 1, Evidence = new Evidence(null, "test"),
        Source = new Source(At(source), source, null, null), Cue = new Cue(At(cue), cue, null, stance), Content = new Content(At(content), content),
    };

    private static IEnumerable<string> Marks(IReadOnlyList<SpecificationRow> expected, params Statement[] statements)
    {
        var article = new Article { Id = "a", Text = Text, Language = TextLanguage.Dutch, Passages = [] };
        return SpecificationCheck.Of(expected, new Reading(article, new Document(Text, TextLanguage.Dutch, [], []), statements, [])).Select(r => r.Known);
    }

    private static TextSpan[] At(string words) => [TextSpan.Of(Text.IndexOf(words, StringComparison.Ordinal), words.Length)];
}
