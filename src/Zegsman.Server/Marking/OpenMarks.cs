using Zegsman.Language;

namespace Zegsman.Server.Marking;

/// <summary>Goes through a text from front to back and tells which marks touch each stretch of it.</summary>
/// <param name="marks">All marks, in order of their starts.</param>
internal sealed class OpenMarks(IReadOnlyList<Mark> marks)
{
    private readonly List<Mark> open = [];
    private int next;

    /// <summary>The marks that touch a stretch, in order of their starts; a list that changes at the next call.</summary>
    /// <param name="stretch">A stretch that does not begin before the one of the call before.</param>
    public IReadOnlyList<Mark> At(TextSpan stretch)
    {
        open.RemoveAll(m => m.Span.End <= stretch.Start);
        for (; next < marks.Count && marks[next].Span.Start < stretch.End; next++)
            if (marks[next].Span.End > stretch.Start) open.Add(marks[next]);
        return open;
    }
}
