using Zegsman.Articles.Web;
using Zegsman.Language;

namespace Zegsman.Articles.Feeds;

/// <summary>What can be wrong with feeds and news in XML; docs/errors.md lists the codes.</summary>
internal static class FeedErrors
{
    public const string FaultCode = "ZG001";
    public const string GoneCode = "ZG225";

    public static ZegsmanException NoFeed() =>
        new("ZG121", "This XML or JSON is no feed (RSS, Atom, JSON Feed) and no news of an agency (NewsML-G2, NITF, ninjs). Give one of these, HTML or plain text.");

    public static ZegsmanException Broken() =>
        new("ZG122", "This is no XML that can be read, not even its beginning. Check that it was saved or fetched whole.");

    public static ZegsmanException NoItems() =>
        new("ZG123", "The feed, or the news in XML, has no item. Check the address, or try again later.");

    public static ZegsmanException NoOpml() =>
        new("ZG224", "This is no list of feeds: no OPML, or one without an http or https address in any xmlUrl. "
            + "Export the list from a feed reader anew, or give the feeds' addresses themselves.");

    public static ZegsmanException Gone(Uri feed) =>
        new(GoneCode, $"{FetchErrors.Show(feed)} answered 410: the feed is gone for good, and is asked no more. Take it off your list, or look for its new address.");

    public static ZegsmanException Fault(Exception inner) =>
        new(FaultCode, $"A fault in zegsman, not in the feed: {inner.Message} ({inner.GetType().Name}). Please report it, with the feed as it is now.", inner);

    public static ZegsmanException NoArticle(Uri page) =>
        new("ZG226", $"{FetchErrors.Show(page)} leads to no article but to a front page or to many articles. The text that the feed has of it is taken, if it has any.");
}
