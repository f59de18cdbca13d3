using System.Text;

namespace Zegsman.Tests.Specs;

/// <summary>
/// Reads the passage under each heading of the Markdown files beside this one and holds the statements read against the table there.
/// README.md beside them tells the form.
/// </summary>
public sealed class SpecificationTests(ITestOutputHelper output)
{
    private static readonly string Folder = RepositoryFile.Path("tests", "Zegsman.Tests", "Specs");
    private static readonly bool Updates = Environment.GetEnvironmentVariable("ZEGSMAN_UPDATE_SPECS") is { Length: > 0 };

    public static TheoryData<string, string> Headings => [.. Files().SelectMany(Specification.AllOf).Select(s => (Path.GetFileName(s.File), s.Heading))];

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_passage_is_read_as_specified(string file, string heading)
    {
        var specification = Specification.AllOf(Path.Combine(Folder, file)).Single(s => s.Heading == heading);
        var reading = specification.Read();
        foreach (var row in specification.Table.Expected) CheckWords(row, SpecificationRow.OneLine(reading.Article.Text));

        var rows = SpecificationCheck.Of(specification.Table.Expected, reading);
        output.WriteLine(new SpecificationCount([.. rows.Select(r => r.Known)]).ToString());
        var table = SpecificationTable.Write(rows);
        if (table.SequenceEqual(specification.Table.Lines)) return;
        if (Updates) Update(file, heading, table);
        Assert.Fail(Message(specification, rows, table));
    }

    [Fact]
    public void The_readme_counts_what_is_known_to_be_read_otherwise()
    {
        var readme = Path.Combine(Folder, "README.md");
        var text = File.ReadAllText(readme);
        var counts = Files().Select(f => (File: Path.GetFileName(f), Count: new SpecificationCount([.. Specification.AllOf(f).SelectMany(s => s.Table.Known)]))).ToList();
        var lines = string.Join('\n', [SpecificationCount.Header, .. counts.Select(c => c.Count.Line(c.File))]) + "\n";
        if (text.Contains(lines, StringComparison.Ordinal)) return;
        if (Updates) File.WriteAllText(readme, text[..text.IndexOf(SpecificationCount.Header, StringComparison.Ordinal)] + lines);
        Assert.Fail($"README.md must end with the counts:\n{lines}");
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.??.md").Order(StringComparer.Ordinal);

    private static void CheckWords(SpecificationRow row, string text)
    {
        foreach (var part in new[] { row.Source, row.Cue, row.Content }.SelectMany(c => c.Split(SpecificationRow.Between)))
            text.ShouldContain(part, Case.Sensitive, "A cell must have the words of the passage.");
    }

    private static string Message(Specification specification, IReadOnlyList<(SpecificationRow Row, string Known)> rows, IReadOnlyList<string> read)
    {
        var written = specification.Table.Lines;
        var message = new StringBuilder($"{Path.GetFileName(specification.File)}, line {specification.TableStart + 1}: {specification.Heading}\n");
        for (var i = 0; i < Math.Max(read.Count, written.Count); i++)
        {
            if (i < written.Count && i < read.Count && written[i] == read[i]) continue;
            if (i < specification.Table.Expected.Count && rows[i].Known.Length == 0) message.Append("now passes: unmark it\n");
            message.Append($"  in the file {written.ElementAtOrDefault(i) ?? "(no row)"}\n  as read     {read.ElementAtOrDefault(i) ?? "(no row)"}\n");
        }
        return message.Append("The table that would be true (ZEGSMAN_UPDATE_SPECS=1 writes it):\n").AppendJoin('\n', [.. SpecificationTable.HeaderLines, .. read]).ToString();
    }

    private static void Update(string file, string heading, IReadOnlyList<string> table)
    {
        var path = Path.Combine(Folder, file);
        // read anew, for an update of a table above may have moved the lines
        var specification = Specification.AllOf(path).Single(s => s.Heading == heading);
        var lines = File.ReadAllLines(path).ToList();
        lines.RemoveRange(specification.TableStart, specification.TableEnd - specification.TableStart);
        lines.InsertRange(specification.TableStart, [.. SpecificationTable.HeaderLines, .. table]);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
