using System.Text.Json;
using Zegsman.Cli.Ledger;
using Zegsman.Cli.Tests.Read;
using Zegsman.Ledger.Exports.Tables;

namespace Zegsman.Cli.Tests.Ledger;

public sealed class LedgerCommandTests : IDisposable
{
    private const string Sluice =
        "De sluis bij Oostermeer gaat dicht. \"Wij wachten niet langer\", zei wethouder Pia Lindeman over het werk aan de sluis.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_added_is_answered_from_the_file_named()
    {
        var ledger = folder["l.db"];
        var add = await CommandRun.OfAsync("add", folder.Write("nieuws/sluis.txt", Sluice), "--ledger", ledger, "--jobs", "2", "--lang", "nl");
        add.ExitCode.ShouldBe(ExitCode.Done, add.Error);
        add.Output.ShouldStartWith($"added to {ledger}: new articles 1, new versions 0, read anew 0, statements ");
        var ask = await CommandRun.OfAsync("ask", "speaker:lindeman wachten", "--ledger", ledger);
        ask.ExitCode.ShouldBe(ExitCode.Done, ask.Error);
        ask.Output.ShouldContain("Pia Lindeman");
        ask.Output.ShouldContain("sluis.txt");
        ask.Output.ShouldEndWith("\n1 statement\n");
        (await CommandRun.OfAsync("ask", "speaker:Niemand", "--ledger", ledger)).Output.ShouldBe("0 statements\n");
    }

    [Fact]
    public async Task Adding_again_reads_nothing_and_a_changed_file_is_a_new_version()
    {
        var around = new Surroundings { DataFolder = folder["data"] };
        var file = folder.Write("sluis.txt", Sluice);
        await CommandRun.OfAsync(around, "add", file);
        var again = await CommandRun.OfAsync(around, "add", file);
        again.ExitCode.ShouldBe(ExitCode.Done, again.Error);
        again.Output.ShouldEndWith(": new articles 0, new versions 0, read anew 0, statements 0\n");
        again.Error.ShouldContain("1 article known already");
        folder.Write("sluis.txt", Sluice.Replace("niet langer", "nog even", StringComparison.Ordinal));
        (await CommandRun.OfAsync(around, "add", file)).Output.ShouldContain("new articles 0, new versions 1,");
        var all = await CommandRun.OfAsync(around, "ask", "--format", "jsonl");
        all.Output.ShouldContain("nog even");
        all.Output.ShouldNotContain("niet langer");
        File.Exists(Path.Combine(around.DataFolder, "ledger.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task Files_of_one_name_in_two_folders_are_two_articles_and_lines_without_an_id_are_known_by_their_text()
    {
        var ledger = folder["l.db"];
        folder.Write("a/sluis.txt", Sluice);
        folder.Write("b/sluis.txt", Sluice.Replace("sluis", "brug", StringComparison.Ordinal));
        var lines = folder.Write("c/regels.jsonl", Line("Bos zei dat het regent.") + Line("Vos zei dat het waait."));
        (await CommandRun.OfAsync("add", folder["a"], folder["b"], folder["c"], "--ledger", ledger)).Output.ShouldContain("new articles 4, new versions 0,");
        File.WriteAllText(lines, Line("Das zei dat het mist.") + Line("Bos zei dat het regent.") + Line("Vos zei dat het waait."));
        (await CommandRun.OfAsync("add", lines, "--ledger", ledger)).Output.ShouldContain("new articles 1, new versions 0,");
    }

    [Fact]
    public async Task One_bad_input_is_told_and_the_rest_is_kept()
    {
        var run = await CommandRun.OfAsync("add", folder["weg.txt"], folder.Write("sluis.txt", Sluice), "--ledger", folder["l.db"]);
        run.ExitCode.ShouldBe(ExitCode.SomeFailed);
        run.Error.ShouldContain("error ZG421: ");
        run.Output.ShouldContain("new articles 1,");
    }

    [Fact]
    public async Task An_answer_comes_in_every_format_with_all_that_is_documented()
    {
        var ledger = Filled();
        var json = JsonElement.Parse((await CommandRun.OfAsync("ask", "--ledger", ledger, "--format", "json", "--limit", "1", "--facets")).Output);
        json.GetProperty("statements").GetArrayLength().ShouldBe(1);
        var total = json.GetProperty("total").GetInt32();
        total.ShouldBeGreaterThan(2);
        var page = Documentation.Read("ledger.md");
        foreach (var path in Paths(json, "").Distinct()) page.ShouldContain($"| `{path}` |");

        var rest = await CommandRun.OfAsync("ask", "--ledger", ledger, "--format", "json", "--cursor", json.GetProperty("next").GetString()!);
        JsonElement.Parse(rest.Output).GetProperty("statements").GetArrayLength().ShouldBe(total - 1);

        var lines = (await CommandRun.OfAsync("ask", "--ledger", ledger, "--format", "jsonl")).Output.TrimEnd('\n').Split('\n');
        lines.Select(line => JsonElement.Parse(line).GetProperty("position").GetInt64()).Distinct().Count().ShouldBe(total);

        var csv = (await CommandRun.OfAsync("ask", "--ledger", ledger, "--format", "csv")).Output;
        csv.ShouldStartWith(string.Join(',', StatementColumns.All.Select(c => c.Name)) + "\r\n");
        csv.Split("\r\n").Length.ShouldBe(total + 2);
        var section = Documentation.Section("cli.md", "## zegsman ask");
        foreach (var name in StatementColumns.All.Select(c => c.Name).Except(Zegsman.Cli.Read.CsvColumns.All.Select(c => c.Name))) section.ShouldContain($"`{name}`");
        foreach (var name in AnswerFormat.Names) section.ShouldContain($"`{name}`");
    }

    [Fact]
    public async Task The_table_tells_how_many_there_are_and_how_to_go_on()
    {
        var ledger = Filled();
        var run = await CommandRun.OfAsync("ask", "--ledger", ledger, "--limit", "1", "--facets", "--no-color");
        run.Output.ShouldContain("1 of ");
        run.Output.ShouldContain("; for more: --cursor ");
        run.Output.ShouldContain("\nspeaker: ");
        run.Output.ShouldContain("\nstance: ");
    }

    [Fact]
    public async Task What_was_said_is_counted_over_time_by_stance_and_by_kind_of_source()
    {
        var ledger = Filled();
        var timeline = await CommandRun.OfAsync("timeline", "--ledger", ledger);
        timeline.Output.ShouldStartWith("2026-03  4  ████");
        timeline.Output.ShouldContain("accuse 1 (25 %)");
        (await CommandRun.OfAsync("sources", "stance:deny", "--ledger", ledger)).Output.ShouldEndWith("  person 1 (100 %)\n");
        (await CommandRun.OfAsync("sources", "stance:deny", "--ledger", ledger, "--format", "csv")).Output
            .ShouldBe("period,value,count\r\n2026,person,1\r\n");
        var json = JsonElement.Parse((await CommandRun.OfAsync("timeline", "--by", "year", "--ledger", ledger, "--format", "json")).Output);
        json.GetProperty("periods")[0].GetProperty("values").GetProperty("deny").GetInt32().ShouldBe(1);
        var section = Documentation.Section("cli.md", "## zegsman timeline");
        foreach (var property in json.EnumerateObject().Concat(json.GetProperty("periods")[0].EnumerateObject())) section.ShouldContain($"`{property.Name}`");
        (await CommandRun.OfAsync("timeline", "speaker:Niemand", "--ledger", ledger)).Output.ShouldBe("0 statements\n");
    }

    [Fact]
    public async Task What_became_of_an_article_is_told_by_the_path_of_its_file()
    {
        var (ledger, file) = (folder["l.db"], folder.Write("sluis.txt", Sluice));
        await CommandRun.OfAsync("add", file, "--ledger", ledger);
        (await CommandRun.OfAsync("changes", file, "--ledger", ledger)).Error.ShouldStartWith("error ZG622: ");
        folder.Write("sluis.txt", Sluice.Replace("wachten niet langer", "wachten nooit langer", StringComparison.Ordinal));
        await CommandRun.OfAsync("add", file, "--ledger", ledger);
        var table = await CommandRun.OfAsync("changes", file, "--ledger", ledger);
        table.ExitCode.ShouldBe(ExitCode.Done, table.Error);
        table.Output.ShouldContain("changed: before, and after");
        table.Output.ShouldContain("Wij wachten nooit langer");
        var json = JsonElement.Parse((await CommandRun.OfAsync("changes", file, "--ledger", ledger, "--format", "json", "--from", "1", "--to", "2")).Output);
        json.GetProperty("changes")[0].GetProperty("before").GetProperty("content").GetProperty("text").GetString()!.ShouldContain("niet langer");
        var section = Documentation.Section("cli.md", "## zegsman changes");
        foreach (var property in json.EnumerateObject().Concat(json.GetProperty("from").EnumerateObject())) section.ShouldContain($"`{property.Name}`");
    }

    [Theory]
    [InlineData("speaker:\"Pia Lindeman\" niet langer", "speaker:\"Pia Lindeman\" niet langer")]
    [InlineData("speaker:\"Pia Lindeman\" brug", "speaker:Pia Lindeman", "brug")]
    [InlineData("\"niet langer\" about:\"de brug\" stance:deny", "niet langer", "about:de brug", "stance:deny")]
    [InlineData("")]
    public void A_question_may_come_in_several_arguments(string question, params string[] arguments) =>
        AskCommand.QuestionText(arguments).ShouldBe(question);

    [Theory]
    [InlineData("spreker:Bos", "ZG611")]
    [InlineData("stance:nee", "ZG612")]
    [InlineData("said:gisteren", "ZG615")]
    public async Task What_is_no_question_is_bad_usage(string question, string code)
    {
        var run = await CommandRun.OfAsync("ask", question, "--ledger", Filled());
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith($"error {code}: ");
    }

    [Fact]
    public async Task A_wrong_cursor_is_bad_usage() =>
        (await CommandRun.OfAsync("ask", "--cursor", "niets", "--ledger", Filled())).ExitCode.ShouldBe(ExitCode.Usage);

    [Fact]
    public async Task A_ledger_that_is_not_there_or_is_none_or_cannot_be_written_is_told()
    {
        var missing = await CommandRun.OfAsync("ask", "brug", "--ledger", folder["geen.db"]);
        missing.ExitCode.ShouldBe(ExitCode.NothingRead);
        missing.Error.ShouldStartWith("error ZG601: ");
        var file = folder.Write("sluis.txt", Sluice);
        (await CommandRun.OfAsync("ask", "brug", "--ledger", file)).Error.ShouldStartWith("error ZG602: ");
        var blocked = await CommandRun.OfAsync("add", file, "--ledger", Path.Combine(file, "l.db"));
        blocked.ExitCode.ShouldBe(ExitCode.NotWritten);
        blocked.Error.ShouldStartWith("error ZG604: ");
    }

    private static string Line(string text) => JsonSerializer.Serialize(new { text }) + "\n";

    private static IEnumerable<string> Paths(JsonElement element, string path) => element.ValueKind switch
    {
        // The statement is documented in json.md.
        _ when path == "statements[].statement" => [],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
        {
            var below = path.Length == 0 ? p.Name : $"{path}.{p.Name}";
            return Paths(p.Value, below).Prepend(below);
        }),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Paths(e, path + "[]")),
        _ => [],
    };

    private string Filled()
    {
        using (var ledger = Zegsman.Ledger.StatementLedger.Open(folder["vol.db"]))
        {
            var bridge = Sketch.Bridge();
            ledger.Add(bridge with { Statements = [.. bridge.Statements.Select(s => s with { About = ["e1"] })], Model = "nl test" });
        }
        return folder["vol.db"];
    }
}
