using System.Globalization;
using Zegsman.Ledger.Feeds;

namespace Zegsman.Ledger.Tests.Feeds;

/// <summary>How feeds and their hosts are asked.</summary>
public sealed class PolitenessTests : IDisposable
{
    private readonly Watch watch = new();
    private readonly NewsSite site;

    public PolitenessTests() => site = new NewsSite(watch.Clock);

    public void Dispose()
    {
        site.Dispose();
        watch.Dispose();
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("User-agent: *\nCrawl-delay: 7", 7)]
    [InlineData("User-agent: *\nCrawl-delay: 0.1", 2)]
    [InlineData("User-agent: *\nCrawl-delay: 86400", 600)]
    public async Task A_host_is_asked_one_thing_at_a_time_with_a_pause_after_it_whatever_feeds_it_has(string robots, double pause)
    {
        site.With("/robots.txt", NewsSite.Page(robots, "text/plain"));
        for (var i = 0; i < 6; i++) site.Article($"/{i}", $"bericht {i} klopt").Feed($"/rss{i}", site.Item($"/{i}"));
        await watch.PollAsync([.. Enumerable.Range(0, 6).Select(i => site.Url($"/rss{i}"))]);
        var requests = site.Requests;
        requests.Count.ShouldBe(13);
        requests.ShouldAllBe(r => r.IsAlone);
        // The first pause is over before the site's wish is known.
        foreach (var (before, after) in requests.Skip(1).Zip(requests.Skip(2)))
        {
            (after.At - before.At).TotalSeconds.ShouldBeGreaterThanOrEqualTo(pause);
            (after.At - before.At).TotalSeconds.ShouldBeLessThanOrEqualTo(pause * 1.5);
        }
        requests.Zip(requests.Skip(1)).Select(p => p.Second.At - p.First.At).Distinct().Count().ShouldBeGreaterThan(5, "the pauses are not all alike");
    }

    [Theory]
    [InlineData(429, "Retry-After: 7200\r\n", 7200)]
    [InlineData(503, "Retry-After: 7200\r\n", 7200)]
    [InlineData(503, "Date: Sat, 28 Nov 2026 08:00:00 GMT\r\nRetry-After: Sat, 28 Nov 2026 10:00:00 GMT\r\n", 7200)]
    [InlineData(429, "Retry-After: 99999999\r\n", 86400)]
    [InlineData(429, "Retry-After: gauw\r\n", 900)]
    [InlineData(503, "", 900)]
    public async Task Who_asks_to_wait_is_left_alone_for_so_long(int status, string headers, double seconds)
    {
        site.With("/rss", NewsSite.Status(status, headers)).Feed("/anders", "");
        var now = watch.Clock.GetUtcNow();
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Error!.Code.ShouldBe("ZG207");
        (watch.Feed.Next!.Value - now).TotalSeconds.ShouldBeInRange(seconds, seconds * 1.2 + 10);
        watch.After(watch.Feed.Next.Value - watch.Clock.GetUtcNow() - TimeSpan.FromSeconds(5));
        (await watch.PollAsync(site.Url("/rss"))).ShouldBeEmpty();
        site.Feed("/rss", "");
        watch.After(TimeSpan.FromSeconds(6));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Error.ShouldBeNull();
    }

    [Fact]
    public async Task When_a_page_answers_that_it_is_too_much_the_host_is_asked_nothing_more_until_the_time_it_named()
    {
        site.With("/2", NewsSite.Status(429, "Retry-After: 3600\r\n")).Article("/1", "de brug veilig is").Article("/3", "de sluis dicht is")
            .Feed("/rss", site.Item("/1") + site.Item("/2") + site.Item("/3"));
        using var poller = watch.Poller([site.Url("/rss")]);
        await poller.PollDueAsync(TestContext.Current.CancellationToken);
        var asked = site.Asked.ToList();
        asked[^1].ShouldBe("/2");
        site.Article("/2", "het veer vaart");
        watch.After(TimeSpan.FromMinutes(20));
        var early = (await poller.PollDueAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        early.Error!.Code.ShouldBe("ZG223");
        site.Asked.ShouldBe(asked);
        watch.After(TimeSpan.FromMinutes(50));
        (await poller.PollDueAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Error.ShouldBeNull();
        watch.Articles().Count.ShouldBe(3);
    }

    [Fact]
    public async Task After_failures_a_feed_is_asked_ever_more_rarely_up_to_a_day_and_after_a_success_as_before()
    {
        site.With("/rss", NewsSite.Status(500));
        var waits = new List<double>();
        using var poller = watch.Poller([site.Url("/rss")]);
        for (var i = 0; i < 10; i++)
        {
            await poller.PollDueAsync(TestContext.Current.CancellationToken);
            var feed = watch.Feed;
            (feed.Failures, feed.ErrorCode).ShouldBe((i + 1, "ZG207"));
            waits.Add((feed.Next!.Value - feed.Polled!.Value).TotalMinutes);
            watch.After(feed.Next.Value - watch.Clock.GetUtcNow());
        }
        for (var i = 0; i < 10; i++)
        {
            var least = Math.Min(15 * Math.Pow(2, i), 1440);
            waits[i].ShouldBeInRange(least - 0.1, least * 1.2);
        }
        waits.Skip(7).Distinct().Count().ShouldBe(3, "there is chance in it");
        site.Feed("/rss", "");
        await poller.PollDueAsync(TestContext.Current.CancellationToken);
        var well = watch.Feed;
        (well.Failures, well.ErrorCode, well.Error).ShouldBe((0, null, null));
        well.Failed.ShouldNotBeNull();
        (well.Next!.Value - well.Polled!.Value).TotalMinutes.ShouldBeInRange(14.9, 16.6);
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_asked_no_more()
    {
        site.With("/rss", NewsSite.Status(410));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Error!.Code.ShouldBe("ZG225");
        watch.Feed.Next.ShouldBeNull();
        watch.After(TimeSpan.FromDays(100));
        (await watch.PollAsync(site.Url("/rss"))).ShouldBeEmpty();
        using var poller = watch.Poller([site.Url("/rss")]);
        await poller.RunAsync(TestContext.Current.CancellationToken); // ends, for there is nothing to wait for
        site.Asked.Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(301, "/nieuw")]
    [InlineData(308, "/nieuw")]
    [InlineData(302, "/rss")]
    [InlineData(307, "/rss")]
    public async Task Where_a_feed_moved_for_good_is_remembered(int status, string next)
    {
        site.With("/rss", NewsSite.Status(status, "Location: /nieuw\r\n")).Feed("/nieuw", "");
        await watch.PollAsync(site.Url("/rss"));
        watch.After(TimeSpan.FromHours(1));
        await watch.PollAsync(site.Url("/rss"));
        site.Asked.Skip(2).First().ShouldBe(next);
        (watch.Feed.Address, watch.Feed.Asked).ShouldBe((site.Url("/rss").AbsoluteUri, site.Url(next).AbsoluteUri));
    }

    [Theory]
    [InlineData("<ttl>60</ttl>", "", 60)]
    [InlineData("", "Cache-Control: public, max-age=7200\r\n", 120)]
    [InlineData("<ttl>60</ttl>", "Cache-Control: max-age=7200\r\n", 120)]
    [InlineData("<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>daily</sy:updatePeriod><sy:updateFrequency xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>6</sy:updateFrequency>", "", 240)]
    [InlineData("<ttl>5</ttl>", "Cache-Control: max-age=60\r\n", 15)]
    [InlineData("<ttl>999999</ttl>", "Cache-Control: max-age=999999999\r\n", 1440)]
    [InlineData("<ttl>-3</ttl>", "Cache-Control: no-cache\r\n", 15)]
    public async Task A_feed_is_asked_at_its_own_pace_but_not_oftener_than_the_user_wants(string channel, string headers, double minutes)
    {
        site.Feed("/rss", "", channel, headers);
        await watch.PollAsync(site.Url("/rss"));
        (watch.Feed.Next!.Value - watch.Feed.Polled!.Value).TotalMinutes.ShouldBeInRange(minutes - 0.1, minutes * 1.1 + 0.1);
    }

    [Fact]
    public async Task What_robots_may_not_ask_for_is_not_asked_and_the_rules_are_read_once_a_day()
    {
        site.With("/robots.txt", NewsSite.Page("User-agent: *\nDisallow: /\n\nUser-agent: zegsman\nDisallow: /dicht/\nAllow: /dicht/open", "text/plain"))
            .Article("/dicht/a", "dit dicht is").Article("/dicht/open", "dit open is")
            .Feed("/rss", site.Item("/dicht/a", more: "<description>Wat de feed ervan heeft, blijft.</description>") + site.Item("/dicht/open")).Feed("/dicht/rss", "");
        using var poller = watch.Poller([site.Url("/rss"), site.Url("/dicht/rss")]);
        var polls = await poller.PollDueAsync(TestContext.Current.CancellationToken);
        polls[1].Error!.Code.ShouldBe("ZG221");
        watch.Articles().Select(a => a.Text).ShouldContain("Wat de feed ervan heeft, blijft.");
        site.Asked.Order(StringComparer.Ordinal).ShouldBe(["/dicht/open", "/rss"]);
        for (var hours = 0; hours < 23; hours++)
        {
            watch.After(TimeSpan.FromHours(1));
            await poller.PollDueAsync(TestContext.Current.CancellationToken);
        }
        site.Requests.Count(r => r.Path == "/robots.txt").ShouldBe(1);
        watch.After(TimeSpan.FromHours(2));
        await poller.PollDueAsync(TestContext.Current.CancellationToken);
        site.Requests.Count(r => r.Path == "/robots.txt").ShouldBe(2);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("503")]
    [InlineData("429")]
    [InlineData("broken")]
    public async Task A_site_whose_rules_cannot_be_had_is_not_asked_until_they_can(string how)
    {
        site.With("/robots.txt", how == "broken" ? "geen http" : NewsSite.Status(int.Parse(how, CultureInfo.InvariantCulture))).Feed("/rss", "");
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Error!.Code.ShouldBe("ZG222");
        site.Asked.ShouldBeEmpty();
        (watch.Feed.Next!.Value - watch.Feed.Polled!.Value).TotalMinutes.ShouldBeGreaterThanOrEqualTo(29.9);
        site.With("/robots.txt", NewsSite.Status(404));
        watch.After(TimeSpan.FromHours(1));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Error.ShouldBeNull();
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_site_without_rules_may_be_asked(int status)
    {
        site.With("/robots.txt", NewsSite.Status(status)).Feed("/rss", "");
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Error.ShouldBeNull();
    }

    [Fact]
    public async Task Of_rules_that_never_end_the_beginning_counts_and_redirects_lead_to_them()
    {
        var rules = "User-agent: *\nDisallow: /dicht\n" + string.Concat(Enumerable.Repeat("# commentaar\n", 900_000)) + "Disallow: /\n";
        site.With("/robots.txt", NewsSite.Status(301, "Location: /regels\r\n")).With("/regels", NewsSite.Page(rules, "text/plain")).Feed("/rss", "").Feed("/dicht", "");
        using var poller = watch.Poller([site.Url("/rss"), site.Url("/dicht")]);
        (await poller.PollDueAsync(TestContext.Current.CancellationToken)).Select(p => p.Error?.Code).ShouldBe([null, "ZG221"]);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_followed_by_the_rules_of_that_host()
    {
        using var other = new NewsSite(watch.Clock, "127.0.0.2");
        other.With("/robots.txt", NewsSite.Page("User-agent: *\nDisallow: /", "text/plain")).Article("/a", "de brug veilig is");
        site.With("/a", NewsSite.Status(302, $"Location: {other.Url("/a")}\r\n")).Feed("/rss", site.Item("/a"));
        (await watch.PollAsync(site.Url("/rss"))).ShouldHaveSingleItem().Failures.ShouldBe(1);
        other.Requests.Select(r => r.Path).ShouldBe(["/robots.txt"]);
    }

    [Theory]
    [InlineData("broken off", "ZG122,")]
    [InlineData("page", "ZG121")]
    [InlineData("nothing", "ZG122")]
    [InlineData("other JSON", "ZG121")]
    [InlineData("binary", "ZG101")]
    [InlineData("50 MB", "ZG206")]
    [InlineData("50 MB of unknown length", "ZG206")]
    [InlineData("endless redirects", "ZG204")]
    [InlineData("redirect to a file", "ZG201")]
    [InlineData("redirect to a script", "ZG201")]
    [InlineData("redirect to nowhere", "ZG207")]
    [InlineData("too short", "ZG210")]
    [InlineData("no HTTP", "ZG210")]
    [InlineData("entities", "")]
    [InlineData("deep", "")]
    public async Task No_nonsense_of_one_feed_keeps_another_from_being_read(string nonsense, string codes)
    {
        using var good = new NewsSite(watch.Clock, "127.0.0.2");
        good.Article("/a", "de brug veilig is").Feed("/rss", good.Item("/a"));
        site.With("/rss", nonsense switch
        {
            "broken off" => NewsSite.Page("<rss><channel", "application/rss+xml"),
            "page" => NewsSite.Page("<html><body>Onderhoud</body></html>"),
            "nothing" => NewsSite.Page("", "text/xml"),
            "other JSON" => NewsSite.Page("{\"version\": 7, \"items\": {}}", "application/json"),
            "binary" => NewsSite.Page("\0\u0001\u0002", "application/octet-stream"),
            "50 MB" => NewsSite.Page("<rss><channel>" + new string('x', 50_000_000), "text/xml"),
            "50 MB of unknown length" => "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<rss><channel>" + new string('x', 50_000_000),
            "endless redirects" => NewsSite.Status(302, "Location: /rss\r\n"),
            "redirect to a file" => NewsSite.Status(302, "Location: file:///etc/passwd\r\n"),
            "redirect to a script" => NewsSite.Status(302, "Location: javascript:alert(1)\r\n"),
            "redirect to nowhere" => NewsSite.Status(302),
            "too short" => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nte kort",
            "no HTTP" => "geen http",
            "entities" => NewsSite.Page("<!DOCTYPE r [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>", "text/xml"),
            _ => NewsSite.Page(string.Concat(Enumerable.Repeat("<rss><channel>", 50_000)), "text/xml"),
        });
        var polls = await watch.PollAsync(site.Url("/rss"), good.Url("/rss"));
        codes.Split(',').ShouldContain(polls[0].Error?.Code ?? "");
        (polls[1].Error, polls[1].Articles).ShouldBe((null, 1));
    }

    [Fact]
    public async Task Watching_goes_on_until_it_is_ended_and_tells_of_each_poll()
    {
        site.Feed("/rss", "").With("/stuk", NewsSite.Status(500));
        using var stop = new CancellationTokenSource();
        var polls = new List<FeedPoll>();
        using var poller = watch.Poller([site.Url("/rss"), site.Url("/stuk")], poll =>
        {
            polls.Add(poll);
            if (polls.Count == 20) stop.Cancel();
        });
        await Should.ThrowAsync<OperationCanceledException>(() => poller.RunAsync(stop.Token));
        polls.Count(p => p.Error is null).ShouldBeGreaterThan(1);
        polls.Count(p => p.Error is { Code: "ZG207" }).ShouldBeGreaterThan(1);
    }
}
