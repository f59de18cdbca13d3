using CsvHelper;
using Zegsman.Cli.Read;
using Zegsman.Statements;

namespace Zegsman.Cli.Tests.Read;

public sealed class CsvFormatTests
{
    private static List<Dictionary<string, string>> Rows(string text)
    {
        var rows = new List<Dictionary<string, string>>();
        using var csv = CsvReader.Create(new StringReader(text));
        while (csv.Read()) rows.Add(CsvColumns.All.ToDictionary(c => c.Name, c => csv.GetString(c.Name)));
        return rows;
    }

    private static string Csv(Reading reading)
    {
        IReadingFormat format = new CsvFormat();
        return format.Opening + format.Render(reading);
    }

    [Fact]
    public void Each_statement_is_a_row_that_reads_back_as_it_was()
    {
        var reading = Sketch.Bridge();
        var rows = Rows(Csv(reading));
        rows.Count.ShouldBe(4);
        rows.Select(r => r["statement"]).ShouldBe(["s1", "s2", "s3", "s4"]);
        rows.ShouldAllBe(r => r["article"] == "brug-1" && r["publisher"] == "De Oostermeerder");
        rows.ShouldAllBe(r => r["published"] == "2026-03-04" && r["language"] == "nl");
        rows.ShouldAllBe(r => r["text_hash"] == reading.Article.TextHash);
        rows[1]["parent"].ShouldBe("s1");
        rows[1]["stance"].ShouldBe("accuse");
        rows[2]["kind"].ShouldBe("direct");
        rows[2]["content"].ShouldBe("\"De brug\" \"is veilig.\"");
        rows[2]["confidence"].ShouldBe("0.875");
        rows[3]["source_entity"].ShouldBeEmpty();
    }

    [Fact]
    public void The_spans_give_the_quoted_words()
    {
        var reading = Sketch.Bridge();
        foreach (var row in Rows(Csv(reading)))
        {
            var words = row["content_spans"].Split(' ').Select(s => s.Split('-'))
                .Select(s => reading.Article.Text[int.Parse(s[0])..int.Parse(s[1])]);
            string.Join(' ', words).ShouldBe(row["content"]);
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://kwaad.example\")")]
    [InlineData("+31 20 555")]
    [InlineData("-1")]
    [InlineData("@oostermeer")]
    public void A_field_that_a_spreadsheet_would_run_gets_an_apostrophe(string words)
    {
        var reading = new Sketch($"Bos zegt {words} hier.").Says("Bos", "zegt", [words], Stance.State).Reading();
        Rows(Csv(reading))[0]["content"].ShouldBe("'" + words);
    }

    [Fact]
    public void Line_ends_quotes_and_commas_inside_fields_come_back()
    {
        const string words = "eerst, \"dan\"\nen dan";
        Rows(Csv(new Sketch($"Bos zegt {words}!").Says("Bos", "zegt", [words], Stance.State).Reading()))[0]["content"].ShouldBe(words);
    }

    [Fact]
    public void Rows_end_as_RFC_4180_says() => Csv(Sketch.Bridge()).Split("\r\n").Length.ShouldBe(6);
}
