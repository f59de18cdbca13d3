using Zegsman.Language;

namespace Zegsman.Articles.Feeds;

/// <summary>What can be wrong with feeds and news in XML; docs/errors.md lists the codes.</summary>
internal static class FeedErrors
{
    public static ZegsmanException NoFeed() =>
        new("ZG121", "This XML or JSON is no feed (RSS, Atom, JSON Feed) and no news of an agency (NewsML-G2, NITF, ninjs). Give one of these, HTML or plain text.");

    public static ZegsmanException Broken() =>
        new("ZG122", "This is no XML that can be read, not even its beginning. Check that it was saved or fetched whole.");

    public static ZegsmanException NoItems() =>
        new("ZG123", "The feed, or the news in XML, has no item. Check the address, or try again later.");
}
