using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>A set of a text's code units, kept as spans in order that neither overlap nor touch: equal sets have equal spans.</summary>
internal sealed class Cover : IEquatable<Cover>
{
    private readonly List<TextSpan> spans = [];

    private Cover()
    {
    }

    /// <summary>How many code units.</summary>
    public int Length { get; private set; }

    public bool IsEmpty => Length == 0;

    /// <summary>The spans, in order.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>The first code unit; 0 when there is none.</summary>
    public int Start => IsEmpty ? 0 : spans[0].Start;

    /// <summary>The place after the last code unit; 0 when there is none.</summary>
    public int End => IsEmpty ? 0 : spans[^1].End;

    /// <summary>The code units in any of the spans.</summary>
    public static Cover Of(IEnumerable<TextSpan> spans)
    {
        var cover = new Cover();
        foreach (var span in spans.Where(s => !s.IsEmpty).Order()) cover.Append(span);
        return cover;
    }

    /// <summary>The code units in any of the covers.</summary>
    public static Cover Union(IEnumerable<Cover> covers) => Of(covers.SelectMany(c => c.spans));

    /// <summary>The code units of this cover that matter when borders are compared: neither white space nor edge punctuation.</summary>
    public Cover Trimmed(string text)
    {
        var trimmed = new Cover();
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (!Characters.IsEdge(text[i])) trimmed.Append(new TextSpan(i, i + 1));
            }
        }
        return trimmed;
    }

    /// <summary>The code units of this cover that are not in the other.</summary>
    public Cover Except(Cover other)
    {
        var (rest, j) = (new Cover(), 0);
        foreach (var span in spans)
        {
            var start = span.Start;
            while (j < other.spans.Count && other.spans[j].Start < span.End)
            {
                var cut = other.spans[j];
                if (cut.Start > start) rest.Append(new TextSpan(start, cut.Start));
                start = Math.Max(start, cut.End);
                // it may reach into the next span too
                if (cut.End > span.End) break;
                j++;
            }
            if (start < span.End) rest.Append(new TextSpan(start, span.End));
        }
        return rest;
    }

    /// <summary>How many code units the two have in common.</summary>
    public int Shared(Cover other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < spans.Count && j < other.spans.Count)
        {
            var (a, b) = (spans[i], other.spans[j]);
            shared += Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
            if (a.End < b.End) i++;
            else j++;
        }
        return shared;
    }

    /// <summary>The part of their union that the two have in common; 1 for two empty covers.</summary>
    public double Jaccard(Cover other)
    {
        var shared = Shared(other);
        var all = Length + other.Length - shared;
        return all == 0 ? 1.0 : (double)shared / all;
    }

    public bool Overlaps(Cover other) => Shared(other) > 0;

    /// <summary>For each of the spans, given in order and without overlap, whether it has a code unit in this cover.</summary>
    public IEnumerable<bool> Touches(IEnumerable<TextSpan> others)
    {
        var i = 0;
        foreach (var other in others)
        {
            while (i < spans.Count && spans[i].End <= other.Start) i++;
            yield return i < spans.Count && spans[i].Overlaps(other);
        }
    }

    public bool Equals(Cover? other) => other is not null && spans.SequenceEqual(other.spans);

    public override bool Equals(object? obj) => Equals(obj as Cover);

    public override int GetHashCode() => IsEmpty ? 0 : HashCode.Combine(spans.Count, spans[0], spans[^1], Length);

    private void Append(TextSpan span)
    {
        if (spans.Count > 0 && span.Start <= spans[^1].End)
        {
            var last = spans[^1];
            var end = Math.Max(last.End, span.End);
            Length += end - last.End;
            spans[^1] = last with { End = end };
            return;
        }
        spans.Add(span);
        Length += span.Length;
    }
}
