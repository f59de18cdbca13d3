using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Cli.Tests.Read;

public sealed class TableFormatTests
{
    private static string[] Plain(Reading reading, int width = 80) => new TableFormat(width, colour: false).Render(reading).Split('\n');

    [Fact]
    public void The_header_names_title_outlet_date_and_id()
    {
        var lines = Plain(Sketch.Bridge());
        lines[0].ShouldBe("Brug bij Oostermeer gaat dicht");
        lines[1].ShouldBe("De Oostermeerder · 2026-03-04 · nl · brug-1 · 4 statements");
    }

    [Fact]
    public void A_row_has_who_how_and_what_with_the_fuller_name_and_the_cue()
    {
        var text = new TableFormat(140, colour: false).Render(Sketch.Bridge());
        text.ShouldContain("Lindeman (Pia Lindeman)");
        text.ShouldContain("admit");
        text.ShouldContain("erkende");
        text.ShouldContain("\"De brug\" \"is veilig.\"");
    }

    [Fact]
    public void A_statement_inside_another_stands_under_it_and_further_in()
    {
        var lines = Plain(Sketch.Bridge(), 140);
        var parent = Array.FindIndex(lines, l => l.Contains("admit"));
        var child = Array.FindIndex(lines, l => l.Contains("accuse"));
        child.ShouldBeGreaterThan(parent);
        Indent(lines[child]).ShouldBe(Indent(lines[parent]) + 2);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(100)]
    public void No_line_is_wider_than_the_terminal(int width) =>
        Plain(Sketch.Bridge(), width).ShouldAllBe(line => line.Length <= width);

    [Fact]
    public void Without_colour_there_is_no_escape_code_and_with_colour_there_is()
    {
        new TableFormat(80, colour: false).Render(Sketch.Bridge()).ShouldNotContain('\e');
        new TableFormat(80, colour: true).Render(Sketch.Bridge()).ShouldContain("\e[");
    }

    [Fact]
    public void A_negative_statement_says_so() =>
        Table(new Sketch("Bos beweert dit.").Says("Bos", "beweert", ["dit"], Stance.Claim, polarity: Polarity.Negative))
            .ShouldContain("not claim");

    [Fact]
    public void A_denial_says_by_itself_that_the_content_does_not_hold() =>
        Table(new Sketch("Bos ontkent dit.").Says("Bos", "ontkent", ["dit"], Stance.Deny, polarity: Polarity.Negative))
            .ShouldNotContain("not deny");

    [Fact]
    public void An_article_without_statements_says_so() =>
        Plain(new Sketch("Het regent.").Reading())[1].ShouldContain("no statements found");

    [Fact]
    public void An_article_in_another_language_is_said_not_to_be_read() =>
        Plain(new Sketch("Es regnet.", language: TextLanguage.Other).Reading())[1].ShouldContain("not read");

    [Theory]
    [InlineData("\e[2J\e]0;eigen titel\a", "\e\a")]
    [InlineData("[red]gevaar[/] [[", "")]
    [InlineData("links \u202Enaar rechts\u2066", "\u202E\u2066")]
    [InlineData("C1 \u009B31m en \u0085 en \u2028", "\u009B\u0085\u2028")]
    public void Hostile_text_cannot_drive_the_terminal(string words, string forbidden)
    {
        var reading = new Sketch($"Bos zegt {words}.", id: "x" + words).Says("Bos", "zegt", [words], Stance.State).Reading();
        var text = new TableFormat(200, colour: false).Render(reading);
        foreach (var c in forbidden) text.ShouldNotContain(c);
        if (forbidden.Length == 0) text.ShouldContain(words);
    }

    private static string Table(Sketch sketch) => string.Join('\n', Plain(sketch.Reading()));

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
