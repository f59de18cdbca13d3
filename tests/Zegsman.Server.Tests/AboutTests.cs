namespace Zegsman.Server.Tests;

public sealed class AboutTests(SampleServer samples)
{
    [Fact]
    public async Task The_models_are_told_with_their_scores_and_licences()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/about");
        page.QuerySelectorAll("details[id^=model-]").Length.ShouldBeGreaterThan(3);
        page.TextOf("#model-attribution").ShouldContain("CC BY 4.0");
        page.QuerySelectorAll("#model-attribution thead th").Select(h => h.TextContent.Trim()).ShouldContain("attribution");
        page.TextOf("main").ShouldContain("Microsoft.ML.OnnxRuntime");
        page.QuerySelector("#confidence").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_card_is_shown_without_its_marks()
    {
        using var client = samples.Server.Client();
        var text = (await client.OpenAsync("/about")).TextOf("main");
        text.ShouldNotContain("**");
        text.ShouldNotContain("](");
        text.ShouldNotContain("`");
        text.ShouldNotContain("| ---");
    }
}
