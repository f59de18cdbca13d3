using System.Text.Json;
using System.Xml.Linq;
using Zegsman.Cli.Tests.Read;
using Zegsman.Ledger.Exports;

namespace Zegsman.Cli.Tests.Ledger;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("csv", "position,added,")]
    [InlineData("jsonl", "{\"position\":")]
    [InlineData("parquet", "PAR1")]
    [InlineData("jsonld", "{\"@context\":\"https://schema.org\"")]
    [InlineData("webannotation", "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"")]
    [InlineData("naf", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<NAF ")]
    [InlineData("atom", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed ")]
    [InlineData("jsonfeed", "{\"version\":\"https://jsonfeed.org/version/1.1\"")]
    public async Task Every_form_goes_to_a_pipe_and_the_same_to_a_file(string format, string start)
    {
        var (ledger, file) = (Filled(), folder["uit" + StatementExport.Find(format)!.Extension]);
        var piped = await CommandRun.OfAsync("export", "--ledger", ledger, "--format", format);
        piped.ExitCode.ShouldBe(ExitCode.Done, piped.Error);
        piped.Output.ShouldStartWith(start);
        piped.Error.ShouldBeEmpty();
        var written = await CommandRun.OfAsync("export", "--ledger", ledger, "-f", format, "-o", file);
        written.ExitCode.ShouldBe(ExitCode.Done, written.Error);
        written.Output.ShouldBeEmpty();
        written.Error.ShouldBe($"4 statements written to {file}\n");
        (await File.ReadAllBytesAsync(file)).ShouldBe(piped.Bytes);
        folder.Names().Count(n => n.Contains("uit", StringComparison.Ordinal)).ShouldBe(1, "nothing is left beside it");
    }

    [Fact]
    public async Task A_question_and_a_limit_choose_what_is_written()
    {
        var ledger = Filled();
        var lines = (await CommandRun.OfAsync("export", "stance:deny", "--ledger", ledger, "-f", "jsonl")).Output.TrimEnd('\n').Split('\n');
        JsonElement.Parse(lines.ShouldHaveSingleItem()).GetProperty("statement").GetProperty("cue").GetProperty("stance").GetString().ShouldBe("deny");
        (await CommandRun.OfAsync("export", "--ledger", ledger, "-f", "csv", "--limit", "2")).Output.Split("\r\n").Length.ShouldBe(4);
        var feed = JsonElement.Parse((await CommandRun.OfAsync("export", "--ledger", ledger, "-f", "jsonfeed", "--limit", "1")).Output);
        feed.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Parquet_does_not_go_to_a_terminal()
    {
        var run = await CommandRun.OfAsync(new Surroundings { IsTerminal = true }, "export", "--ledger", Filled(), "-f", "parquet");
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldStartWith("error ZG651: ");
        run.Bytes.ShouldBeEmpty();
    }

    [Fact]
    public async Task NAF_of_several_articles_goes_to_a_folder()
    {
        var ledger = Filled(articles: 2);
        foreach (var to in (string[][])[[], ["-o", folder["een.naf"]]])
        {
            var refused = await CommandRun.OfAsync(["export", "--ledger", ledger, "-f", "naf", .. to]);
            refused.ExitCode.ShouldBe(ExitCode.Usage);
            refused.Error.ShouldStartWith("error ZG652: ");
            refused.Output.ShouldBeEmpty();
        }
        var run = await CommandRun.OfAsync("export", "--ledger", ledger, "-f", "naf", "-o", folder["naf"]);
        run.ExitCode.ShouldBe(ExitCode.Done, run.Error);
        Directory.GetFiles(folder["naf"]).Select(Path.GetFileName).Order().ShouldBe(["brug-1-2.naf", "brug-1.naf"]);
        foreach (var file in Directory.GetFiles(folder["naf"]))
            XDocument.Load(file).Root!.Element("attribution")!.Elements("statement").Count().ShouldBe(4);
        (await CommandRun.OfAsync("export", "speaker:Niemand", "--ledger", ledger, "-f", "naf")).Error.ShouldStartWith("error ZG653: ");
    }

    [Fact]
    public async Task What_was_there_stays_when_an_export_fails()
    {
        var (ledger, file) = (Filled(articles: 2), folder.Write("oud.naf", "wat er stond"));
        (await CommandRun.OfAsync("export", "--ledger", ledger, "-f", "naf", "-o", file)).ExitCode.ShouldBe(ExitCode.Usage);
        File.ReadAllText(file).ShouldBe("wat er stond");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var stopped = await CommandRun.OfAsync(new Surroundings { Cancellation = cancelled.Token }, "export", "--ledger", ledger, "-f", "csv", "-o", file);
        stopped.ExitCode.ShouldBe(ExitCode.Interrupted);
        File.ReadAllText(file).ShouldBe("wat er stond");
        folder.Names().ShouldNotContain(n => n.EndsWith(".part", StringComparison.Ordinal));
        var blocked = await CommandRun.OfAsync("export", "--ledger", ledger, "-f", "csv", "-o", Path.Combine(file, "uit.csv"));
        blocked.ExitCode.ShouldBe(ExitCode.NotWritten);
        blocked.Error.ShouldStartWith("error ZG432: ");
    }

    [Fact]
    public async Task A_form_must_be_named_and_be_one()
    {
        (await CommandRun.OfAsync("export", "--ledger", Filled())).ExitCode.ShouldBe(ExitCode.Usage);
        (await CommandRun.OfAsync("export", "--ledger", Filled(), "-f", "docx")).ExitCode.ShouldBe(ExitCode.Usage);
        (await CommandRun.OfAsync("export", "spreker:x", "--ledger", Filled(), "-f", "csv")).Error.ShouldStartWith("error ZG611: ");
        (await CommandRun.OfAsync("export", "--ledger", folder["geen.db"], "-f", "csv")).Error.ShouldStartWith("error ZG601: ");
        var section = Documentation.Section("cli.md", "## zegsman export");
        foreach (var export in StatementExport.All) section.ShouldContain($"`{export.Name}`");
    }

    [Fact]
    public async Task The_answer_of_ask_is_safe_in_a_spreadsheet_and_what_is_exported_is_exact()
    {
        using (var ledger = Zegsman.Ledger.StatementLedger.Open(folder["formule.db"]))
            ledger.Add(new Sketch("Bos zegt =1+1 hier.").Says("Bos", "zegt", ["=1+1"], Zegsman.Statements.Stance.State).Reading());
        (await CommandRun.OfAsync("ask", "--ledger", folder["formule.db"], "-f", "csv")).Output.ShouldContain(",\"'=1+1\",");
        (await CommandRun.OfAsync("export", "--ledger", folder["formule.db"], "-f", "csv")).Output.ShouldContain(",=1+1,");
    }

    private string Filled(int articles = 1)
    {
        using (var ledger = Zegsman.Ledger.StatementLedger.Open(folder["vol.db"]))
            for (var i = 1; i <= articles; i++)
            {
                var bridge = Sketch.Bridge();
                // Much alike they would be one report with two carriers.
                var rest = string.Join(' ', Enumerable.Range(0, 300).Select(n => FormattableString.Invariant($"woord{i * n}")));
                var article = bridge.Article with { Url = $"https://nieuws.example/brug/{i}", Text = $"{bridge.Article.Text}\n{rest}" };
                ledger.Add(bridge with { Article = article, Model = "nl test" });
            }
        return folder["vol.db"];
    }
}
