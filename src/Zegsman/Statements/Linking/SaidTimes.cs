using Zegsman.Language;
using Zegsman.Times;

namespace Zegsman.Statements.Linking;

/// <summary>When a statement was made: the time that is told of its cue, as in "zei hij vrijdag".</summary>
internal static class SaidTimes
{
    // The bounds keep a sentence of thousands of times and cues from being searched whole for each of them.
    private const int MostEitherSide = 8;
    private const int HighestClimb = 6;

    /// <summary>The time; null when none is told, or it cannot be known which.</summary>
    /// <param name="attribution">The statement.</param>
    /// <param name="document">The analysed article.</param>
    /// <param name="times">Its times, in order.</param>
    public static SaidTime? Of(Attribution attribution, Document document, IReadOnlyList<TimeExpression> times)
    {
        if (attribution.Cue.Count == 0 || times.Count == 0) return null;
        var cue = attribution.Cue[0];
        var token = document.TokenAt(cue.Start);
        if (token >= document.TokenCount) return null;
        var sentence = new Token(document, token).Sentence.Span;
        TimeExpression? nearest = null;
        var after = FirstAfter(times, cue.Start);
        for (var i = Math.Max(0, after - MostEitherSide); i < Math.Min(times.Count, after + MostEitherSide); i++)
        {
            if (!sentence.Contains(times[i].Span) || !IsKnown(times[i]) || !IsOfCue(times[i], attribution, document)) continue;
            if (nearest is null || Distance(times[i], cue) < Distance(nearest, cue)) nearest = times[i];
        }
        return nearest is { Value: { } value, From: { } from, To: { } to }
            ? new SaidTime(value, from, to, $"\"{nearest.Text}\" beside the cue") : null;
    }

    private static bool IsKnown(TimeExpression time) =>
        time is { Type: TimeType.Date or TimeType.Time, Value: not null, From: not null, To: not null }
            && !time.Value.EndsWith("_REF", StringComparison.Ordinal);

    /// <summary>Whether a time stands outside the content and the source and hangs on the cue, with no other verb between.</summary>
    private static bool IsOfCue(TimeExpression time, Attribution attribution, Document document)
    {
        if (attribution.Content.Concat(attribution.Source).Any(s => s.Overlaps(time.Span))) return false;
        var at = Top(time.Span, document);
        for (var steps = 0; steps < HighestClimb; steps++)
        {
            if (at.Head is not { } head) return false;
            if (attribution.Cue.Exists(s => s.Contains(head.Span))) return true;
            if (head.PartOfSpeech == PartOfSpeech.Verb) return false;
            at = head;
        }
        return false;
    }

    /// <summary>The word of an expression that the rest of it hangs on.</summary>
    private static Token Top(TextSpan span, Document document)
    {
        var first = document.TokenAt(span.Start);
        for (var token = first; token < document.TokenCount && document.SpanOf(token).Start < span.End; token++)
        {
            if (document.HeadOf(token) is var head
                && (head < 0 || !span.Contains(document.SpanOf(head)))) return new Token(document, token);
        }
        return new Token(document, first);
    }

    private static int Distance(TimeExpression time, TextSpan cue) => time.Span.Start >= cue.End ? time.Span.Start - cue.End
        : cue.Start - time.Span.End;

    private static int FirstAfter(IReadOnlyList<TimeExpression> times, int offset)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
