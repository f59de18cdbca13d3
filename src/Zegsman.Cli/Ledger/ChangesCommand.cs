using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Zegsman.Cli.Read;
using Zegsman.Ledger;
using Zegsman.Ledger.Versions;
using Zegsman.Statements;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman changes": what an outlet added, changed and took away between two versions of an article.</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        var article = new Argument<string>("article") { Description = "The article's address, the path of its file, or its id." };
        var ledger = LedgerOption.Create();
        var from = new Option<int?>("--from") { Description = "The older version; the one before the newer when left out.", HelpName = "number" };
        var to = new Option<int?>("--to") { Description = "The newer version; the last when left out.", HelpName = "number" };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How they are written.",
            HelpName = "table|json",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json");
        var noColour = new Option<bool>("--no-color") { Description = "Leave colours out of the table, as the variable NO_COLOR does." };
        var command = new Command("changes", "Tells what became of the statements of an article that was changed.")
        {
            article, ledger, from, to, format, noColour,
        };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            var name = result.GetRequiredValue(article);
            using var kept = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            var changes = kept.Changes(File.Exists(name) ? Path.GetFullPath(name) : name, result.GetValue(from), result.GetValue(to));
            terminal.Output.Write(result.GetValue(format) == "json" ? JsonText.Of(JsonText.Indented, json => Write(json, changes)) + "\n"
                : Table(changes, terminal.Width, terminal.Colour && !result.GetValue(noColour)));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Table(ArticleChanges changes, int width, bool colour)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = TableFormat.Console(text, width, colour);
        console.Write(new Text(SafeText.OneLine(FormattableString.Invariant(
            $"{changes.Article}: version {changes.From.Number} ({changes.From.Added}) to {changes.To.Number} ({changes.To.Added})")) + "\n"));
        foreach (var (title, chosen) in ((string, Func<StatementChange, bool>)[])
            [
                ("new", c => c.Before is null),
                ("changed: before, and after", c => c is { Before: not null, After: not null }),
                ("gone", c => c.After is null),
            ])
        {
            var statements = changes.Changes.Where(chosen).SelectMany(c => new[] { c.Before, c.After }).OfType<Statement>().ToList();
            if (statements.Count == 0) continue;
            console.Write(new Text("\n" + title + "\n"));
            var table = StatementCells.Table(width);
            foreach (var statement in statements)
                table.AddRow(StatementCells.Who(statement, 0), StatementCells.How(statement), StatementCells.What(statement));
            console.Write(table);
        }
        if (changes.Changes.Count == 0) console.Write(new Text("the statements are the same\n"));
        return TableFormat.Trimmed(text);
    }

    private static void Write(Utf8JsonWriter json, ArticleChanges changes)
    {
        json.WriteStartObject();
        json.WriteString("article", changes.Article);
        Write(json, "from", changes.From);
        Write(json, "to", changes.To);
        json.WriteStartArray("changes");
        foreach (var (before, after) in changes.Changes)
        {
            json.WriteStartObject();
            json.WritePropertyName("before");
            Write(json, before);
            json.WritePropertyName("after");
            Write(json, after);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Statement? statement)
    {
        if (statement is null) json.WriteNullValue();
        else JsonSerializer.Serialize(json, statement, ReadingJson.OneLine.Statement);
    }

    private static void Write(Utf8JsonWriter json, string name, ArticleVersion version)
    {
        json.WriteStartObject(name);
        json.WriteNumber("version", version.Number);
        json.WriteString("added", version.Added);
        json.WriteString("title", version.Title);
        json.WriteString("textHash", version.TextHash);
        json.WriteEndObject();
    }
}
