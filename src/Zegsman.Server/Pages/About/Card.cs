using System.Text;

namespace Zegsman.Server.Pages.About;

/// <summary>A part of a card.</summary>
public abstract record CardBlock;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the title, 2 for what is under it.</param>
/// <param name="Text">Its words.</param>
public sealed record CardHeading(int Level, string Text) : CardBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its words, with marks of emphasis, code and links.</param>
public sealed record CardParagraph(string Text) : CardBlock;

/// <summary>Lines that are shown as they are.</summary>
/// <param name="Text">The lines.</param>
public sealed record CardCode(string Text) : CardBlock;

/// <summary>A table.</summary>
/// <param name="Head">The cells of its head.</param>
/// <param name="Rows">The cells of its rows.</param>
public sealed record CardTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : CardBlock;

/// <summary>
/// Reads the parts of Markdown that the cards of models are written in: headings, paragraphs, code and tables. The cards are part of the
/// program.
/// </summary>
internal static class Card
{
    public static IReadOnlyList<CardBlock> Read(string markdown)
    {
        var (blocks, lines, at) = (new List<CardBlock>(), markdown.ReplaceLineEndings("\n").Split('\n'), 0);
        while (at < lines.Length)
        {
            var line = lines[at];
            if (line.Length == 0 || line.StartsWith("<!--", StringComparison.Ordinal)) at++;
            else if (line[0] == '#') blocks.Add(Heading(lines[at++]));
            else if (IsFence(line)) blocks.Add(new CardCode(Lines(l => !IsFence(l), skip: 1, after: 1)));
            else if (IsIndented(line)) blocks.Add(new CardCode(Lines(IsIndented)));
            else if (line[0] == '|') blocks.Add(Table(Lines(l => l.StartsWith('|'))));
            else blocks.Add(new CardParagraph(Lines(l => l.Length > 0 && l[0] is not ('|' or '#')).Replace('\n', ' ')));
        }
        return blocks;

        string Lines(Func<string, bool> belongs, int skip = 0, int after = 0)
        {
            var text = new StringBuilder();
            for (at += skip; at < lines.Length && belongs(lines[at]); at++) text.Append(text.Length > 0 ? "\n" : "").Append(lines[at]);
            at += after;
            return text.ToString();
        }
    }

    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal);

    private static bool IsIndented(string line) => line.StartsWith("    ", StringComparison.Ordinal);

    private static CardHeading Heading(string line)
    {
        var level = line.TakeWhile(c => c == '#').Count();
        return new CardHeading(level, line[level..].Trim());
    }

    /// <summary>A table out of its lines, the second of which parts the head from the rows.</summary>
    private static CardTable Table(string lines)
    {
        var rows = lines.Split('\n').Select(l => (IReadOnlyList<string>)[.. l.Trim().Trim('|').Split('|').Select(c => c.Trim())]).ToList();
        return new CardTable(rows[0], [.. rows.Skip(2)]);
    }
}
