using System.Text.Json;
using Zegsman.Ledger.Exports.Tables;

namespace Zegsman.Cli.Tests.Ledger;

public sealed class FindingsCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_reversal_tells_who_said_what_when_and_where_and_why()
    {
        var ledger = await FilledAsync();
        var run = await CommandRun.OfAsync("reversals", "speaker:Lindeman", "--ledger", ledger);
        run.ExitCode.ShouldBe(ExitCode.Done, run.Error);
        foreach (var part in (string[])["1. reversal, likely 0.", "Pia Lindeman", "2018-07-16", "2018-07-20", "Blad", "Krant", "why: speaker Pia Lindeman", "deny / admit"])
            run.Output.ShouldContain(part);
    }

    [Fact]
    public async Task Every_format_tells_the_same_findings()
    {
        var ledger = await FilledAsync();
        using var json = JsonDocument.Parse((await CommandRun.OfAsync("reversals", "--ledger", ledger, "--format", "json")).Output);
        var findings = json.RootElement.GetProperty("findings");
        findings.GetArrayLength().ShouldBe(json.RootElement.GetProperty("total").GetInt32());
        findings.GetArrayLength().ShouldBeGreaterThan(0);
        var lines = (await CommandRun.OfAsync("reversals", "--ledger", ledger, "--format", "jsonl")).Output.TrimEnd().Split('\n');
        lines.Length.ShouldBe(findings.GetArrayLength());
        var page = Documentation.Section("ledger.md", "## Findings");
        foreach (var property in findings[0].EnumerateObject()) page.ShouldContain($"`findings[].{property.Name}`");
        foreach (var property in json.RootElement.EnumerateObject().Where(p => p.Name != "findings")) page.ShouldContain($"`{property.Name}`");
        var csv = (await CommandRun.OfAsync("reversals", "--ledger", ledger, "--format", "csv")).Output.Split("\r\n");
        csv[0].Split(',').ShouldBe(CsvFindings.Columns.Select(c => c.Name));
        foreach (var (name, _) in CsvFindings.Columns) page.ShouldContain($"`{name.Replace("second_", "first_", StringComparison.Ordinal)}`");
    }

    [Fact]
    public async Task Nothing_found_is_told()
    {
        var ledger = await FilledAsync();
        foreach (var verb in (string[])["reversal", "dispute", "variant"])
            (await CommandRun.OfAsync(verb + "s", "speaker:Niemand", "--ledger", ledger)).Output.ShouldBe($"0 {verb}s\n");
    }

    [Fact]
    public async Task A_least_score_of_ones_own_finds_more_or_fewer()
    {
        var ledger = await FilledAsync();
        (await LinesAsync("0")).ShouldBeGreaterThan(await LinesAsync("0.99"));
        var wrong = await CommandRun.OfAsync("disputes", "--ledger", ledger, "--least", "1.5");
        wrong.ExitCode.ShouldNotBe(ExitCode.Done);
        wrong.Error.ShouldContain("--least");

        async Task<int> LinesAsync(string least) =>
            (await CommandRun.OfAsync("disputes", "--ledger", ledger, "--least", least, "--format", "jsonl")).Output.Count(c => c == '\n');
    }

    private async Task<string> FilledAsync()
    {
        var ledger = folder["l.db"];
        var lines = folder.Write("brug.jsonl",
            Line("maandag", "Blad", "2018-07-16", "Wethouder Pia Lindeman ontkent dat de brug bij Oostermeer onveilig is. Raadslid Joris van der Berg beschuldigt haar van een leugen over de brug.")
            + Line("vrijdag", "Krant", "2018-07-20", "Wethouder Pia Lindeman geeft toe dat de brug bij Oostermeer onveilig is. Dat zei ze vrijdag in de raad."));
        var add = await CommandRun.OfAsync("add", lines, "--ledger", ledger);
        add.ExitCode.ShouldBe(ExitCode.Done, add.Error);
        return ledger;
    }

    private static string Line(string id, string publisher, string published, string text) =>
        JsonSerializer.Serialize(new { id, publisher, published, language = "nl", text }) + "\n";
}
