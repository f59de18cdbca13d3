using System.Globalization;
using Spectre.Console;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>Statements for people: who, how and what, wrapped to the width there is; those inside others stand under them.</summary>
internal sealed class TableFormat(int width, bool colour) : IReadingFormat
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public string Separator => "\n";

    public string Render(Reading reading)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = Console(text);
        Header(console, reading);
        if (reading.Statements.Count > 0) console.Write(Rows(reading));
        // Cells are filled up with blanks to their column's width; at the end of a line they are of no use to anybody.
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd(' ')));
    }

    private IAnsiConsole Console(StringWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Math.Max(width, 20);
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static void Header(IAnsiConsole console, Reading reading)
    {
        var article = reading.Article;
        console.Write(new Text(SafeText.OneLine(article.Title ?? article.Id) + "\n", Bold));
        string?[] facts =
        [
            article.Publisher,
            article.Published?.Value,
            article.Language.Code(),
            article.Title is null ? null : article.Id,
            article.Language == TextLanguage.Other ? "not read: neither Dutch nor English; --lang says which it is"
                : reading.Statements.Count == 0 ? "no statements found"
                : reading.Statements.Count == 1 ? "1 statement"
                : FormattableString.Invariant($"{reading.Statements.Count} statements"),
        ];
        console.Write(new Text(SafeText.OneLine(string.Join(" · ", facts.Where(f => !string.IsNullOrWhiteSpace(f)))) + "\n", Dim));
    }

    private Table Rows(Reading reading)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false, BorderStyle = Dim };
        // What was said takes what the other two leave, and shrinks to its words.
        table.AddColumn(new TableColumn(new Text("who", Dim)) { Width = Math.Clamp(width * 3 / 10, 6, 40) });
        table.AddColumn(new TableColumn(new Text("how", Dim)) { Width = Math.Clamp(width * 3 / 20, 9, 20) });
        table.AddColumn(new TableColumn(new Text("what", Dim)));
        foreach (var (statement, depth) in StatementTree.InOrder(reading.Statements))
            table.AddRow(Source(statement, depth), How(statement), Content(statement));
        return table;
    }

    private static Padder Source(Statement statement, int depth)
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

    private static Paragraph How(Statement statement)
    {
        var how = new Paragraph();
        if (statement.IsNegated()) how.Append("not ", Bold);
        how.Append(statement.Cue?.Stance.Name() ?? "–", Colour(statement));
        if (statement.Cue is { Text.Length: > 0 } cue) how.Append("\n" + SafeText.OneLine(cue.Text), Dim);
        return how;
    }

    private static Paragraph Content(Statement statement)
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
