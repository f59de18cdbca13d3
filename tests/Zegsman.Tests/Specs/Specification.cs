using System.Text;
using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Tests.Specs;

/// <summary>One heading of a specification: a passage, the statements that are in it, and what is known to be read of them otherwise.</summary>
internal sealed record Specification
{
    /// <summary>The file's path.</summary>
    public required string File { get; init; }

    public required string Heading { get; init; }

    /// <summary>The number of the table's first line in the file, from 0.</summary>
    public required int TableStart { get; init; }

    /// <summary>The number of the line after the table, from 0.</summary>
    public required int TableEnd { get; init; }

    /// <summary>The bytes of the article.</summary>
    public required byte[] Article { get; init; }

    /// <summary>How they are to be read.</summary>
    public required ArticleHints Hints { get; init; }

    /// <summary>The table as it stands in the file.</summary>
    public required SpecificationTable Table { get; init; }

    /// <summary>Reads the statements of the article.</summary>
    public Reading Read() => Readers.Shared.Read(ArticleReader.Read(Article, Hints).Single());

    /// <summary>All headings of a file.</summary>
    public static IEnumerable<Specification> AllOf(string file)
    {
        var lines = System.IO.File.ReadAllLines(file);
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("## ", StringComparison.Ordinal)).Append(lines.Length).ToList();
        return starts.Zip(starts.Skip(1)).Select(s => Of(file, lines[s.First][3..].Trim(), lines, s.First + 1, s.Second));
    }

    private static Specification Of(string file, string heading, IReadOnlyList<string> lines, int start, int end)
    {
        var passage = new StringBuilder();
        var (fence, article, tableStart, tableEnd) = (false, "", -1, -1);
        var name = "passage.txt";
        for (var i = start; i < end; i++)
        {
            var line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (fence = !fence) name = $"passage.{line[3..].Trim()}";
            }
            else if (fence) passage.Append(line).Append('\n');
            else if (line.StartsWith('>')) passage.Append(line.AsSpan(line.StartsWith("> ", StringComparison.Ordinal) ? 2 : 1)).Append('\n');
            else if (line.StartsWith("article: ", StringComparison.Ordinal)) article = line["article: ".Length..].Trim();
            else if (line.StartsWith('|'))
            {
                if (tableStart < 0) tableStart = i;
                tableEnd = i + 1;
            }
        }
        if (tableStart < 0) throw new InvalidDataException($"{file}: \"{heading}\" has no table.");
        if (article.Length > 0) article = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, article));
        return new Specification
        {
            File = file,
            Heading = heading,
            TableStart = tableStart,
            TableEnd = tableEnd,
            Article = article.Length > 0 ? System.IO.File.ReadAllBytes(article) : Encoding.UTF8.GetBytes(passage.ToString()),
            // a passage is too short to tell its language by; a whole article must be told like any other
            Hints = article.Length > 0
                ? new ArticleHints { FileName = Path.GetFileName(article) }
                : new ArticleHints { FileName = name, Language = LanguageCode.Parse(Path.GetExtension(Path.GetFileNameWithoutExtension(file)).TrimStart('.')) },
            Table = SpecificationTable.Parse(lines.Skip(tableStart).Take(tableEnd - tableStart)),
        };
    }
}
