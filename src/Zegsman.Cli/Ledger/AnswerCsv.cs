using System.Globalization;
using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Ledger;

namespace Zegsman.Cli.Ledger;

/// <summary>Statements as CSV, a row each: the columns of "zegsman read" with those of the ledger before them.</summary>
internal sealed class AnswerCsv : AnswerFormat
{
    public static IReadOnlyList<(string Name, Func<KeptStatement, string?> Value)> Columns { get; } =
    [
        ("position", k => k.Position.ToString(CultureInfo.InvariantCulture)),
        ("added", k => k.Added),
        ("since", k => k.Since),
        ("until", k => k.Until),
        ("article", k => k.Article.Id),
        ("version", k => k.Article.Version.ToString(CultureInfo.InvariantCulture)),
        ("url", k => k.Article.Url),
        ("publisher", k => k.Article.Publisher),
        ("published", k => k.Article.Published?.Value),
        ("language", k => k.Article.Language.Code()),
        ("title", k => k.Article.Title),
        .. CsvColumns.OfStatement.Select(c => (c.Name, (Func<KeptStatement, string?>)(k => c.Value(k.Statement)))),
        ("about_names", k => string.Join("; ", k.About.Select(e => e.Name))),
        ("text_hash", k => k.Article.TextHash),
    ];

    public override bool TakesAll => true;

    public override void Write(IEnumerable<KeptStatement> statements, TextWriter output)
    {
        output.Write(CsvFormat.Rows(csv => csv.WriteHeader([.. Columns.Select(c => c.Name)])));
        foreach (var statement in statements) output.Write(CsvFormat.Rows(csv => CsvFormat.Row(csv, Columns.Select(c => c.Value(statement)))));
    }
}
