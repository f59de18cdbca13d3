using System.Net;
using System.Text.Json;
using Zegsman.Ledger.Findings;

namespace Zegsman.Server.Tests;

public sealed class FindingPageTests(SampleServer samples)
{
    [Theory]
    [InlineData("reversals", FindingKind.Reversal)]
    [InlineData("disputes", FindingKind.Dispute)]
    [InlineData("variants", FindingKind.Variant)]
    public async Task Findings_are_listed_and_each_has_a_page_of_its_own(string area, FindingKind kind)
    {
        using var client = samples.Server.Client();
        var page = await client.PageAsync("/" + area);
        page.ShouldRunNothingForeign();
        var listed = page.QuerySelectorAll(".findings > li");
        listed.Length.ShouldBePositive();
        var json = JsonElement.Parse(await client.GetStringAsync($"/{area}.json"));
        listed.Length.ShouldBe(json.GetProperty("findings").GetArrayLength());
        json.GetProperty("total").GetInt32().ShouldBeGreaterThanOrEqualTo(listed.Length);
        var csv = (await client.GetStringAsync($"/{area}.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        csv[0].ShouldStartWith("kind,score,why,first_position");
        csv.Length.ShouldBeGreaterThan(listed.Length);
        var first = json.GetProperty("findings")[0];
        first.GetProperty("kind").GetString().ShouldBe(kind.ToString().ToLowerInvariant());
        var (one, other) = (first.GetProperty("first").GetProperty("position").GetInt64(), first.GetProperty("second").GetProperty("position").GetInt64());
        var single = await client.PageAsync(listed[0].QuerySelector($"a[href='/{area}/{one}-{other}']")!.GetAttribute("href")!);
        single.ShouldRunNothingForeign();
        single.QuerySelectorAll(".side blockquote").Select(b => b.TextContent).ShouldBe(new[] { "first", "second" }
            .Select(side => first.GetProperty(side).GetProperty("statement").GetProperty("content").GetProperty("text").GetString()));
        single.QuerySelectorAll(".side a[href^='/articles/']").Length.ShouldBe(2);
        JsonElement.Parse(await client.GetStringAsync($"/{area}/{other}-{one}.json")).GetProperty("score").GetDouble().ShouldBe(first.GetProperty("score").GetDouble());
    }

    [Fact]
    public async Task Only_findings_of_what_is_asked_are_listed()
    {
        using var client = samples.Server.Client();
        var name = JsonElement.Parse(await client.GetStringAsync("/reversals.json")).GetProperty("findings")[0].GetProperty("first").GetProperty("statement")
            .GetProperty("source").GetProperty("entity").GetProperty("name").GetString()!;
        var some = await client.PageAsync("/reversals?q=" + Uri.EscapeDataString($"speaker:\"{name}\""));
        some.QuerySelectorAll(".findings > li").Length.ShouldBePositive();
        some.QuerySelectorAll(".side .who").ShouldAllBe(who => who.TextContent.Contains(name.Split(' ', StringSplitOptions.None).Last()));
        (await client.PageAsync("/reversals?q=speaker:Niemand")).QuerySelectorAll(".findings > li").ShouldBeEmpty();
        (await client.GetAsync("/reversals?q=speakr:x")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Of_variants_the_words_that_differ_are_marked()
    {
        using var client = samples.Server.Client();
        var finding = JsonElement.Parse(await client.GetStringAsync("/variants.json")).GetProperty("findings")[0];
        string[] expected = [.. new[] { ("first", "firstOnly"), ("second", "secondOnly") }.SelectMany(side => finding.GetProperty(side.Item2).EnumerateArray()
            .Select(span => finding.GetProperty(side.Item1).GetProperty("statement").GetProperty("content").GetProperty("text").GetString()![span[0].GetInt32()..span[1].GetInt32()]))];
        var page = await client.PageAsync($"/variants/{finding.GetProperty("first").GetProperty("position")}-{finding.GetProperty("second").GetProperty("position")}");
        page.QuerySelectorAll(".side mark").Select(m => m.TextContent).ShouldBe(expected);
    }

    [Fact]
    public async Task What_a_finding_rests_on_is_told_in_the_language_of_the_page()
    {
        using var client = samples.Server.Client();
        foreach (var area in (string[])["reversals", "disputes"])
            foreach (var finding in JsonElement.Parse(await client.GetStringAsync($"/{area}.json")).GetProperty("findings").EnumerateArray())
            {
                var stances = finding.GetProperty("why").EnumerateArray().Where(why => why.GetProperty("kind").GetString() == "stance").Select(why => why.GetProperty("text").GetString()!)
                    .FirstOrDefault(text => !text.Contains('-') && !text.Contains('('));
                if (stances is null) continue;
                var address = $"/{area}/{finding.GetProperty("first").GetProperty("position")}-{finding.GetProperty("second").GetProperty("position")}";
                foreach (var language in (string[])["nl", "en"])
                {
                    var told = string.Join(" / ", stances.Split(" / ").Select(stance => Texts.PageTexts.For(language)["stance." + stance]));
                    (await client.PageAsync(address, language)).QuerySelector(".why")!.TextContent.ShouldContain(told);
                }
                return;
            }
        Assert.Fail("No finding of the samples rests on stances.");
    }

    [Fact]
    public async Task What_is_no_finding_is_not_found()
    {
        using var client = samples.Server.Client();
        var first = JsonElement.Parse(await client.GetStringAsync("/reversals.json")).GetProperty("findings")[0];
        var (one, other) = (first.GetProperty("first").GetProperty("position").GetInt64(), first.GetProperty("second").GetProperty("position").GetInt64());
        foreach (var address in (string[])[$"/disputes/{one}-{other}", $"/reversals/{one}-99999.json", $"/reversals/{one}-{one}", $"/reversals/{one}", "/reversals/a-b"])
            (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
    }

    [Fact]
    public void Every_reason_there_can_be_has_words()
    {
        foreach (var kind in Enum.GetNames<FindingReasonKind>()) Texts.PageTexts.For("nl").Keys.ShouldContain("reason." + kind.ToLowerInvariant());
    }
}
