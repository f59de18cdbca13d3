using System.Globalization;
using System.Text.RegularExpressions;

namespace Zegsman.Tests.Specs;

/// <summary>
/// A table of statements in Markdown. Its last column, "known", tells where the reading is known to differ: empty (it is read as written),
/// "missed", "invented" (read, and wrong: such rows come last) or the cells that are read otherwise, as in "stance = claim".
/// </summary>
/// <param name="Expected">The statements that are in the article; row 1 is the first.</param>
/// <param name="Known">The last cell of every row.</param>
/// <param name="Lines">Every row as a line of Markdown.</param>
internal sealed partial record SpecificationTable(IReadOnlyList<SpecificationRow> Expected, IReadOnlyList<string> Known, IReadOnlyList<string> Lines)
{
    public const string Missed = "missed";
    public const string Invented = "invented";

    private static readonly string[] Header = ["#", .. SpecificationRow.Columns, "known"];

    public static SpecificationTable Parse(IEnumerable<string> lines)
    {
        var rows = lines.Select(Cells).ToList();
        if (!rows[0].SequenceEqual(Header)) throw new InvalidDataException($"The header must be {Line(Header)}, not {Line(rows[0])}.");
        var expected = new List<SpecificationRow>();
        var written = new List<string>();
        foreach (var cells in rows.Skip(2))
        {
            if (cells.Length != Header.Length) throw new InvalidDataException($"{Line(cells)} has {cells.Length} cells instead of {Header.Length}.");
            if (cells[0] != Number(written.Count + 1)) throw new InvalidDataException($"{Line(cells)} must have the number {written.Count + 1}.");
            if (cells[^1] != Invented) expected.Add(Row(cells));
            written.Add(Line(cells));
        }
        return new SpecificationTable(expected, [.. rows.Skip(2).Select(r => r[^1])], written);
    }

    /// <summary>The table as lines of Markdown, without its header.</summary>
    public static IReadOnlyList<string> Write(IEnumerable<(SpecificationRow Row, string Known)> rows) =>
        [.. rows.Select((r, i) => Line([Number(i + 1), .. r.Row.Cells, r.Known]))];

    /// <summary>The two lines that a table begins with.</summary>
    public static IReadOnlyList<string> HeaderLines { get; } = [Line(Header), Line(Header.Select(_ => "---"))];

    private static SpecificationRow Row(string[] cells) => new(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7],
        cells[8].Length == 0 ? 0 : int.Parse(cells[8], CultureInfo.InvariantCulture));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private static string[] Cells(string line) =>
        [.. Bar().Split(line.Trim())[1..^1].Select(c => SpecificationRow.OneLine(c).Replace("\\|", "|", StringComparison.Ordinal))];

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();
}
