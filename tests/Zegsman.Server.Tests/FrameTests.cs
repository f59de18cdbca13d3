namespace Zegsman.Server.Tests;

public sealed class FrameTests(SampleServer samples)
{
    [Theory]
    [InlineData("nl-BE,nl;q=0.9,en;q=0.5", "nl")]
    [InlineData("de,en;q=0.5", "en")]
    [InlineData("de", "en")]
    public async Task A_page_speaks_the_language_of_the_browser(string wanted, string language)
    {
        using var client = samples.Server.Client();
        client.DefaultRequestHeaders.Add("Accept-Language", wanted);
        (await client.GetStringAsync("/")).ShouldContain($"<html lang=\"{language}\"");
    }

    [Fact]
    public async Task Everything_that_a_page_loads_comes_from_the_server_itself()
    {
        using var client = samples.Server.Client();
        var page = await client.GetAsync("/");
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        (await page.Content.ReadAsStringAsync()).ShouldNotContain("http://");
    }

    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Texts.PageTexts.For("nl").Keys.Order().ShouldBe(Texts.PageTexts.For("en").Keys.Order());

    [Fact]
    public async Task An_answer_is_also_data()
    {
        using var client = samples.Server.Client();
        var json = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync("/statements.json?q=speaker:Heukelom")).RootElement;
        json.GetProperty("total").GetInt32().ShouldBe(json.GetProperty("statements").GetArrayLength());
        json.GetProperty("total").GetInt32().ShouldBePositive();
    }
}
