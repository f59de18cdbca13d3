using System.Globalization;
using Spectre.Console;
using Zegsman.Language;
using Zegsman.Server.Marking;

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
        return Trimmed(text);
    }

    /// <summary>The text without blanks at the ends of its lines.</summary>
    internal static string Trimmed(StringWriter text) => string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd(' ')));

    private IAnsiConsole Console(StringWriter text) => Console(text, width, colour);

    /// <summary>A console that writes to a text.</summary>
    internal static IAnsiConsole Console(StringWriter text, int width, bool colour)
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
        var table = StatementCells.Table(width);
        foreach (var (statement, depth) in StatementTree.InOrder(reading.Statements))
            table.AddRow(StatementCells.Who(statement, depth), StatementCells.How(statement), StatementCells.What(statement));
        return table;
    }
}
