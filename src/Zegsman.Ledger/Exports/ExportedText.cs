using Zegsman.Language;

namespace Zegsman.Ledger.Exports;

/// <summary>The text of the article that statements stand in, with its reading.</summary>
internal sealed class ExportedText(KeptReading reading)
{
    private readonly Lazy<CodePoints> codePoints = new(() => new CodePoints(reading.Text));

    public KeptReading Reading => reading;

    public string Text => reading.Text;

    /// <summary>A span counted in code points.</summary>
    public (int Start, int End) InCodePoints(TextSpan span) => (codePoints.Value.Before(span.Start), codePoints.Value.Before(span.End));

    /// <summary>Whether the text has all spans of a statement: in a ledger that was meddled with it may not.</summary>
    public bool Has(IEnumerable<TextSpan> spans) => spans.All(s => s.Start >= 0 && s.Start <= s.End && s.End <= reading.Text.Length);

    /// <summary>So many code units before a span, or fewer: no pair of surrogates is cut.</summary>
    public string Before(TextSpan span, int length)
    {
        var start = Math.Max(0, span.Start - length);
        if (start > 0 && start < span.Start && char.IsSurrogatePair(Text[start - 1], Text[start])) start++;
        return Text[start..span.Start];
    }

    /// <summary>So many code units after a span, or fewer.</summary>
    public string After(TextSpan span, int length)
    {
        var end = (int)Math.Min(Text.Length, (long)span.End + length);
        if (end > span.End && end < Text.Length && char.IsSurrogatePair(Text[end - 1], Text[end])) end--;
        return Text[span.End..end];
    }
}

/// <summary>Finds the texts of statements, and keeps the last: those of one article mostly follow one another.</summary>
internal sealed class ExportedTexts(Func<KeptStatement, KeptReading?> readingOf)
{
    private (KeptStatement Statement, ExportedText? Text)? last;

    /// <summary>The text a statement stands in; null when it is not to be had, or is not the one that the statement was read in.</summary>
    public ExportedText? Of(KeptStatement kept)
    {
        if (last is not { } known || !ArticleGroups.AreTogether(known.Statement, kept))
            last = known = (kept, readingOf(kept) is { } reading ? new ExportedText(reading) : null);
        var statement = kept.Statement;
        return known.Text is { } text && text.Has(statement.Content.Spans) && text.Has(statement.Source?.Spans ?? []) && text.Has(statement.Cue?.Spans ?? [])
            ? text : null;
    }
}
