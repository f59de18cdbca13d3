using System.Net;
using Zegsman.Articles.Feeds;
using Zegsman.Articles.Web;
using Zegsman.Language;
using Zegsman.Ledger.Forgetting;

namespace Zegsman.Ledger.Tests.Feeds;

/// <summary>What becomes of the items of feeds.</summary>
public sealed class FeedPollerTests : IDisposable
{
    private readonly Watch watch = new();
    private readonly NewsSite site;

    public FeedPollerTests() => site = new NewsSite(watch.Clock);

    public void Dispose()
    {
        site.Dispose();
        watch.Dispose();
    }

    [Fact]
    public async Task The_page_of_a_new_item_is_read_and_kept_under_its_address_and_the_next_polls_cost_next_to_nothing()
    {
        site.Article("/a", "de brug veilig is").Feed("/rss", site.Item("/a"));
        var poll = (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem();
        (poll.Articles, poll.Versions, poll.Statements, poll.Items, poll.Failures, poll.Error).ShouldBe((1, 0, 1, 1, 0, null));
        var kept = watch.Articles().ShouldHaveSingleItem();
        (kept.Url, kept.Version).ShouldBe((site.Url("/a").AbsoluteUri, 1));
        kept.Text.ShouldContain("de brug veilig is");

        watch.After(TimeSpan.FromMinutes(30));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Items.ShouldBe(0);
        var last = site.Requests[^1];
        (last.Path, last.Headers["if-modified-since"]).ShouldBe(("/rss", "Sat, 28 Nov 2026 10:00:00 GMT"));
        last.Headers["if-none-match"].ShouldStartWith("\"");
        last.Headers["user-agent"].ShouldStartWith("Zegsman/");
        site.Asked.ShouldBe(["/rss", "/a", "/rss"]);
    }

    [Fact]
    public async Task A_feed_that_is_not_due_is_not_asked()
    {
        site.Feed("/rss", "");
        await watch.PollAsync(site.Url("/rss"));
        watch.After(TimeSpan.FromMinutes(14));
        (await watch.PollAsync(site.Url("/rss"))).ShouldBeEmpty();
        watch.After(TimeSpan.FromMinutes(3));
        (await watch.PollAsync(site.Url("/rss"))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_entry_that_changed_brings_its_page_anew_and_the_ledger_a_version()
    {
        site.Article("/a", "de brug veilig is").Feed("/rss", site.Item("/a"));
        await watch.PollAsync(site.Url("/rss"));
        site.Article("/a", "de brug niet veilig is").Feed("/rss", site.Item("/a", "Nieuws (gewijzigd)"));
        watch.After(TimeSpan.FromMinutes(20));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Versions.ShouldBe(1);
        watch.Articles().ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_silent_edit_is_found_after_an_hour_six_hours_a_day_and_three_days_and_what_is_the_same_is_not_sent_again()
    {
        site.Article("/a", "de brug veilig is").Feed("/rss", site.Item("/a"));
        var (start, looks) = (watch.Clock.GetUtcNow(), new List<double>());
        for (var hour = 0.0; hour < 120; hour += 0.5)
        {
            if (hour == 5) site.Article("/a", "de brug niet veilig is");
            var before = site.Asked.Count(p => p == "/a");
            await watch.PollAsync(site.Url("/rss"));
            if (site.Asked.Count(p => p == "/a") > before) looks.Add(hour);
            watch.After(start + TimeSpan.FromHours(hour + 0.5) - watch.Clock.GetUtcNow());
        }
        looks.ShouldBe([0, 1, 6, 24, 72]);
        site.Requests.Count(r => r.Path == "/a" && !r.Headers.ContainsKey("if-none-match")).ShouldBe(1);
        watch.Articles().ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public async Task An_item_that_left_the_feed_is_looked_at_no_more()
    {
        site.Article("/a", "de brug veilig is").Article("/b", "de sluis dicht is").Feed("/rss", site.Item("/a"));
        await watch.PollAsync(site.Url("/rss"));
        site.Feed("/rss", site.Item("/b"));
        watch.After(TimeSpan.FromHours(2));
        await watch.PollAsync(site.Url("/rss"));
        site.Asked.ShouldBe(["/rss", "/a", "/rss", "/b"]);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(410)]
    public async Task Where_the_page_cannot_be_had_the_text_of_the_feed_is_taken(int status)
    {
        site.With("/a", NewsSite.Status(status)).Feed("/rss", site.Item("/a", more: Description("De brug blijft dicht, zegt de wethouder van Oostermeer.")));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Articles.ShouldBe(1);
        var kept = watch.Articles().ShouldHaveSingleItem();
        (kept.Url, kept.Text).ShouldBe((site.Url("/a").AbsoluteUri, "De brug blijft dicht, zegt de wethouder van Oostermeer."));
    }

    [Theory]
    [InlineData("<html><body><p></p></body></html>", "text/html")]
    [InlineData("x", "image/png")]
    [InlineData("<rss><channel><item><title>x</title></item><item/></channel></rss>", "application/rss+xml")]
    public async Task Where_the_page_holds_no_article_the_text_of_the_feed_is_taken(string page, string type)
    {
        site.With("/a", NewsSite.Page(page, type)).Feed("/rss", site.Item("/a", more: Description("De brug blijft dicht, zegt de wethouder van Oostermeer.")));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Articles.ShouldBe(1);
        watch.Articles().ShouldHaveSingleItem().Text.ShouldStartWith("De brug blijft dicht");
    }

    [Fact]
    public async Task An_article_taken_down_that_leads_to_the_front_page_stays_as_it_was()
    {
        site.Article("/", "de voorpagina vol staat").Article("/a", "de brug veilig is").Feed("/rss", site.Item("/a", more: Description("Kort bericht over de brug.")));
        await watch.PollAsync(site.Url("/rss"));
        site.With("/a", NewsSite.Status(302, "Location: /\r\n"));
        watch.After(TimeSpan.FromHours(2));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Versions.ShouldBe(0);
        var kept = watch.Articles().ShouldHaveSingleItem();
        (kept.Version, kept.Text.Contains("de brug veilig is", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    [Fact]
    public async Task A_page_that_fails_now_is_asked_again_and_only_then_the_text_of_the_feed_taken()
    {
        site.With("/a", NewsSite.Status(500)).Feed("/rss", site.Item("/a", more: Description("De brug blijft dicht, zegt de wethouder van Oostermeer.")));
        var added = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            added.Add((await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Articles);
            watch.After(TimeSpan.FromMinutes(20));
        }
        added.ShouldBe([0, 0, 1]);
        site.Article("/a", "de brug veilig is");
        watch.After(TimeSpan.FromHours(1));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Versions.ShouldBe(1);
        watch.Articles().ShouldHaveSingleItem().Text.ShouldContain("de brug veilig is");
    }

    [Fact]
    public async Task Redirects_and_the_address_that_a_page_says_it_has_lead_to_the_article_but_not_to_one_of_another_site()
    {
        site.With("/r", NewsSite.Status(301, "Location: /nieuws/1?van=rss\r\n"))
            .Article("/nieuws/1?van=rss", "de brug veilig is", "<link rel=\"canonical\" href=\"/nieuws/1\">")
            .Article("/vals", "de sluis dicht is", "<link rel=\"canonical\" href=\"https://krant.example/voorpagina-nieuws\">")
            .Feed("/rss", site.Item("/r") + site.Item("/vals"));
        await watch.PollAsync(site.Url("/rss"));
        watch.Articles().Select(a => a.Url).Order(StringComparer.Ordinal).ShouldBe([site.Url("/nieuws/1").AbsoluteUri, site.Url("/vals").AbsoluteUri]);
    }

    [Fact]
    public async Task Of_thousands_of_items_the_newest_are_read_first_and_the_next_polls_go_on()
    {
        using var some = new Watch { MostItems = 3 };
        using var own = new NewsSite(some.Clock);
        var items = string.Concat(Enumerable.Range(1, 3000).Select(i =>
            own.Item($"/{i}", more: FormattableString.Invariant($"<pubDate>2026-{1 + i % 11:00}-{1 + i % 28:00}T{i % 24:00}:00:00Z</pubDate>"))));
        own.With("/rss", NewsSite.Page($"<rss><channel>{items}{own.Item("/nieuwst", more: "<pubDate>2026-11-28T11:00:00Z</pubDate>")}</channel></rss>", "text/xml"));
        for (var i = 1; i <= 1000; i++) own.Article($"/{i}", $"bericht {i} klopt");
        (await some.PollAsync(own.Url("/rss"))).ShouldHaveSingleItem().Items.ShouldBe(3);
        var first = own.Asked.Skip(1).ToList();
        first.Count.ShouldBe(3);
        some.After(TimeSpan.FromMinutes(20));
        (await some.PollAsync(own.Url("/rss"))).ShouldHaveSingleItem().Items.ShouldBe(3);
        own.Asked.Skip(5).ShouldNotContain(p => first.Contains(p));
        own.Asked.Distinct().Count().ShouldBe(7);
    }

    [Fact]
    public async Task Items_without_a_link_with_one_that_is_none_from_the_future_or_given_twice_do_no_harm()
    {
        site.Article("/a", "de brug veilig is").Feed("/rss", $"""
            <item><title>Zonder</title><guid>1</guid>{Description("Zonder link staat hier toch een bericht over de brug.")}</item>
            <item><title>Script</title><link>javascript:alert(1)</link><guid>2</guid>{Description("Met een script als link staat hier een bericht.")}</item>
            <item><title>Leeg</title></item><item/>
            {site.Item("/a", more: "<pubDate>Sun, 28 Nov 2094 12:00:00 GMT</pubDate>")}{site.Item("/a", "Nog eens")}
            """);
        var poll = (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem();
        (poll.Items, poll.Articles, poll.Failures).ShouldBe((3, 3, 0));
        site.Asked.ShouldBe(["/rss", "/a"]);
        watch.Feed.Articles.ShouldBe(3);
    }

    [Fact]
    public async Task Ids_such_as_1_in_two_feeds_are_two_articles()
    {
        foreach (var name in (string[])["/een", "/twee"])
            site.Feed(name, $"<item><guid>1</guid>{Description($"In de feed {name} staat een bericht over de brug.")}</item>");
        (await watch.PollAsync(site.Url("/een"), site.Url("/twee"))).Sum(p => p.Articles).ShouldBe(2);
    }

    [Fact]
    public async Task An_article_in_two_feeds_of_an_outlet_is_asked_for_once()
    {
        site.Article("/a", "de brug veilig is").Feed("/een", site.Item("/a")).Feed("/twee", site.Item("/a"));
        await watch.PollAsync(site.Url("/een"));
        await watch.PollAsync(site.Url("/twee"));
        site.Asked.Count(p => p == "/a").ShouldBe(1);
        watch.Ledger.WatchedFeeds().Select(f => f.Articles).ShouldBe([1, 1]);
    }

    [Fact]
    public async Task A_restart_goes_on_where_it_stopped()
    {
        var names = Enumerable.Range(1, 6).Select(i => $"/{i}").ToList();
        foreach (var name in names) site.Article(name, $"bericht {name} klopt");
        site.Feed("/rss", string.Concat(names.Select(n => site.Item(n))));
        using var stop = new CancellationTokenSource();
        var read = 0;
        using (var poller = watch.Poller([site.Url("/rss")], read: article =>
        {
            if (++read == 3) stop.Cancel();
            return Watch.Read(article);
        }))
            await Should.ThrowAsync<OperationCanceledException>(() => poller.PollDueAsync(stop.Token));
        var kept = watch.Articles().Count;
        kept.ShouldBeInRange(2, 3);
        watch.Reopen();
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Articles.ShouldBe(6 - kept);
        watch.Articles().Select(a => a.Url).Distinct().Count().ShouldBe(6);
        site.Asked.Count(p => p != "/rss").ShouldBeLessThanOrEqualTo(7); // one may have been asked for and not kept
        watch.After(TimeSpan.FromMinutes(20));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Items.ShouldBe(0);
    }

    [Fact]
    public async Task A_fault_in_one_article_does_not_end_the_watching_and_an_unwritable_ledger_does()
    {
        site.Article("/a", "de brug veilig is").Article("/b", "de sluis dicht is").Feed("/rss", site.Item("/a") + site.Item("/b"));
        using (var poller = watch.Poller([site.Url("/rss")],
            read: a => a.Text.Contains("brug veilig", StringComparison.Ordinal) ? throw new InvalidOperationException("kapot") : Watch.Read(a)))
        {
            var poll = (await poller.PollDueAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
            (poll.Articles, poll.Failures).ShouldBe((1, 1));
        }
        site.Article("/c", "het veer vaart").Feed("/rss2", site.Item("/c"));
        using var other = watch.Poller([site.Url("/rss2")], read: _ => throw new ZegsmanException("ZG301", "Het model is kapot."));
        (await Should.ThrowAsync<ZegsmanException>(() => other.PollDueAsync(TestContext.Current.CancellationToken))).Code.ShouldBe("ZG301");
    }

    [Fact]
    public async Task An_item_that_leads_into_a_private_network_is_not_followed()
    {
        using var secret = new NewsSite(watch.Clock, "127.0.0.2");
        secret.Article("/geheim", "dit geheim is");
        site.With("/door", NewsSite.Status(302, $"Location: {secret.Url("/geheim")}\r\n"))
            .Feed("/rss", $"<item><link>{secret.Url("/geheim")}</link></item>{site.Item("/door")}");
        using var poller = watch.Poller([site.Url("/rss"), secret.Url("/rss")],
            fetcher: new ArticleFetcher(new FetchOptions(), Dns.GetHostAddressesAsync, a => a.ToString() == "127.0.0.1"));
        var polls = await poller.PollDueAsync(TestContext.Current.CancellationToken);
        (polls[0].Items, polls[0].Failures).ShouldBe((2, 2));
        polls[1].Error!.Code.ShouldBe("ZG203");
        secret.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task By_default_no_feed_of_this_machine_is_asked()
    {
        using var careful = new Watch { Fetch = new FetchOptions() };
        (await careful.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Error!.Code.ShouldBe("ZG203");
        site.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_that_was_forgotten_does_not_come_back()
    {
        site.Article("/a", "de brug veilig is").Feed("/rss", site.Item("/a"));
        await watch.PollAsync(site.Url("/rss"));
        watch.Ledger.Forget(ForgetKind.Article, site.Url("/a").AbsoluteUri, "Mina Bos");
        site.Article("/a", "de brug niet veilig is").Feed("/rss", site.Item("/a", "Gewijzigd"));
        watch.After(TimeSpan.FromHours(2));
        var poll = (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem();
        (poll.Articles, poll.Versions).ShouldBe((0, 0));
        watch.Articles().ShouldBeEmpty();
        site.Asked.Count(p => p == "/a").ShouldBe(1);
    }

    [Fact]
    public void Every_error_of_watching_is_listed()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Zegsman.slnx"))) root = Path.GetDirectoryName(root)!;
        var page = File.ReadAllText(Path.Combine(root, "docs", "errors.md"));
        var url = site.Url("/");
        foreach (var error in (ZegsmanException[])
            [
                FeedErrors.NoOpml(), FeedErrors.Gone(url), FeedErrors.NoArticle(url), FetchErrors.NotForRobots(url), FetchErrors.NoRobots(url),
                FetchErrors.AskedToWait(url, default),
            ])
            page.ShouldContain($"| {error.Code} |");
    }

    private static string Description(string text) => $"<description>{text}</description>";
}
