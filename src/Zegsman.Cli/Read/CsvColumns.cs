using Zegsman.Language;
using Zegsman.Ledger.Exports.Tables;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>What a row is made from. The hash is worked out once an article.</summary>
internal sealed record CsvRow(Reading Reading, Statement Statement, string TextHash);

/// <summary>The columns of the CSV form of a reading, one row a statement: those of every table of statements, with what an article that is
/// not kept has of the others; docs/exports.md explains each.</summary>
internal static class CsvColumns
{
    public static IReadOnlyList<(string Name, Func<CsvRow, string?> Value)> All { get; } =
    [
        ("article", r => r.Reading.Article.Id),
        ("url", r => r.Reading.Article.Url),
        ("publisher", r => r.Reading.Article.Publisher),
        ("published", r => r.Reading.Article.Published?.Value),
        ("language", r => r.Reading.Article.Language.Code()),
        ("title", r => r.Reading.Article.Title),
        .. StatementColumns.OfStatement.Select(c => (c.Name, (Func<CsvRow, string?>)(r => c.Text(r.Statement)))),
        ("text_hash", r => r.TextHash),
    ];
}
