using Microsoft.Playwright;
using Zegsman.Ledger.Questions;
using Zegsman.Server;
using Zegsman.Server.Access;
using Zegsman.Server.Tests;
using Zegsman.Statements;

namespace Zegsman.EndToEnd;

public sealed class ReviewByKeyboardTests(Browser browser)
{
    [Fact]
    public async Task A_whole_review_needs_no_mouse()
    {
        await using var server = await StartAsync();
        await using var visitor = await browser.VisitAsync(new TestPage(), server.Address);
        var (page, total) = (visitor.Page, Count(server, ""));
        total.ShouldBeGreaterThan(5);
        await page.GotoAsync("/review");

        await page.Keyboard.PressAsync("j");
        var first = await FocusedAsync(page);
        await page.Keyboard.PressAsync("j");
        (await FocusedAsync(page)).ShouldNotBe(first);
        await page.Keyboard.PressAsync("k");
        (await FocusedAsync(page)).ShouldBe(first);

        await SentAsync(page, "y");
        Count(server, "review:confirmed").ShouldBe(1);
        (await FocusedAsync(page)).ShouldStartWith("task-", customMessage: "the next statement is at hand");
        await SentAsync(page, "u");
        Count(server, "review:confirmed").ShouldBe(0);
        await SentAsync(page, "n");
        Count(server, "review:rejected").ShouldBe(1);

        await page.Keyboard.PressAsync("e");
        await page.Keyboard.PressAsync("Control+Home");
        for (var i = 0; i < 4; i++) await page.Keyboard.PressAsync("Shift+ArrowRight");
        var picked = (await page.EvaluateAsync<string>("document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)")).Trim();
        picked.ShouldNotBeEmpty();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Shift+Tab");
        await SentAsync(page, "Enter");
        server.Ledger.Ask(Question.Parse("review:corrected"), 1).Statements.ShouldHaveSingleItem().Statement.Source!.Text.ShouldBe(picked);

        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Ada Voorbeeld");
        await SentAsync(page, "Enter");
        Count(server, "speaker:\"Ada Voorbeeld\" review:corrected").ShouldBe(1);

        while (Count(server, "review:none") > 0) await SentAsync(page, "y");
        Count(server, "review:confirmed").ShouldBe(total - 3);
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_can_be_chosen_and_switched_off()
    {
        await using var server = await StartAsync();
        await using var visitor = await browser.VisitAsync(new TestPage(), server.Address);
        var page = visitor.Page;
        await page.GotoAsync("/review");
        await page.Keyboard.PressAsync("?");
        await page.FillAsync("#key-next", "x");
        await page.Keyboard.PressAsync("Escape");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("j");
        (await FocusedAsync(page)).ShouldBeEmpty();
        await page.Keyboard.PressAsync("x");
        (await FocusedAsync(page)).ShouldStartWith("task-");

        await page.Keyboard.PressAsync("?");
        await page.FocusAsync("#keys-on");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Escape");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("x");
        (await FocusedAsync(page)).ShouldBeEmpty();
    }

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.StartAsync(new ServerOptions { Open = Role.Reviewer });
        using var reader = StatementReader.Load();
        server.Ledger.Add(reader.Read(Samples.Articles().First()));
        return server;
    }

    private static long Count(TestServer server, string question) => server.Ledger.Count(Question.Parse(question), 0).Total;

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement?.id ?? ''");

    /// <summary>Presses a key that sends a form, and waits for the page that answers.</summary>
    private static async Task SentAsync(IPage page, string key)
    {
        await page.EvaluateAsync("window.isBefore = true");
        await page.Keyboard.PressAsync(key);
        await page.WaitForFunctionAsync("() => !window.isBefore && document.readyState === 'complete'");
    }
}
