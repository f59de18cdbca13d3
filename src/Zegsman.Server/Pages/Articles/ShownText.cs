using Zegsman.Language;

namespace Zegsman.Server.Pages.Articles;

/// <summary>A stretch of an article's text that is shown.</summary>
/// <param name="Span">Where it stands in the whole text. UTF-16, half-open.</param>
/// <param name="Text">The characters there.</param>
public sealed record ShownText(TextSpan Span, string Text)
{
    /// <summary>The characters at a span within this stretch.</summary>
    internal string At(TextSpan span) => Text.Substring(span.Start - Span.Start, span.Length);

    /// <summary>What of a span is shown, and in which of several stretches.</summary>
    internal static IEnumerable<(ShownText Shown, TextSpan Span)> Within(IReadOnlyList<ShownText> all, TextSpan span)
    {
        foreach (var shown in all)
        {
            var part = new TextSpan(Math.Max(span.Start, shown.Span.Start), Math.Min(span.End, shown.Span.End));
            if (!part.IsEmpty) yield return (shown, part);
        }
    }
}
