using Zegsman.Articles;
using Zegsman.Articles.Web;
using Zegsman.Language;
using Zegsman.Ledger.Feeds;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests.Feeds;

/// <summary>A ledger and a clock to watch feeds with. What is read in an article is one statement: its first paragraph.</summary>
internal sealed class Watch : IDisposable
{
    private readonly SqlitePlace place = new();

    public Watch() => Ledger = place.Open(Clock);

    public LeapingClock Clock { get; } = new();

    public StatementLedger Ledger { get; private set; }

    /// <summary>What the fetcher may reach.</summary>
    public FetchOptions Fetch { get; init; } = new() { AllowPrivateAddresses = true };

    public int MostItems { get; init; } = 100;

    /// <summary>Polls what is due, with a poller of its own as after a restart.</summary>
    public async Task<IReadOnlyList<FeedPoll>> PollAsync(params Uri[] feeds)
    {
        using var poller = Poller(feeds);
        return await poller.PollDueAsync(TestContext.Current.CancellationToken);
    }

    public FeedPoller Poller(IEnumerable<Uri> feeds, Action<FeedPoll>? polled = null, Func<Article, Reading>? read = null, ArticleFetcher? fetcher = null) =>
        new(Ledger, read ?? Read, () => "toy 1", feeds, new WatchOptions { Fetch = Fetch, Seed = 7, MostItems = MostItems }, fetcher ?? new ArticleFetcher(Fetch),
            Clock, polled);

    public void After(TimeSpan time) => Clock.Advance(time);

    /// <summary>A ledger opened anew, as by another process.</summary>
    public void Reopen()
    {
        Ledger.Dispose();
        Ledger = place.Open(Clock);
    }

    /// <summary>What the articles of the ledger say now, with their addresses and the numbers of their versions.</summary>
    public List<(string? Url, int Version, string Text)> Articles() =>
        [.. Ledger.AskAll(new Question { Order = AnswerOrder.Added }).Select(k => (k.Article.Url, k.Article.Version, k.Statement.Content.Text))];

    public WatchedFeed Feed => Ledger.WatchedFeeds().ShouldHaveSingleItem();

    public void Dispose()
    {
        Ledger.Dispose();
        place.Dispose();
    }

    public static Reading Read(Article article)
    {
        var span = article.Passages.First(p => p.Kind is PassageKind.Paragraph or PassageKind.Lead).Span;
        var statement = new Statement
        {
            Id = "s1",
            Kind = StatementKind.Indirect,
            Polarity = Polarity.Positive,
            Confidence = 0.9,
            Content = new Content([span], article.Text[span.Start..span.End]),
            Evidence = new Evidence(null, "toy 1"),
        };
        return new Reading(article, Segmenter.Segment(article.Text, article.Language), [statement], []) { Model = "toy 1" };
    }
}
