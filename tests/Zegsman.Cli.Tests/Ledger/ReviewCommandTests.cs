using System.Text.Json;

namespace Zegsman.Cli.Tests.Ledger;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Sluice = "De sluis bij Oostermeer gaat dicht. \"Wij wachten niet langer\", zei wethouder Pia Lindeman over het werk aan de sluis.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_statement_is_corrected_asked_for_and_exported()
    {
        var position = await AddedAsync();
        var correct = await RunAsync("review", "correct", position, "--speaker", "Piet Bos", "--stance", "deny", "--said", "2020-01", "--reviewer", "Mina",
            "--reason", "hij was het");
        correct.ExitCode.ShouldBe(ExitCode.Done, correct.Error);
        var ask = await RunAsync("ask", "speaker:\"Piet Bos\" stance:deny said:2020-01 review:corrected", "--format", "json");
        ask.Output.ShouldContain("\"reviewer\": \"Mina\"");
        (await RunAsync("review", "show", position)).Output.ShouldContain("correct by Mina {\"speaker\":{\"name\":\"Piet Bos\"},\"stance\":\"deny\",\"said\":\"2020-01\"} (hij was het)");
        var lines = (await RunAsync("review", "export")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        JsonDocument.Parse(lines.ShouldHaveSingleItem()).RootElement.GetProperty("attributions")[0].GetProperty("review").GetString().ShouldBe("corrected");
        (await RunAsync("review", "withdraw", position)).ExitCode.ShouldBe(ExitCode.Done);
        (await RunAsync("ask", "speaker:Lindeman")).Output.ShouldEndWith("1 statement\n");
    }

    [Theory]
    [InlineData("ZG666", "correct", "--content", "7")]
    [InlineData("ZG666", "correct", "--content", "9-3")]
    [InlineData("ZG666", "correct", "--said", "gisteren")]
    [InlineData("ZG666", "correct", "--wikidata", "Q1")]
    [InlineData("ZG666", "correct", "--speaker", "X", "--wikidata", "42")]
    [InlineData("ZG661", "correct", "--content", "3-99999")]
    [InlineData("ZG664", "correct")]
    [InlineData("ZG663", "withdraw")]
    [InlineData("ZG665", "confirm", "--reviewer", " ")]
    public async Task Bad_usage_is_told_and_changes_nothing(string code, string verb, params string[] more)
    {
        var position = await AddedAsync();
        var run = await RunAsync(["review", verb, position, .. more]);
        run.ExitCode.ShouldBe(ExitCode.Usage, run.Error);
        run.Error.ShouldContain(code);
        (await RunAsync("review", "show", position)).Output.ShouldBe("");
    }

    [Fact]
    public async Task Forgetting_asks_to_be_sure_and_leaves_a_line()
    {
        await AddedAsync();
        var unsure = await RunAsync("forget", "article", folder["sluis.txt"]);
        (unsure.ExitCode, unsure.Error.Contains("ZG672", StringComparison.Ordinal)).ShouldBe((ExitCode.Usage, true));
        var sure = await RunAsync("forget", "article", folder["sluis.txt"], "--yes", "--requester", "een lezer");
        sure.Output.ShouldBe("forgotten: 1 statements\n", sure.Error);
        (await RunAsync("ask")).Output.ShouldBe("0 statements\n");
        (await RunAsync("forget", "log")).Output.ShouldContain(" 1 statements by een lezer");
        (await RunAsync("add", folder["sluis.txt"])).Error.ShouldContain("known already");
        (await RunAsync("forget", "speaker", "Lindeman", "--yes")).Error.ShouldContain("ZG671");
    }

    private async Task<string> AddedAsync()
    {
        (await RunAsync("add", folder.Write("sluis.txt", Sluice), "--lang", "nl")).ExitCode.ShouldBe(ExitCode.Done);
        var line = (await RunAsync("ask", "--format", "jsonl")).Output.Split('\n')[0];
        return JsonDocument.Parse(line).RootElement.GetProperty("position").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync([.. arguments, "--ledger", folder["l.db"]]);
}
