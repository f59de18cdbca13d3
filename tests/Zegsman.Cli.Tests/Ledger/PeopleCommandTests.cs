using System.Globalization;

namespace Zegsman.Cli.Tests.Ledger;

public sealed class PeopleCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Names_are_merged_split_told_and_withdrawn()
    {
        await AddedAsync();
        var merged = await RunAsync("people", "merge", "Pia Lindeman", "Piet Bos", "--reviewer", "Mina", "--reason", "proef");
        merged.ExitCode.ShouldBe(ExitCode.Done, merged.Error);
        merged.Output.ShouldEndWith(" merge \"Pia Lindeman\": \"Piet Bos\" by Mina (proef)\n");
        (await RunAsync("ask", "speaker:\"Pia Lindeman\"")).Output.ShouldEndWith("2 statements\n");
        (await RunAsync("ask", "speaker:\"Pia Lindeman\"", "--format", "json")).Output.ShouldContain("\"heard\": \"Pia Lindeman\"");
        var number = merged.Output.Split(' ')[0];
        (await RunAsync("people", "withdraw", number, "--reviewer", "Kees")).Output.ShouldEndWith($" withdraw {number} by Kees\n");
        (await RunAsync("ask", "speaker:\"Pia Lindeman\"")).Output.ShouldEndWith("1 statement\n");
        var split = await RunAsync("people", "split", "Piet Bos", "Piet Bos (visser)", "--article", folder["haven.txt"], "--reviewer", "Mina");
        split.ExitCode.ShouldBe(ExitCode.Done, split.Error);
        split.Output.ShouldContain($"split \"Piet Bos\": \"Piet Bos (visser)\" in {folder["haven.txt"]} by Mina");
        (await RunAsync("ask", "speaker:\"Piet Bos (visser)\"")).Output.ShouldEndWith("1 statement\n");
        var told = (await RunAsync("people", "show")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        told.Length.ShouldBe(3);
        told[0].ShouldEndWith(" by Mina (proef) [withdrawn]");
        (await RunAsync("people", "show", "pia lindeman")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        long.Parse(told[2].Split(' ')[0], CultureInfo.InvariantCulture).ShouldBeGreaterThan(long.Parse(number, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("ZG681", "merge", "Niemand", "Piet Bos")]
    [InlineData("ZG682", "merge", "Piet Bos", "piet bos")]
    [InlineData("ZG665", "merge", "Pia Lindeman", "Piet Bos", "--reviewer", " ")]
    [InlineData("ZG686", "split", "Piet Bos", "Een ander")]
    [InlineData("ZG621", "split", "Piet Bos", "Een ander", "--article", "nergens.txt")]
    [InlineData("ZG687", "withdraw", "1")]
    public async Task Bad_usage_is_told_and_changes_nothing(string code, params string[] arguments)
    {
        await AddedAsync();
        var run = await RunAsync(["people", .. arguments]);
        run.ExitCode.ShouldBe(ExitCode.Usage, run.Error);
        run.Error.ShouldContain(code);
        (await RunAsync("people", "show")).Output.ShouldBe("");
    }

    private async Task AddedAsync()
    {
        (await RunAsync("add", folder.Write("sluis.txt", "De sluis bij Oostermeer gaat dicht. \"Wij wachten niet langer\", zei Pia Lindeman over het werk aan de sluis."),
            folder.Write("haven.txt", "De haven van Oostermeer loopt leeg. \"Er is geen vis meer\", zei Piet Bos over het werk in de haven."), "--lang", "nl"))
            .ExitCode.ShouldBe(ExitCode.Done);
    }

    private Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync([.. arguments, "--ledger", folder["l.db"]]);
}
