using Zegsman.Language;

namespace Zegsman.Server.Marking;

/// <summary>What a stretch of text is to a statement; where several share a place, the first is the outermost.</summary>
public enum MarkRole
{
    /// <summary>What was said.</summary>
    Content,

    /// <summary>Who said it.</summary>
    Source,

    /// <summary>The words that signal it.</summary>
    Cue,
}

/// <summary>A stretch of an article's text that shows a part of a statement.</summary>
/// <param name="Span">The stretch. UTF-16, half-open.</param>
/// <param name="Role">The part it shows.</param>
/// <param name="Statement">The statement.</param>
/// <param name="IsFirst">Whether it is the first of its part's stretches.</param>
/// <param name="IsLast">Whether it is the last of its part's stretches.</param>
public sealed record Mark(TextSpan Span, MarkRole Role, NumberedStatement Statement, bool IsFirst, bool IsLast) : IComparable<Mark>
{
    /// <summary>From the outermost to the innermost, for marks that share a place.</summary>
    public int CompareTo(Mark? other) =>
        other is null ? 1
        : Statement.Depth != other.Statement.Depth ? Statement.Depth.CompareTo(other.Statement.Depth)
        : Role != other.Role ? Role.CompareTo(other.Role)
        : Statement.Number != other.Statement.Number ? Statement.Number.CompareTo(other.Statement.Number)
        : Span.CompareTo(other.Span);

    /// <summary>All marks that lie in a text of so many UTF-16 code units, in order of their starts.</summary>
    internal static List<Mark> Of(IReadOnlyList<NumberedStatement> statements, int length)
    {
        var marks = new List<Mark>();
        foreach (var numbered in statements)
        {
            Add(MarkRole.Content, numbered.Statement.Content.Spans);
            Add(MarkRole.Source, numbered.Statement.Source?.Spans ?? []);
            Add(MarkRole.Cue, numbered.Statement.Cue?.Spans ?? []);

            void Add(MarkRole role, IReadOnlyList<TextSpan> spans)
            {
                for (var i = 0; i < spans.Count; i++)
                    if (!spans[i].IsEmpty && new TextSpan(0, length).Contains(spans[i]))
                        marks.Add(new Mark(spans[i], role, numbered, i == 0, i == spans.Count - 1));
            }
        }
        marks.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.CompareTo(b));
        return marks;
    }
}
