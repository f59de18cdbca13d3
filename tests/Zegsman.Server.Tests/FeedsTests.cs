using Zegsman.Ledger.Feeds;
using Zegsman.Server.Pages.Feeds;

namespace Zegsman.Server.Tests;

public sealed class FeedsTests(SampleServer samples)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Where_no_feed_is_watched_the_page_says_how_to_begin()
    {
        using var client = samples.Server.Client();
        (await client.OpenAsync("/feeds")).TextOf(".empty").ShouldContain("zegsman watch");
        (await client.GetStringAsync("/feeds.json", TestContext.Current.CancellationToken)).ShouldBe("{\"feeds\":[]}");
    }

    [Fact]
    public void A_feed_fares_as_its_last_polls_did()
    {
        var feed = new WatchedFeed { Address = "https://nieuws.example/rss", Asked = "https://nieuws.example/rss", Polled = Now, Succeeded = Now, Next = Now.AddHours(1) };
        FeedHealth.Of(feed, Now).State.ShouldBe(FeedState.Well);
        FeedHealth.Of(feed with { ErrorCode = "ZG207", Failures = 2 }, Now).State.ShouldBe(FeedState.Failing);
        FeedHealth.Of(feed with { ErrorCode = "ZG225", Next = null }, Now).State.ShouldBe(FeedState.Gone);
        FeedHealth.Of(feed with { Polled = null, Next = null }, Now).State.ShouldBe(FeedState.New);
        FeedHealth.Of(feed, Now.AddDays(3)).State.ShouldBe(FeedState.Late);
    }
}
