using Spectre.Console;
using Zegsman.Server.Pages;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>The cells of a statement in a table for people.</summary>
internal static class StatementCells
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>An empty table with a column for each cell.</summary>
    public static Table Table(int width)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false, BorderStyle = Dim };
        // What was said takes what the other two leave, and shrinks to its words.
        table.AddColumn(new TableColumn(new Text("who", Dim)) { Width = Math.Clamp(width * 3 / 10, 6, 40) });
        table.AddColumn(new TableColumn(new Text("how", Dim)) { Width = Math.Clamp(width * 3 / 20, 9, 20) });
        table.AddColumn(new TableColumn(new Text("what", Dim)));
        return table;
    }

    /// <summary>Who, further in for a statement inside others.</summary>
    public static Padder Who(Statement statement, int depth)
    {
        var who = new Paragraph();
        var source = statement.Source;
        var (words, name) = (source?.Text ?? "", source?.Entity?.Name);
        if (words.Length > 0) who.Append(SafeText.OneLine(words), Bold);
        if (words.Length == 0 && name is not null) who.Append(SafeText.OneLine(name), Bold);
        else if (name is not null && name != words) who.Append(SafeText.OneLine($" ({name})"), Dim);
        if (who.Length == 0) who.Append("–", Dim);
        return new Padder(who, new Padding(2 * Math.Min(depth, 4), 0, 0, 0));
    }

    /// <summary>The stance, and the words that tell it.</summary>
    public static Paragraph How(Statement statement)
    {
        var how = new Paragraph();
        if (statement.IsNegated()) how.Append("not ", Bold);
        how.Append(statement.Cue?.Stance.Name() ?? "–", Colour(statement));
        if (statement.Cue is { Text.Length: > 0 } cue) how.Append("\n" + SafeText.OneLine(cue.Text), Dim);
        return how;
    }

    /// <summary>What, under it the circumstances, and under them where it was found.</summary>
    public static Paragraph What(Statement statement, params ReadOnlySpan<string?> where)
    {
        var what = new Paragraph(SafeText.OneLine(statement.Content.Text), Colour(statement));
        string?[] around =
        [
            statement.Addressee is { } whom ? "to " + whom.Text : null,
            statement.Occasion?.Text,
            statement.Medium?.Text,
            statement.Place?.Text,
            statement.Said?.Value,
        ];
        var facts = string.Join(" · ", around.Where(f => !string.IsNullOrWhiteSpace(f)));
        if (facts.Length > 0) what.Append("\n" + SafeText.OneLine(facts), Dim);
        var place = string.Join(" · ", where.ToArray().Where(f => !string.IsNullOrWhiteSpace(f)));
        if (place.Length > 0) what.Append("\n" + SafeText.OneLine(place), Dim);
        return what;
    }

    /// <summary>One of the terminal's own colours, which its theme makes readable.</summary>
    private static Style Colour(Statement statement) => new(statement.Cue?.Stance.Group() switch
    {
        StanceGroup.Opposes => Color.Maroon,
        StanceGroup.Blames => Color.Olive,
        StanceGroup.Grants => Color.Green,
        StanceGroup.Wants => Color.Purple,
        _ => Color.Teal,
    });
}
