using Zegsman.Language;

namespace Zegsman.Server.Marking;

/// <summary>What comes next in a text with marks.</summary>
public enum MarkStepKind
{
    /// <summary>A mark begins here, or goes on after one that crosses it.</summary>
    Open,

    /// <summary>The mark that was opened last ends here, or is cut.</summary>
    Close,

    /// <summary>A stretch of the text.</summary>
    Text,
}

/// <summary>A step through a text with marks. Marks may cross one another; where they do, the inner one is cut in two, for elements must nest.</summary>
/// <param name="Kind">What comes.</param>
/// <param name="Mark">The mark that is opened or closed; null for text.</param>
/// <param name="Span">The stretch of text; for a mark the place. UTF-16, half-open.</param>
public readonly record struct MarkStep(MarkStepKind Kind, Mark? Mark, TextSpan Span)
{
    /// <summary>Whether here is where the content of the mark's statement begins.</summary>
    public bool BeginsContent => Kind == MarkStepKind.Open && Mark is { Role: MarkRole.Content, IsFirst: true } && Span.Start == Mark.Span.Start;

    /// <summary>Whether here is where the content of the mark's statement ends.</summary>
    public bool EndsContent => Kind == MarkStepKind.Close && Mark is { Role: MarkRole.Content, IsLast: true } && Mark.Span.End <= Span.Start;

    /// <summary>The steps through a stretch of text.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="marks">The marks that touch it, in order of their starts.</param>
    public static IEnumerable<MarkStep> Through(TextSpan stretch, IEnumerable<Mark> marks)
    {
        var (active, open) = (new SortedSet<Mark>(), new List<Mark>());
        var (ahead, ends) = (new Queue<Mark>(marks), new PriorityQueue<Mark, int>());
        for (var at = stretch.Start; at < stretch.End;)
        {
            while (ends.TryPeek(out _, out var end) && end <= at) active.Remove(ends.Dequeue());
            for (; ahead.TryPeek(out var starting) && starting.Span.Start <= at; ahead.Dequeue())
                if (active.Add(starting)) ends.Enqueue(starting, starting.Span.End);

            for (var kept = open.Zip(active).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Count(); open.Count > kept;) yield return Close(at);
            foreach (var mark in active.Skip(open.Count).ToList())
            {
                open.Add(mark);
                yield return new MarkStep(MarkStepKind.Open, mark, new TextSpan(at, at));
            }

            var stop = stretch.End;
            if (ahead.TryPeek(out var next)) stop = Math.Min(stop, next.Span.Start);
            if (ends.TryPeek(out _, out var nearest)) stop = Math.Min(stop, nearest);
            yield return new MarkStep(MarkStepKind.Text, null, new TextSpan(at, stop));
            at = stop;
        }
        while (open.Count > 0) yield return Close(stretch.End);

        MarkStep Close(int at)
        {
            var mark = open[^1];
            open.RemoveAt(open.Count - 1);
            return new MarkStep(MarkStepKind.Close, mark, new TextSpan(at, at));
        }
    }
}
