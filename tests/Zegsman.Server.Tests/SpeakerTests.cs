using System.Net;
using System.Text.Json;

namespace Zegsman.Server.Tests;

public sealed class SpeakerTests(SampleServer samples)
{
    [Fact]
    public async Task A_speaker_has_names_roles_and_a_line_of_time()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/speaker?name=Heukelom");
        page.TextOf("h1").ShouldBe("Heukelom");
        page.TextOf("aside").ShouldContain("Ties van Heukelom");
        page.TextOf("aside").ShouldContain("burgemeester", Case.Insensitive);
        page.QuerySelectorAll("svg .dot").Length.ShouldBe(page.QuerySelectorAll("figure:has(.dot) tbody tr").Length);
        page.QuerySelectorAll("svg .dot").ShouldAllBe(d => d.GetAttribute("href")!.StartsWith("/statements/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_speaker_who_took_something_back_is_told()
    {
        using var client = samples.Server.Client();
        (await client.OpenAsync("/speaker?name=Heukelom")).QuerySelectorAll(".pair").Length.ShouldBePositive();
        var json = JsonDocument.Parse(await client.GetStringAsync("/speaker.json?name=Heukelom", TestContext.Current.CancellationToken)).RootElement;
        json.GetProperty("reversals").GetArrayLength().ShouldBePositive();
        json.GetProperty("known").GetProperty("names")[0].GetProperty("value").GetString().ShouldBe("Ties van Heukelom");
    }

    [Theory]
    [InlineData("Niemand/../Hier")]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("<script>")]
    public async Task Nobody_has_no_page(string name)
    {
        using var client = samples.Server.Client();
        await client.OpenAsync("/speaker?name=" + Uri.EscapeDataString(name), name == "!!!" ? HttpStatusCode.BadRequest : HttpStatusCode.NotFound);
    }
}
