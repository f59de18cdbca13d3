namespace Zegsman.Language;

/// <summary>A half-open range [Start, End) of a text, counted in UTF-16 code units.</summary>
/// <param name="Start">The first code unit of the range.</param>
/// <param name="End">The code unit after the last one.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range covers nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>A range by its start and length, both in UTF-16 code units.</summary>
    public static TextSpan Of(int start, int length) => new(start, start + length);

    /// <summary>Whether the code unit at <paramref name="offset"/> lies in this range.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether <paramref name="other"/> lies wholly in this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters of <paramref name="text"/> in this range.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>This range without white space at either end; empty at its start when all is white space.</summary>
    public TextSpan Trim(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}, {End})");
}
