using System.Net;

namespace Zegsman.Server.Tests;

public sealed class OutletTests(SampleServer samples)
{
    [Fact]
    public async Task Every_outlet_leads_to_whose_voices_it_renders()
    {
        using var client = samples.Server.Client();
        var outlets = (await client.OpenAsync("/outlets")).QuerySelectorAll("tbody th a");
        outlets.Select(o => o.TextContent).ShouldContain("Noorderkrant");
        var page = await client.OpenAsync(outlets.First(o => o.TextContent == "Noorderkrant").GetAttribute("href")!);
        page.TextOf(".ranking").ShouldContain("Ties van Heukelom");
        page.QuerySelectorAll("#shares-title ~ details tbody tr").Length.ShouldBePositive();
        page.QuerySelectorAll(".legend li").Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Outlets_are_a_table_too()
    {
        using var client = samples.Server.Client();
        var csv = await client.GetStringAsync("/outlets.csv", TestContext.Current.CancellationToken);
        csv.Split('\n')[0].Trim().ShouldBe("outlet,statements");
        csv.ShouldContain("Noorderkrant,");
    }

    [Fact]
    public async Task An_outlet_that_is_not_there_is_not_found()
    {
        using var client = samples.Server.Client();
        await client.OpenAsync("/outlet?name=Nergensblad", HttpStatusCode.NotFound);
    }
}
