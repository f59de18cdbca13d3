using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Tests;
using Zegsman.Server;
using Zegsman.Server.Access;
using Zegsman.Server.Tests;
using Zegsman.Statements;

namespace Zegsman.EndToEnd;

public sealed class HostileArticleTests(Browser browser)
{
    private const string First = "<script>document.title='!'</script><img src=https://kwaad.example/x onerror=alert(1)><svg onload=alert(2)><a href='javascript:alert(3)'>veilig";
    private const string Second = "</textarea></p></main></dialog><style>*{display:none}</style><base href=https://kwaad.example/><iframe src=javascript:alert(4)></iframe>";

    [Fact]
    public async Task Nothing_that_an_article_says_runs_or_is_loaded()
    {
        await using var server = await TestServer.StartAsync(new ServerOptions { Open = Role.Reviewer });
        server.Ledger.Add(new News($"Bos zegt: \"{First}\". Vos meent: \"{Second}\".", "<b>x</b>") { Publisher = First, Url = "javascript:alert(5)" }
            .Says("Bos", "zegt", First).Says("Vos", "meent", Second).Reading());
        var kept = server.Ledger.AskAll(new Question()).ToList();
        kept.Count.ShouldBe(2);
        await using var visitor = await browser.VisitAsync(new TestPage(), server.Address);
        List<string> foreign = [];
        visitor.Page.Dialog += (_, dialog) => foreign.Add(dialog.Message);
        visitor.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != server.Address.Authority) foreign.Add(request.Url);
        };
        foreach (var address in (string[])[$"/articles/{kept[0].Article.Number}#s-{kept[0].Position}", "/review", $"/review/{kept[0].Position}", "/statements"])
        {
            await visitor.Page.GotoAsync(address);
            (await visitor.Page.InnerTextAsync("main")).ShouldContain("onerror=alert(1)", customMessage: address);
            (await visitor.Page.TitleAsync()).ShouldNotBe("!");
        }
        foreign.ShouldBeEmpty();
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pointing_at_a_statement_or_going_to_it_with_tab_shows_what_it_rests_on()
    {
        await using var server = await TestServer.StartAsync(new ServerOptions { Open = Role.Reviewer });
        using var reader = StatementReader.Load();
        server.Ledger.Add(reader.Read(Samples.Articles().First()));
        var kept = server.Ledger.Ask(new Question { Order = AnswerOrder.Added }, 1).Statements[0];
        await using var visitor = await browser.VisitAsync(new TestPage(), server.Address);
        var page = visitor.Page;
        await page.GotoAsync($"/articles/{kept.Article.Number}");
        await page.HoverAsync($"#s-{kept.Position}");
        await page.WaitForSelectorAsync(".card:visible");
        (await page.InnerTextAsync(".card")).ShouldContain(kept.Statement.Evidence.Model);
        (await page.Locator(".lit").CountAsync()).ShouldBeGreaterThan(1);
        await page.Keyboard.PressAsync("Escape");
        (await page.IsVisibleAsync(".card")).ShouldBeFalse();
        await page.FocusAsync($"a.ref[href='#n-{kept.Position}']");
        await page.WaitForSelectorAsync(".card:visible");
        await page.Keyboard.PressAsync("Enter");
        (await page.IsVisibleAsync($"#n-{kept.Position} .provenance")).ShouldBeTrue();
        (await page.EvaluateAsync<bool>($"document.activeElement.closest('#n-{kept.Position}') !== null")).ShouldBeTrue();
        visitor.Faults.ShouldBeEmpty();
    }
}
