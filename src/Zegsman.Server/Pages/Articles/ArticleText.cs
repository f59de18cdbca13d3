using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Server.Access;

namespace Zegsman.Server.Pages.Articles;

/// <summary>What of an article's text is shown to those who may see so much of it.</summary>
internal static class ArticleText
{
    // So many UTF-16 code units before and after what was said, and then to the end of the word.
    private const int Around = 60;
    private const int LongestWord = 30;

    /// <summary>The stretches of text, in order and apart: none, each statement with some words around it, or one that is all.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="statements">The statements in it.</param>
    /// <param name="share">How much is shown.</param>
    public static IReadOnlyList<ShownText> Shown(string text, IEnumerable<KeptStatement> statements, TextShare share) =>
        share switch
        {
            TextShare.Full => text.Length == 0 ? [] : [new ShownText(new TextSpan(0, text.Length), text)],
            TextShare.Snippet => [.. Merged(statements.SelectMany(Spans).Select(span => Widened(span, text)).Order()).Select(s => new ShownText(s, s.In(text)))],
            _ => [],
        };

    private static IEnumerable<TextSpan> Spans(KeptStatement kept) =>
        [.. kept.Statement.Content.Spans, .. kept.Statement.Source?.Spans ?? [], .. kept.Statement.Cue?.Spans ?? []];

    private static TextSpan Widened(TextSpan span, string text)
    {
        var (start, end) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        for (var i = 0; i < LongestWord && start > 0 && !char.IsWhiteSpace(text[start - 1]); i++) start--;
        for (var i = 0; i < LongestWord && end < text.Length && !char.IsWhiteSpace(text[end]); i++) end++;
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return new TextSpan(start, end);
    }

    private static IEnumerable<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        TextSpan? open = null;
        foreach (var span in spans)
        {
            if (open is { } before && span.Start <= before.End) open = before with { End = Math.Max(before.End, span.End) };
            else
            {
                if (open is { } done) yield return done;
                open = span;
            }
        }
        if (open is { } last) yield return last;
    }
}
