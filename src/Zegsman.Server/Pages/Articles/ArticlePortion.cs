using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Server.Pages.Articles;

/// <summary>The part of a long article that one page shows. Hardly any article has more than one.</summary>
/// <param name="Span">The part of the text. UTF-16, half-open.</param>
/// <param name="Length">How long the whole text is.</param>
public sealed record ArticlePortion(TextSpan Span, int Length)
{
    private const int Size = 60_000;

    /// <summary>The portion that a place of a text is in.</summary>
    internal static ArticlePortion Of(string text, IReadOnlyList<Passage> passages, int at)
    {
        at = Math.Clamp(at, 0, Math.Max(0, text.Length - 1));
        var (start, end) = (Border(at / Size), Border((at / Size) + 1));
        if (at >= end) (start, end) = (end, Border((at / Size) + 2));
        return new ArticlePortion(new TextSpan(start, end), text.Length);

        // At the beginning of a passage if one begins not long before, else between words, else between characters.
        int Border(int number)
        {
            var latest = (int)Math.Min((long)number * Size, text.Length);
            if (latest == 0 || latest == text.Length) return latest;
            if (passages.LastOrDefault(p => p.Span.Start <= latest) is { } passage && passage.Span.Start > latest - (Size / 4)) return passage.Span.Start;
            var blank = text.LastIndexOf(' ', latest - 1, 100);
            if (blank >= 0) return blank + 1;
            return char.IsLowSurrogate(text[latest]) ? latest - 1 : latest;
        }
    }

    /// <summary>A place in the portion before; null for the first.</summary>
    public int? Before => Span.Start > 0 ? Span.Start - 1 : null;

    /// <summary>A place in the portion after; null for the last.</summary>
    public int? After => Span.End < Length ? Span.End : null;

    /// <summary>Whether a place may be in another portion than the first.</summary>
    internal static bool MayBeLater(int at) => at >= Size - (Size / 4);
}
