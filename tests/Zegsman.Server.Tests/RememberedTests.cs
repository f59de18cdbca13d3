using Zegsman.Ledger.Questions;
using Zegsman.Server.Pages;
using Zegsman.Statements;

namespace Zegsman.Server.Tests;

public sealed class RememberedTests
{
    [Fact]
    public async Task What_was_counted_is_counted_again_when_something_was_added_or_forgotten()
    {
        await using var server = await TestServer.StartAsync();
        using var reader = StatementReader.Load();
        using var client = server.Client();
        var total = 0L;
        foreach (var article in Samples.Articles().Where(a => a.Url is not null).Take(2))
        {
            server.Ledger.Add(reader.Read(article));
            var now = server.Ledger.Count(new Question(), 0).Total;
            now.ShouldBeGreaterThan(total);
            (await client.OpenAsync("/statements")).TextOf(".total").ShouldBe(PageTextsOf(now));
            total = now;
        }
        server.Ledger.Forget(Ledger.Forgetting.ForgetKind.Article, Samples.Articles().First(a => a.Url is not null).Url!, "Mina");
        (await client.OpenAsync("/statements")).TextOf(".total").ShouldBe(PageTextsOf(server.Ledger.Count(new Question(), 0).Total));
    }

    [Fact]
    public async Task What_was_counted_is_kept_while_nothing_changes()
    {
        await using var server = await TestServer.StartAsync();
        var (remembered, counted) = (new Remembered(server.Ledger), 0);
        for (var time = 0; time < 3; time++) remembered.Of("a", () => $"{++counted}").ShouldBe("1");
        remembered.Of("b", () => $"{++counted}").ShouldBe("2");
    }

    private static string PageTextsOf(long total) => Texts.PageTexts.For("en").Count("statements.count", total);
}
