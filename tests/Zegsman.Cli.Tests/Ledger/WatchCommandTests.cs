using System.Text.Json;
using Zegsman.Ledger.Tests.Feeds;
using Zegsman.Tests.Articles.Web;

namespace Zegsman.Cli.Tests.Ledger;

public sealed class WatchCommandTests : IDisposable
{
    private const string Page = """
        <html lang="nl"><body><article><h1>De sluis</h1><p>"Wij wachten niet langer", zei wethouder Pia Lindeman gisteren over het werk aan de sluis bij Oostermeer.</p>
        <p>De sluis gaat volgens haar in de zomer dicht, en de schippers moeten dan omvaren.</p></article></body></html>
        """;

    private readonly TemporaryFolder folder = new();
    private readonly LocalServer server;
    private readonly Surroundings around;

    public WatchCommandTests()
    {
        server = new LocalServer(path => path switch
        {
            "/rss" => LocalServer.Page($"<rss><channel><title>De Oostermeerder</title><item><link>{server!.Url("/sluis")}</link></item></channel></rss>", "text/xml"),
            "/sluis" => LocalServer.Page(Page),
            _ => "HTTP/1.1 404 Nee\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        });
        around = new Surroundings { Time = new LeapingClock(), DataFolder = folder["data"] };
    }

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_is_in_the_feeds_of_a_list_is_kept_and_how_they_fare_is_told()
    {
        var list = folder.Write("feeds.opml", $"<opml version='2.0'><body><outline text='x'><outline xmlUrl='{server.Url("/rss")}'/></outline></body></opml>");
        var watch = await CommandRun.OfAsync(around, "watch", list, "--once", "--allow-private-addresses", "--lang", "nl");
        watch.ExitCode.ShouldBe(ExitCode.Done, watch.Error);
        watch.Output.ShouldContain($"{server.Url("/rss")}: items 1, new articles 1, new versions 0, statements ");
        watch.Output.ShouldContain("polls 1, failed 0, new articles 1,");
        (await CommandRun.OfAsync(around, "ask", "speaker:Lindeman")).Output.ShouldContain("Pia Lindeman");

        var table = await CommandRun.OfAsync(around, "watch", "--status");
        table.Output.ShouldContain("De Oostermeerder");
        table.Output.ShouldContain("2026-11-28 12:00");
        var json = JsonElement.Parse((await CommandRun.OfAsync(around, "watch", "--status", "--format", "json")).Output).GetProperty("feeds")[0];
        (json.GetProperty("items").GetInt32(), json.GetProperty("error").ValueKind).ShouldBe((1, JsonValueKind.Null));
        var page = Documentation.Read("watch.md");
        foreach (var property in json.EnumerateObject()) page.ShouldContain($"| `{property.Name}` |");
        (await CommandRun.OfAsync(around, "watch", "--status", "https://ander.example/")).Output.ShouldBe("0 feeds\n");

        var again = await CommandRun.OfAsync(around, "watch", list, "--once", "--allow-private-addresses");
        again.Output.ShouldContain("polls 0,", customMessage: "it is not due");
        again.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task A_feed_that_fails_is_told_and_shows_in_the_exit_code()
    {
        var some = await CommandRun.OfAsync(around, "watch", server.Url("/rss").AbsoluteUri, server.Url("/weg").AbsoluteUri, "--once", "--allow-private-addresses");
        some.ExitCode.ShouldBe(ExitCode.SomeFailed);
        some.Error.ShouldContain($"error ZG207: {server.Url("/weg")} answered 404");
        var all = await CommandRun.OfAsync(around with { DataFolder = folder["ander"] }, "watch", server.Url("/rss").AbsoluteUri, "--once", "--quiet");
        all.ExitCode.ShouldBe(ExitCode.NothingRead);
        all.Error.ShouldStartWith("error ZG203: ");
        all.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Watching_ends_cleanly_when_it_is_interrupted()
    {
        using var stop = new CancellationTokenSource();
        var asked = 0;
        using var busy = new LocalServer(path =>
        {
            if (path == "/rss" && ++asked == 3) stop.Cancel();
            return LocalServer.Page("<rss><channel/></rss>", "text/xml");
        });
        var run = await CommandRun.OfAsync(around with { Cancellation = stop.Token }, "watch", busy.Url("/rss").AbsoluteUri, "--allow-private-addresses");
        run.ExitCode.ShouldBe(ExitCode.Interrupted);
        run.Error.ShouldBe("interrupted\n");
        run.Output.ShouldContain("failed 0,");
        (await CommandRun.OfAsync(around, "watch", "--status", "--format", "json")).Output.ShouldContain(busy.Url("/rss").AbsoluteUri);
    }

    [Theory]
    [InlineData("watch", "at least one")]
    [InlineData("watch https://krant.example/rss --every 10s", "--every must be from 1m to 30d")]
    [InlineData("watch https://krant.example/rss --every vaak", "--every must be from 1m to 30d")]
    [InlineData("watch https://krant.example/rss --every 31d", "--every must be from 1m to 30d")]
    public async Task Bad_usage_is_told(string line, string told)
    {
        var run = await CommandRun.OfAsync(around, line.Split(' '));
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(told);
    }

    [Theory]
    [InlineData("geen.opml", null, "ZG421")]
    [InlineData("lijst.opml", "geen lijst", "ZG224")]
    [InlineData("https://", null, "ZG227")]
    [InlineData(".", null, "ZG227")]
    public async Task What_is_no_feed_is_told_by_its_name(string name, string? text, string code)
    {
        if (text is not null) name = folder.Write(name, text);
        var run = await CommandRun.OfAsync(around, "watch", name, "--once");
        run.ExitCode.ShouldBe(ExitCode.NothingRead);
        run.Error.ShouldStartWith($"error {code}: {name}: ");
    }
}
