using Microsoft.AspNetCore.Http;
using Zegsman.Ledger.Exports.Tables;

namespace Zegsman.Server.Api;

/// <summary>A short table as CSV: the rows are at hand. What is read as it is written goes by StatementExport.</summary>
internal static class CsvResult
{
    /// <summary>A row of names and rows of values.</summary>
    /// <param name="name">What the file is called without its ending.</param>
    /// <param name="columns">The names.</param>
    /// <param name="rows">The values of each row; null for none.</param>
    public static IResult Of(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) =>
        Results.Text(CsvRows.Text(csv =>
        {
            CsvRows.Add(csv, columns);
            foreach (var row in rows) CsvRows.Add(csv, row);
        }), "text/csv; charset=utf-8").Named(name + ".csv");

    private static NamedResult Named(this IResult result, string name) => new(result, name);

    private sealed class NamedResult(IResult result, string name) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
            return result.ExecuteAsync(context);
        }
    }
}
