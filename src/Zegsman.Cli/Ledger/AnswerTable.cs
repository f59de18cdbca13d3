using System.Globalization;
using Spectre.Console;
using Zegsman.Cli.Read;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>An answer for people: who, how and what, and under it when, in which outlet and in which article.</summary>
internal sealed class AnswerTable(int width, bool colour) : AnswerFormat
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public override void Write(Question question, Answer answer, AnswerCounts counts, TextWriter output)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = TableFormat.Console(text, width, colour);
        if (answer.Statements.Count > 0) console.Write(Rows(answer.Statements));
        var shown = answer.Statements.Count < counts.Total ? FormattableString.Invariant($"{answer.Statements.Count} of {counts.Total} statements")
            : counts.Total == 1 ? "1 statement"
            : FormattableString.Invariant($"{counts.Total} statements");
        console.Write(new Text(shown + (answer.Next is { } next ? $"; for more: --cursor {next}" : "") + "\n", Dim));
        foreach (var facet in counts.Facets.Where(f => f.Values.Count > 0))
        {
            var values = facet.Values.Select(v => FormattableString.Invariant($"{v.Value} {v.Count}"));
            console.Write(new Text(SafeText.OneLine($"{facet.Field}: {string.Join(" · ", values)}") + "\n", Dim));
        }
        output.Write(TableFormat.Trimmed(text));
    }

    private Table Rows(IReadOnlyList<KeptStatement> statements)
    {
        var table = StatementCells.Table(width);
        foreach (var kept in statements)
        {
            var (statement, article) = (kept.Statement, kept.Article);
            // What was said tells its own date where it has one.
            table.AddRow(StatementCells.Who(statement, 0), StatementCells.How(statement), StatementCells.What(statement,
                article.Published is { } published ? $"published {published}" : null, article.Outlet, article.Title ?? article.Id));
        }
        return table;
    }
}
