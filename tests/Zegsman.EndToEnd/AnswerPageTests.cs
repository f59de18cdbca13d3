using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Zegsman.Server.Tests;

namespace Zegsman.EndToEnd;

/// <summary>What scripts add to asking, and how it goes without.</summary>
public sealed class AnswerPageTests(SampleServer samples, Browser browser)
{
    [Fact]
    public async Task Drawing_over_bars_asks_for_the_time_from_the_first_to_the_last()
    {
        await using var visitor = await browser.VisitAsync(new TestPage("en"), samples.Server.Address);
        await visitor.Page.GotoAsync("/statements");
        var bars = visitor.Page.Locator("svg [data-period]");
        var periods = await bars.EvaluateAllAsync<string[]>("bars => bars.map(bar => bar.dataset.period)");
        var first = await Middle(bars.Nth(0));
        var third = await Middle(bars.Nth(2));
        await visitor.Page.Mouse.MoveAsync(third.X, third.Y);
        await visitor.Page.Mouse.DownAsync();
        await visitor.Page.Mouse.MoveAsync(first.X, first.Y, new() { Steps = 5 });
        await visitor.Page.Mouse.UpAsync();
        await Asks(visitor.Page, $"said:{periods[0]}/{periods[2]}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bar_asks_for_its_own_time(bool scripts)
    {
        await using var visitor = await browser.VisitAsync(new TestPage("en", Scripts: scripts), samples.Server.Address);
        await visitor.Page.GotoAsync("/statements?q=speaker:Heukelom");
        var bar = visitor.Page.Locator("svg a[data-period]").First;
        var period = await bar.GetAttributeAsync("data-period");
        await bar.ClickAsync();
        await Asks(visitor.Page, "speaker:Heukelom said:" + period);
    }

    [Fact]
    public async Task All_that_an_answer_needs_is_less_than_100_kilobytes_on_the_line()
    {
        await using var visitor = await browser.VisitAsync(new TestPage("nl"), samples.Server.Address);
        var network = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        var received = 0.0;
        var loaded = 0;
        network.Event("Network.loadingFinished").OnEvent += (_, told) =>
        {
            received += told!.Value.GetProperty("encodedDataLength").GetDouble();
            loaded++;
        };
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        await visitor.Page.GotoAsync("/statements", new() { WaitUntil = WaitUntilState.NetworkIdle });
        loaded.ShouldBeGreaterThan(2, "the page, its styles and its scripts");
        received.ShouldBeInRange(5_000, 100_000);
        TestContext.Current.TestOutputHelper?.WriteLine($"{received} bytes in {loaded} files");
    }

    [Fact]
    public async Task Typing_the_beginning_of_a_name_suggests_the_rest()
    {
        await using var visitor = await browser.VisitAsync(new TestPage("en"), samples.Server.Address);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator("#who").PressSequentiallyAsync("heuk");
        await Assertions.Expect(visitor.Page.Locator("#speakers option").First).ToHaveAttributeAsync("value", "Ties van Heukelom");
    }

    [Fact]
    public async Task A_question_is_asked_with_the_keyboard_alone()
    {
        await using var visitor = await browser.VisitAsync(new TestPage("nl", Scripts: false), samples.Server.Address);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.FocusAsync("#who");
        await visitor.Page.Keyboard.TypeAsync("Heukelom");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Asks(visitor.Page, "speaker:Heukelom");
        await Assertions.Expect(visitor.Page.Locator(".statements > li").First).ToBeVisibleAsync();
    }

    /// <summary>
    /// Waits until the page is the answer to a question. Not with WaitForURLAsync, which waits forever when the page comes between its look at
    /// the address and its listening for another.
    /// </summary>
    private static async Task Asks(IPage page, string question)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(question.Split(':', '/')[^1] + "$"));
        Uri.UnescapeDataString(page.Url).ShouldEndWith("/statements?q=" + question);
    }

    private static async Task<(float X, float Y)> Middle(ILocator bar)
    {
        var box = (await bar.Locator(".hit").BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
