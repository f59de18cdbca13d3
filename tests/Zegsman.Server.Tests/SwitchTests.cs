using System.Net;

namespace Zegsman.Server.Tests;

public sealed class SwitchTests(SampleServer samples)
{
    [Fact]
    public async Task A_visitor_changes_the_language_and_stays_on_the_page()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/statements?q=stance:deny");
        var change = page.QuerySelector(".switches a[hreflang=nl]")!.GetAttribute("href")!;
        var answer = await client.GetAsync(change, TestContext.Current.CancellationToken);
        answer.Headers.Location!.OriginalString.ShouldBe("/statements?q=stance:deny");
        (await client.OpenAsync("/statements?q=stance:deny")).DocumentElement.GetAttribute("lang").ShouldBe("nl");
    }

    [Fact]
    public async Task A_visitor_chooses_a_theme_and_takes_the_choice_back()
    {
        using var client = samples.Server.Client();
        await client.GetAsync("/theme?to=dark&back=/", TestContext.Current.CancellationToken);
        var dark = await client.OpenAsync("/");
        dark.DocumentElement.GetAttribute("data-theme").ShouldBe("dark");
        dark.TextOf(".switches [aria-current]").ShouldBe("Dark");
        await client.GetAsync("/theme?to=auto&back=/", TestContext.Current.CancellationToken);
        (await client.OpenAsync("/")).DocumentElement.HasAttribute("data-theme").ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example/")]
    [InlineData("/\\elders.example/")]
    [InlineData("/\t/elders.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    [InlineData("/a\r\nSet-Cookie: a=b")]
    public async Task A_switch_leads_to_no_other_site(string back)
    {
        using var client = samples.Server.Client();
        var answer = await client.GetAsync("/language?to=nl&back=" + Uri.EscapeDataString(back), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }
}
