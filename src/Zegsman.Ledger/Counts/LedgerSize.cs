using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger;

/// <summary>How much is in a ledger.</summary>
/// <param name="Statements">How many statements answer the question for everything: those of the last readings, a copy and its first report
/// as one, without those that reviewers rejected.</param>
/// <param name="Articles">How many articles there are, of any number of versions.</param>
/// <param name="Speakers">How many names the sources of those statements have.</param>
/// <param name="Outlets">How many outlets they are of.</param>
public sealed record LedgerSize(long Statements, long Articles, long Speakers, long Outlets)
{
    private static readonly string Counted = $"from tally where outlet = {Tally.Everywhere} and number > 0 and field";

    private static readonly string Sql = $"""
        select (select count(*) from current), (select count(*) {Counted} = 'speaker'), (select count(*) {Counted} = 'outlet'),
            coalesce((select number {Counted} = '{Facets.Total}'), 0)
        """;

    internal static LedgerSize Of(Session session) =>
        session.Rows(Sql, [], row => new LedgerSize(row.GetInt64(3), row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)))[0];
}
