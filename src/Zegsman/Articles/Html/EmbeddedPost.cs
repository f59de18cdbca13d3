using System.Buffers;
using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>Reads the posts that a page embeds, from what stands there before the medium's script puts its own picture of the post.</summary>
internal static class EmbeddedPost
{
    private static readonly FrozenDictionary<string, string> Media = new Dictionary<string, string>
    {
        ["twitter-tweet"] = "Twitter",
        ["twitter-video"] = "Twitter",
        ["twitter-quote"] = "Twitter",
        ["amp-twitter"] = "Twitter",
        ["instagram-media"] = "Instagram",
        ["amp-instagram"] = "Instagram",
        ["fb-post"] = "Facebook",
        ["fb-video"] = "Facebook",
        ["fb-comment-embed"] = "Facebook",
        ["amp-facebook"] = "Facebook",
        ["mastodon-embed"] = "Mastodon",
        ["bluesky-embed"] = "Bluesky",
        ["tiktok-embed"] = "TikTok",
        ["amp-tiktok"] = "TikTok",
        ["text-post-media"] = "Threads",
        ["truthsocial-embed"] = "Truth Social",
        ["reddit-embed-bq"] = "Reddit",
        ["reddit-card"] = "Reddit",
    }.ToFrozenDictionary();

    private static readonly string[] AddressAttributes =
        ["cite", "data-instgrm-permalink", "data-href", "data-text-post-permalink", "data-embed-url"];

    private static readonly string[] Furniture =
    [
        "View this post on ", "View on ", "Dit bericht bekijken op ", "Dit bericht op Instagram bekijken", "Bekijk dit bericht op ",
        "Post by @", "♬ ",
    ];

    private static readonly string[] PostedBy = ["Posted by ", "Geplaatst door ", "Gepost door "];

    private static readonly SearchValues<string> EndsOfName = SearchValues.Create([" on ", " op ", "\n"], StringComparison.Ordinal);

    /// <summary>The medium of the post that the element embeds; null when it embeds none.</summary>
    public static string? MediumOf(PageNode node)
    {
        if (Media.TryGetValue(node.Name, out var medium)) return medium;
        if (node.Name is not ("blockquote" or "div" or "section") || node["class"] is not { } names) return null;
        var media = Media.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in names.AsSpan().SplitAny(" \t\n\r\f"))
            if (media.TryGetValue(names.AsSpan(range), out medium)) return medium;
        return null;
    }

    /// <summary>The post.</summary>
    /// <param name="node">The element that embeds it.</param>
    /// <param name="medium">Its medium.</param>
    /// <param name="lines">The lines of text in the element.</param>
    /// <param name="page">The page's address, for relative ones; null when it is not known.</param>
    /// <returns>The block; null when the page has no words of it.</returns>
    public static PageBlock? Read(PageNode node, string medium, IEnumerable<string> lines, Uri? page)
    {
        List<string> kept = [.. lines.Where(l => !IsFurniture(l))];
        PostAuthor? author = null;
        string? signature = null;
        if (kept.Count > 1 && kept[0].StartsWith('@') && !kept[0].Contains(' ', StringComparison.Ordinal))
        {
            // TikTok puts the account above the words.
            author = new PostAuthor("", kept[0][1..], TextSpan.Of(1, kept[0].Length - 1));
            signature = kept[0];
        }
        if (kept.Count == (signature is null ? 0 : 1)) return null;
        var text = string.Join('\n', kept);
        var body = signature is null ? new TextSpan(0, text.Length) : new TextSpan(signature.Length + 1, text.Length);
        if (author is null && NamedBelow(text) is { } named) (author, body) = named;
        return new PageBlock
        {
            Kind = PassageKind.Post,
            Text = text,
            Author = author,
            Body = author is null ? null : body,
            Medium = medium,
            Url = Address(node, page),
            Published = DateReader.Read(node.All.FirstOrDefault(n => n.Name == "time")?["datetime"], TextLanguage.Other),
        };
    }

    /// <summary>Who posted, where a line below the words says so: "Geplaatst door Sanne Bos op maandag 16 juli 2018".</summary>
    private static (PostAuthor Author, TextSpan Body)? NamedBelow(string text)
    {
        foreach (var phrase in PostedBy)
        {
            var at = text.LastIndexOf("\n" + phrase, StringComparison.Ordinal);
            if (at < 0) continue;
            var start = at + 1 + phrase.Length;
            var end = text.AsSpan(start).IndexOfAny(EndsOfName) is >= 0 and var found ? start + found : text.Length;
            var name = new TextSpan(start, end).Trim(text);
            return name.IsEmpty ? null : (new PostAuthor(name.In(text), null, name), new TextSpan(0, at));
        }
        return null;
    }

    private static bool IsFurniture(string line) => Array.Exists(Furniture, f => line.StartsWith(f, StringComparison.OrdinalIgnoreCase));

    private static string? Address(PageNode node, Uri? page)
    {
        foreach (var part in node.All)
            foreach (var attribute in AddressAttributes)
                if (WebAddress.Of(part[attribute], page) is { } said) return Bare(said);
        var links = node.All.Where(n => n.Name == "a").Select(a => WebAddress.Of(a["href"], page)).OfType<Uri>();
        return links.LastOrDefault(IsPermalink) is { } link ? Bare(link) : null;
    }

    private static bool IsPermalink(Uri link) =>
        link.Host != "t.co" && link.AbsolutePath.Count(c => c == '/') > 1
        && !link.AbsolutePath.StartsWith("/hashtag/", StringComparison.Ordinal);

    /// <summary>The address without what was added to count its readers.</summary>
    private static string Bare(Uri address)
    {
        var path = address.GetLeftPart(UriPartial.Path);
        if (path.EndsWith("/embed", StringComparison.Ordinal)) path = path[..^"/embed".Length];
        return address.Host.EndsWith("facebook.com", StringComparison.Ordinal) ? path + address.Query : path;
    }
}
