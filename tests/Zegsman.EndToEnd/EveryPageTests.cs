using Deque.AxeCore.Playwright;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Access;
using Zegsman.Server.Tests;
using Zegsman.Server.Tests.Access;

namespace Zegsman.EndToEnd;

/// <summary>What holds for every page in every form.</summary>
public sealed class EveryPageTests(SampleServer samples, Browser browser)
{
    public static TheoryData<string> Names => [.. Addresses.Keys];

    private static readonly Dictionary<string, Func<SampleServer, string>> Addresses = new()
    {
        ["home"] = _ => "/",
        ["answer"] = _ => "/statements?q=speaker:Heukelom",
        ["article"] = samples => $"/articles/{Newest(samples).Article.Number}#s-{Newest(samples).Position}",
        ["reversals"] = _ => "/reversals",
        ["disputes"] = _ => "/disputes?q=speaker:Heukelom",
        ["variants"] = _ => "/variants",
        ["one variant"] = samples => samples.Server.Ledger.Variants(new Question(), 1).Findings[0] is var found ? $"/variants/{found.First.Position}-{found.Second.Position}" : "",
        ["review"] = _ => "/review",
        ["one review"] = samples => $"/review/{Newest(samples).Position}",
        ["empty answer"] = _ => "/statements?q=speaker:Heukelom+said:1950",
        ["no question"] = _ => "/statements?q=spreker:Heukelom",
        ["statement"] = samples => $"/statements/{Newest(samples).Position}",
        ["embedded statement"] = samples => $"/statements/{Newest(samples).Position}?embed",
        ["speaker"] = _ => "/speaker?name=Ties+van+Heukelom",
        ["outlets"] = _ => "/outlets",
        ["outlet"] = _ => "/outlet?name=Noorderkrant",
        ["feeds"] = _ => "/feeds",
        ["about"] = _ => "/about",
        ["guide"] = _ => "/api",
        ["sign in"] = _ => "/sign-in",
        ["own account"] = _ => "/account",
        ["accounts"] = _ => "/accounts",
        ["audit"] = _ => "/audit",
        ["settings"] = _ => "/settings",
        ["saved questions"] = _ => "/saved?q=speaker:Heukelom",
        ["nothing here"] = _ => "/no/such/page",
    };

    /// <summary>Those that not everybody may see.</summary>
    private static readonly string[] ForAdmins = ["own account", "accounts", "audit", "settings", "saved questions"];

    private static KeptStatement Newest(SampleServer samples) => samples.Server.Ledger.Ask(new Question { Order = AnswerOrder.Latest }, 1).Statements[0];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_is_whole_and_accessible_in_both_languages_and_themes_on_every_screen_with_and_without_scripts(string name)
    {
        var address = Addresses[name](samples);
        var token = ForAdmins.Contains(name) ? samples.Server.Token(Role.Admin) : null;
        foreach (var language in new[] { "nl", "en" })
            foreach (var dark in new[] { false, true })
                foreach (var scripts in new[] { true, false })
                {
                    var look = new TestPage(language, dark, 1440, scripts, token);
                    await using var visitor = await browser.VisitAsync(look, samples.Server.Address);
                    var answer = await visitor.Page.GotoAsync(address);
                    answer!.Url.ShouldEndWith(address.Split('#')[0], customMessage: "the page itself, not where to sign in");
                    (await visitor.Page.GetAttributeAsync("html", "lang")).ShouldBe(language);
                    foreach (var width in new[] { 360, 768, 1440 })
                    {
                        await visitor.Page.SetViewportSizeAsync(width, 900);
                        var overflow = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                        overflow.ShouldBe(0, $"{address} at {width} pixels, {look}, is wider than the screen");
                    }
                    visitor.Faults.Where(f => !f.Contains("404", StringComparison.Ordinal) && !f.Contains("400", StringComparison.Ordinal)).ShouldBeEmpty($"{address}, {look}");
                    if (scripts) await BeAccessible(visitor, $"{address}, {look}");
                }
    }

    private static async Task BeAccessible(Visitor visitor, string where)
    {
        foreach (var width in new[] { 360, 1440 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            var found = await visitor.Page.RunAxe();
            found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")
                .ShouldBeEmpty($"{where} at {width} pixels");
        }
    }
}
