using Zegsman.Articles.Passages;
using Zegsman.Articles.Plain;
using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>
/// What a page says of its article beside the text. Each thing is taken from the first that has it: JSON-LD, then OpenGraph, then other
/// meta tags, then what is visible.
/// </summary>
internal sealed record PageMetadata
{
    private const int LongestName = 80;

    private static readonly string[] DateProperties =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date.published", "parsely-pub-date",
        "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "publicationdate", "dcterms.created",
        "dcterms.issued", "dcterms.date", "dc.date.issued", "dc.date", "date",
    ];

    private static readonly string[] AuthorProperties =
        ["article:author", "og:article:author", "author", "parsely-author", "sailthru.author", "dcterms.creator", "dc.creator", "byl"];

    private static readonly string[] TitleProperties =
        ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dcterms.title", "dc.title"];

    private static readonly string[] PublisherProperties = ["og:site_name", "publisher", "dcterms.publisher", "dc.publisher"];
    private static readonly string[] LanguageProperties = ["og:locale", "language", "content-language", "dc.language"];

    /// <summary>The title, without the outlet's name that many put behind it; null when none is given.</summary>
    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>The language the page declares; null when it declares none.</summary>
    public TextLanguage? Language { get; init; }

    public string? Url { get; init; }

    public required JsonLd JsonLd { get; init; }

    /// <summary>What the page says.</summary>
    /// <param name="root">The page.</param>
    /// <param name="address">Where it came from; null when it is not known.</param>
    public static PageMetadata Of(PageNode root, Uri? address)
    {
        List<PageNode> tags = [.. root.All.Where(n => n.Name is "link" or "meta" or "script" or "title" || n["itemprop"] is not null)];
        var json = new JsonLd(tags);
        var meta = MetaTags.Of(tags);
        var language = LanguageCode.Parse(root["lang"] ?? root["xml:lang"] ?? json.Text("inLanguage") ?? meta.First(LanguageProperties));
        var publisher = json.Names("publisher").Concat(meta.All(PublisherProperties)).Select(OneLine).FirstOrDefault(n => n.Length > 0);
        var titles = new[] { json.Text("headline") }.Concat(meta.All(TitleProperties)).Append(json.Text("name"))
            .Append(tags.Find(n => n.Name == "title" && n.Ancestors.All(a => a.Name != "svg"))?.Children.FirstOrDefault()?.Text);
        var authors = AuthorProperties.Select(p => Persons(meta.All(p))).Prepend(Persons(json.Names("author")));
        var dates = new[] { json.Text("datePublished") }.Concat(meta.All(DateProperties))
            .Concat(tags.Where(n => n.Lists("itemprop", "datePublished")).Select(n => n["content"] ?? n["datetime"]));
        var addresses = tags.Where(n => n.Name == "link" && n.Lists("rel", "canonical")).Select(n => n["href"])
            .Append(meta.First("og:url")).Append(json.Address);
        return new PageMetadata
        {
            JsonLd = json,
            Language = language,
            Publisher = publisher,
            Title = titles.Select(t => PageTitle.WithoutSite(OneLine(t), publisher)).FirstOrDefault(t => t.Length > 0),
            Authors = authors.FirstOrDefault(p => p.Count > 0) ?? [],
            Published = dates.Select(d => DateReader.Read(d, language ?? TextLanguage.Other)).FirstOrDefault(d => d is not null),
            Url = addresses.Select(a => WebAddress.Of(a, address)?.AbsoluteUri).FirstOrDefault(a => a is not null),
        };
    }

    /// <summary>When the article was published: as the page says, or else as the first time beside its text does.</summary>
    /// <param name="content">The element that holds the article.</param>
    /// <param name="live">The entries of a live blog, which have times of their own.</param>
    public PartialDate? PublishedAt(PageNode content, LiveBlog live)
    {
        if (Published is not null) return Published;
        var around = content.Ancestors.Prepend(content).FirstOrDefault(a => a.Name is "article" or "main") ?? content;
        return around.All.Where(n => n.Name == "time" && !live.IsTime(n) && !n.Ancestors.TakeWhile(a => a != around).Any(IsRunningText))
            .Select(n => DateReader.Read(n["datetime"], Language ?? TextLanguage.Other)).FirstOrDefault(d => d is not null);
    }

    private static bool IsRunningText(PageNode node) => node.Name is "p" or "li" or "td" or "dd" or "blockquote" && node.Measure.Prose > 0;

    /// <summary>The text on one line.</summary>
    public static string OneLine(string? text) =>
        text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The names among what is given for the authors: some give an address, some "Door" and two names in one.</summary>
    public static List<string> Persons(IEnumerable<string?> given) =>
    [
        .. given.Select(OneLine).Where(n => n.Length > 0 && !n.Contains("://", StringComparison.Ordinal))
            .SelectMany(n => Byline.Authors(n) is { Length: > 0 } named ? named : AuthorNames.Split(n))
            .Where(n => n.Length <= LongestName).Distinct(StringComparer.Ordinal),
    ];
}
