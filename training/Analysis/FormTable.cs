using Zegsman.Language.Analysis;

namespace Zegsman.Training.Analysis;

/// <summary>The feature rows of all forms met, each once; row 0 is padding.</summary>
internal sealed class FormTable(WordFeatures features)
{
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private readonly List<int> rows = [.. new int[WordFeatures.Width]];

    public WordFeatures Features => features;

    /// <summary>All rows, one after the other.</summary>
    public IEnumerable<int> Rows => rows;

    public int RowOf(string form)
    {
        if (rowOf.TryGetValue(form, out var row)) return row;
        Span<int> numbers = stackalloc int[WordFeatures.Width];
        features.Write(form, numbers);
        rows.AddRange(numbers);
        return rowOf[form] = rowOf.Count + 1;
    }
}
