using Zegsman.Language;
using Zegsman.Ledger.Writer;

namespace Zegsman.Ledger.Tests.Postgres;

/// <summary>A server that goes down while somebody adds.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly PostgresServer server = PostgresServer.Start();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_server_that_crashes_while_articles_are_added_ends_the_run_with_an_error_and_the_next_run_goes_on()
    {
        var place = server.Connection(server.Create());
        var moments = new Random(4242);
        var told = -1;
        for (var crash = 0; crash < Math.Max(2, CrashBehaviour.Kills / 4); crash++)
        {
            var run = Task.Run(() => Add(place, Math.Max(0, told - InventedLedger.Again), number => Volatile.Write(ref told, Math.Max(told, number))));
            var enough = told + moments.Next(1, 60);
            while (Volatile.Read(ref told) < enough && !run.IsCompleted) await Task.Delay(1);
            server.Stop();
            var error = await run;
            error.Code.ShouldBeOneOf("ZG641", "ZG607");
            error.Message.ShouldContain(place[5..place.IndexOf(';', StringComparison.Ordinal)]);
            server.Resume();
            using var ledger = StatementLedger.Open(place);
            InventedLedger.Check(ledger, told);
        }
    }

    [Fact]
    public void A_ledger_that_is_open_goes_on_when_the_server_is_back()
    {
        using var ledger = StatementLedger.Open(server.Connection(server.Create()));
        ledger.Add(InventedNews.Reading(1));
        ledger.Has(InventedNews.Reading(1).Article, InventedNews.Model).ShouldBeTrue();
        server.Stop();
        Should.Throw<ZegsmanException>(() => ledger.Add(InventedNews.Reading(2))).Code.ShouldBe("ZG641");
        Should.Throw<ZegsmanException>(() => ledger.Add(InventedNews.Reading(2))).Code.ShouldBe("ZG607");
        Should.Throw<ZegsmanException>(() => ledger.Has(InventedNews.Reading(1).Article, InventedNews.Model)).Code.ShouldBe("ZG607");
        server.Resume();
        ledger.Add(InventedNews.Reading(2)).Statements.ShouldBe(InventedNews.StatementsOf(2));
        ledger.Has(InventedNews.Reading(1).Article, InventedNews.Model).ShouldBeTrue();
    }

    /// <summary>Adds articles until something is wrong, and gives that.</summary>
    private static ZegsmanException Add(string place, int first, Action<int> tell)
    {
        try
        {
            using var ledger = StatementLedger.Open(place);
            for (var number = first; ; number++)
            {
                ledger.Add(InventedNews.Reading(number));
                tell(number);
            }
        }
        catch (ZegsmanException error)
        {
            return error;
        }
    }
}
