using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Tests.Postgres;

namespace Zegsman.Cli.Tests.Ledger;

/// <summary>The verbs of the ledger with a connection instead of a file.</summary>
public sealed class PostgresCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_added_is_answered_out_of_the_database_and_no_password_is_told()
    {
        using var place = new PostgresPlace();
        var ledger = place.Name + ";Password=geheim";
        var file = folder.Write("sluis.txt", "\"Wij wachten niet langer\", zei wethouder Pia Lindeman over de sluis.");
        var add = await CommandRun.OfAsync("add", file, "--ledger", ledger, "--lang", "nl");
        add.ExitCode.ShouldBe(ExitCode.Done, add.Error);
        add.Output.ShouldStartWith("added to postgresql://zegsman@/");
        (add.Output + add.Error).ShouldNotContain("geheim");
        (await CommandRun.OfAsync("ask", "speaker:lindeman wachten", "--ledger", ledger)).Output.ShouldContain("Pia Lindeman");
        (await CommandRun.OfAsync("timeline", "--ledger", ledger)).ExitCode.ShouldBe(ExitCode.Done);
        (await CommandRun.OfAsync("sources", "--ledger", ledger)).ExitCode.ShouldBe(ExitCode.Done);
        (await CommandRun.OfAsync("changes", file, "--ledger", ledger)).Error.ShouldStartWith("error ZG622: ");
    }

    [Theory]
    [InlineData("add", ExitCode.NotWritten)]
    [InlineData("ask", ExitCode.NothingRead)]
    public async Task A_server_that_cannot_be_reached_is_an_error_without_the_password(string verb, int code)
    {
        var run = await CommandRun.OfAsync(verb, folder.Write("a.txt", "Bos zei dat het regent."), "--ledger", "postgresql://pia:geheim@127.0.0.1:1/kranten");
        run.ExitCode.ShouldBe(code);
        run.Error.ShouldStartWith("error ZG607: postgresql://pia@127.0.0.1:1/kranten cannot be reached: ");
        run.Error.ShouldNotContain("geheim");
    }

    [Fact]
    public async Task A_run_that_loses_the_server_ends_and_the_same_command_goes_on_once_it_is_back()
    {
        const int Articles = 400;
        using var server = PostgresServer.Start();
        var ledger = server.Connection(server.Create());
        folder.Write("nieuws.jsonl", string.Concat(Enumerable.Range(0, Articles).Select(i => $$"""{"id": "{{i}}", "text": "Bos zei dat het regent in straat {{i}}."}""" + "\n")));
        string[] command = ["add", folder["nieuws.jsonl"], "--ledger", ledger, "--lang", "nl"];
        var run = Task.Run(() => CommandRun.OfAsync(command));
        using (var watched = StatementLedger.Open(ledger))
            while (watched.Ask(new Question(), 1).Statements.Count == 0) await Task.Delay(5);
        server.Stop();
        var first = await run;
        first.ExitCode.ShouldBe(ExitCode.NotWritten, first.Output);
        first.Error.ShouldMatch("error ZG6(07|41): ");
        server.Resume();
        var second = await CommandRun.OfAsync(command);
        second.ExitCode.ShouldBe(ExitCode.Done, second.Error);
        second.Error.ShouldContain("known already");
        using var after = StatementLedger.Open(ledger);
        after.AskAll(Question.Parse("straat")).Select(k => k.Article.Id).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(0, Articles).Select(i => $"{i}").Order(StringComparer.Ordinal));
    }
}
