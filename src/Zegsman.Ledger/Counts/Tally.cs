using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Counts;

/// <summary>
/// Keeps how many of the statements that answer have each value of each facet, of all and of each outlet of its own, so that what asks for
/// very many need not count them. Statements leave before what may change that they answer, or as what, and enter after it.
/// </summary>
internal sealed class Tally(Engine engine, Session session)
{
    /// <summary>The outlet that stands for all.</summary>
    public const int Everywhere = 0;

    /// <summary>Takes the statements of a reading out of the counts.</summary>
    public void LeaveReading(long reading) => Count(-1, "s.reading", reading);

    /// <summary>Takes the statements of a reading into the counts.</summary>
    public void EnterReading(long reading) => Count(1, "s.reading", reading);

    /// <summary>Takes a statement out of the counts.</summary>
    public void Leave(long position) => Count(-1, "s.position", position);

    /// <summary>Takes a statement into the counts.</summary>
    public void Enter(long position) => Count(1, "s.position", position);

    /// <summary>Takes statements out, does something to them, and takes in those of them that answer then.</summary>
    public void Around(IReadOnlyList<long> positions, Action work)
    {
        foreach (var position in positions) Leave(position);
        work();
        foreach (var position in positions) Enter(position);
    }

    /// <summary>Deletes the values that no statement has any more.</summary>
    public void Tidy() => session.Execute("delete from tally where number = 0");

    // What does not answer is in no count, whichever way.
    private void Count(int by, string column, long id) => session.Send($"""
        with m as materialized (select {Facets.Columns} {Conditions.From} where {column} = @id and {Conditions.Answering}),
            f as materialized ({Facets.OfStatements})
        insert into tally (outlet, field, value, number)
        select outlet, field, value, {by} * count(*)
        from (select {Everywhere} as outlet, field, value from f union all select outlet, field, value from f where outlet is not null) w
        where value <> '' group by outlet, field, value
        on conflict (outlet, field, {engine.Unique("value")}) do update set number = tally.number + excluded.number
        """, ("@id", id));
}
