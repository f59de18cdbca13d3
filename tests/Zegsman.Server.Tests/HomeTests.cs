using System.Text.Json;

namespace Zegsman.Server.Tests;

public sealed class HomeTests(SampleServer samples)
{
    [Fact]
    public async Task The_first_page_tells_what_the_ledger_holds_and_what_is_new()
    {
        using var client = samples.Server.Client();
        var page = await client.OpenAsync("/");
        page.TextOf(".holds").ShouldContain(samples.Server.Ledger.Count(new Ledger.Questions.Question(), 0).Total.ToString(System.Globalization.CultureInfo.InvariantCulture));
        page.QuerySelectorAll(".columns .statements li").Length.ShouldBePositive();
        page.QuerySelectorAll("#speakers option").Select(o => o.GetAttribute("value")).ShouldContain("Ties van Heukelom");
    }

    [Fact]
    public async Task The_first_page_shows_who_lately_said_the_opposite_of_what_they_said_before()
    {
        using var client = samples.Server.Client();
        var pairs = (await client.OpenAsync("/")).QuerySelectorAll(".pair");
        pairs.Length.ShouldBePositive();
        pairs.ShouldAllBe(p => p.QuerySelectorAll(".statement").Length == 2);
    }

    [Fact]
    public async Task The_sentence_becomes_a_question_with_an_address()
    {
        using var client = samples.Server.Client();
        var form = (await client.OpenAsync("/")).QuerySelector("form.sentence")!;
        var answer = await client.GetAsync(form.GetAttribute("action") + "?who=Van+Heukelom&what=", TestContext.Current.CancellationToken);
        Uri.UnescapeDataString(answer.Headers.Location!.OriginalString).ShouldBe("/statements?q=speaker:\"Van Heukelom\"");
    }

    [Fact]
    public async Task Names_are_suggested_from_the_beginning_of_a_last_name()
    {
        using var client = samples.Server.Client();
        var names = JsonDocument.Parse(await client.GetStringAsync("/suggest.json?who=heuk", TestContext.Current.CancellationToken)).RootElement.GetProperty("names");
        names.EnumerateArray().Select(n => n.GetString()).ShouldContain("Ties van Heukelom");
        (await client.GetStringAsync("/suggest.json?who=%25", TestContext.Current.CancellationToken)).ShouldBe("{\"names\":[]}");
    }

    [Fact]
    public async Task An_empty_ledger_says_what_to_do()
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.Client();
        (await client.OpenAsync("/", language: "nl")).TextOf(".empty").ShouldContain("zegsman add");
        (await client.OpenAsync("/statements")).TextOf(".total").ShouldBe("0 statements");
        (await client.OpenAsync("/outlets")).QuerySelector("table").ShouldBeNull();
    }
}
