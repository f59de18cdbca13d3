using Zegsman.Language;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Exports.Feeds;

/// <summary>A statement as an entry of a feed.</summary>
internal sealed record FeedEntry(KeptStatement Kept)
{
    private const int TitleLength = 120;

    /// <summary>The same for the same words of the same source in the same article.</summary>
    public string Id { get; } = StatementIri.OfWords(Kept);

    /// <summary>Who, how and what, cut where it is long.</summary>
    public string Title
    {
        get
        {
            var who = string.Join(' ', ((string?[])[Speaker, Kept.Statement.Cue?.Text]).Where(part => !string.IsNullOrEmpty(part)));
            return Cut(who.Length == 0 ? Kept.Statement.Content.Text : $"{who}: {Kept.Statement.Content.Text}");
        }
    }

    public string? Speaker => Kept.Statement.Source is { } source ? source.Entity?.Name ?? source.Text : null;

    /// <summary>Where it stands: the outlet, the date and the title of the article.</summary>
    public string Summary
    {
        get
        {
            var place = string.Join(", ", ((string?[])[Kept.Article.Outlet, Kept.Article.Published?.Value]).Where(part => part is not null));
            var title = Kept.Article.Title ?? Kept.Article.Id;
            return place.Length == 0 ? title : $"{place}: {title}";
        }
    }

    public string? Link => StatementIri.Link(Kept.Article);

    public string? Language => Kept.Article.Language == TextLanguage.Other ? null : Kept.Article.Language.Code();

    /// <summary>The stance, and the names of what it is about.</summary>
    public IEnumerable<string> Tags => (Kept.Statement.Cue is { } cue ? [Words.Of(cue.Stance)] : (string[])[]).Concat(Kept.About.Select(e => e.Name)).Distinct();

    private static string Cut(string text)
    {
        if (text.Length <= TitleLength) return text;
        var end = text.LastIndexOf(' ', TitleLength);
        if (end < TitleLength / 2) end = char.IsHighSurrogate(text[TitleLength - 1]) ? TitleLength - 1 : TitleLength;
        return text[..end].TrimEnd() + "…";
    }
}
