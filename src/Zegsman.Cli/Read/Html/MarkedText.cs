using System.Text;
using Zegsman.Language;
using static System.Globalization.CultureInfo;

namespace Zegsman.Cli.Read.Html;

/// <summary>
/// Writes stretches of text with their marks as nested elements. Marks may cross one another; where they do, the inner one is cut in
/// two, for elements must nest. Nothing is added to the text itself: a statement's number is put at its end by the style sheet.
/// </summary>
internal sealed class MarkedText(string text, StringBuilder html, Labels labels)
{
    private readonly SortedSet<Mark> active = [];
    private readonly List<Mark> open = [];

    /// <summary>Writes one block of the text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="marks">The marks that touch it, in order of their starts.</param>
    public void Write(TextSpan block, IEnumerable<Mark> marks)
    {
        var ahead = new Queue<Mark>(marks);
        var ends = new PriorityQueue<Mark, int>();
        for (var at = block.Start; at < block.End;)
        {
            while (ends.TryPeek(out var ended, out var end) && end <= at) active.Remove(ends.Dequeue());
            for (; ahead.TryPeek(out var starting) && starting.Span.Start <= at; ahead.Dequeue())
                if (active.Add(starting)) ends.Enqueue(starting, starting.Span.End);

            Close(open.Zip(active).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Count(), at);
            foreach (var mark in active.Skip(open.Count)) Open(mark, at);

            var stop = block.End;
            if (ahead.TryPeek(out var next)) stop = Math.Min(stop, next.Span.Start);
            if (ends.TryPeek(out _, out var nearest)) stop = Math.Min(stop, nearest);
            HtmlText.Append(html, text.AsSpan(at, stop - at));
            at = stop;
        }
        Close(0, block.End);
        active.Clear();
    }

    private void Open(Mark mark, int at)
    {
        open.Add(mark);
        var statement = mark.Statement;
        var role = mark.Role.ToString().ToLowerInvariant();
        html.Append(InvariantCulture, $"<span class=\"{role} {statement.Class} {statement.Colour}\"");
        if (mark is { Role: MarkRole.Content, IsFirst: true } && at == mark.Span.Start)
            html.Append(InvariantCulture, $" id=\"m{statement.Number}\"");
        html.Append('>');
    }

    private void Close(int kept, int at)
    {
        while (open.Count > kept)
        {
            var mark = open[^1];
            open.RemoveAt(open.Count - 1);
            if (mark is { Role: MarkRole.Content, IsLast: true } && mark.Span.End <= at) Number(mark.Statement);
            html.Append("</span>");
        }
    }

    private void Number(NumberedStatement statement) =>
        html.Append(InvariantCulture, $"<a class=\"ref\" href=\"#n{statement.Number}\" data-n=\"{statement.Number}\" ")
            .Append(InvariantCulture, $"aria-label=\"{labels.Statement} {statement.Number}\"></a>");
}
