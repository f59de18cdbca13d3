using Zegsman.Evaluation;
using Zegsman.Statements;

namespace Zegsman.Tests.Specs;

/// <summary>Holds the statements read beside those specified, and tells of each how it was read.</summary>
internal static class SpecificationCheck
{
    private static readonly int Content = Index("content"), Cue = Index("cue"), Source = Index("source"), Parent = Index("parent"),
        Entity = Index("entity");

    /// <summary>The rows specified and then the rows invented, each with what its "known" column must say to be true.</summary>
    public static IReadOnlyList<(SpecificationRow Row, string Known)> Of(IReadOnlyList<SpecificationRow> expected, Reading reading)
    {
        var found = reading.Statements.Select(s => SpecificationRow.Of(s, reading.Article.Text)).ToList();
        var pairs = Pair(expected, found);
        var numbers = new Dictionary<int, int>();
        foreach (var (row, at) in pairs) numbers[at] = row + 1;
        foreach (var at in Enumerable.Range(0, found.Count)) numbers.TryAdd(at, numbers.Count + expected.Count - pairs.Count + 1);
        for (var i = 0; i < found.Count; i++) found[i] = found[i] with { Parent = ParentOf(reading.Statements, i) is { } p ? numbers[p] : 0 };

        var invented = Enumerable.Range(0, found.Count).Except(pairs.Values).OrderBy(i => numbers[i]);
        return
        [
            .. expected.Select((row, i) => (row, pairs.TryGetValue(i, out var at) ? Differences(row, found[at]) : SpecificationTable.Missed)),
            .. invented.Select(i => (found[i], SpecificationTable.Invented)),
        ];
    }

    /// <summary>Which statement was read for which row: the most alike first, and nothing that is not the same words in good part.</summary>
    private static Dictionary<int, int> Pair(IReadOnlyList<SpecificationRow> expected, List<SpecificationRow> found)
    {
        var candidates =
            from i in Enumerable.Range(0, expected.Count)
            from j in Enumerable.Range(0, found.Count)
            let likeness = Likeness(expected[i].Cells, found[j].Cells)
            where likeness > 0
            orderby likeness descending, i, j
            select (Row: i, Found: j);
        var pairs = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (row, at) in candidates)
        {
            if (!pairs.ContainsKey(row) && taken.Add(at)) pairs.Add(row, at);
        }
        return pairs;
    }

    private static int Likeness(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var equal = Enumerable.Range(0, a.Count).Count(i => i != Parent && IsSame(i, a[i], b[i]));
        if (a[Content] == b[Content]) return 100 + equal;
        var sharesWords = a[Content].Contains(b[Content], StringComparison.Ordinal) || b[Content].Contains(a[Content], StringComparison.Ordinal);
        return sharesWords && (Shares(Cue) || Shares(Source)) ? equal : 0;

        bool Shares(int column) => a[column].Length > 0 && a[column] == b[column];
    }

    private static string Differences(SpecificationRow expected, SpecificationRow found)
    {
        var (a, b) = (expected.Cells, found.Cells);
        return string.Join("; ", Enumerable.Range(0, a.Count).Where(i => !IsSame(i, a[i], b[i]))
            .Select(i => $"{SpecificationRow.Columns[i]} = {(b[i].Length == 0 ? "none" : b[i])}"));
    }

    // a name may be told with or without the role it stands with, as in the scoring of statements
    private static bool IsSame(int column, string a, string b) => a == b || (column == Entity && EntityName.IsSame(a, b));

    private static int? ParentOf(IReadOnlyList<Statement> statements, int index)
    {
        if (statements[index].Parent is not { } id) return null;
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Id == id) return i;
        }
        throw new InvalidDataException($"Statement {statements[index].Id} has the parent {id}, which is none of the statements.");
    }

    private static int Index(string column) => SpecificationRow.Columns.ToList().IndexOf(column);
}
