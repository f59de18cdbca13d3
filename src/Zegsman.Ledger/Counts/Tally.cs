using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Counts;

/// <summary>
/// Keeps how many of the statements that answer have each value of each facet, of all and of each outlet of its own, so that what asks for
/// very many need not count them. Statements leave before what may change that they answer, or as what, and enter after it.
/// </summary>
internal sealed class Tally(Engine engine, Session session)
{
    /// <summary>The outlet that stands for all.</summary>
    public const int Everywhere = 0;

    private readonly string sum = $" on conflict (outlet, field, {engine.Unique("value")}) do update set number = tally.number + excluded.number";

    // Of one transaction.
    private readonly Dictionary<(long Outlet, string Field, string Value), long> changes = [];

    /// <summary>Leaves out what was not committed.</summary>
    public void Begin() => changes.Clear();

    /// <summary>Takes statements that were just added into the counts.</summary>
    public void Enter(IEnumerable<CountedStatement> statements) => Count(1, statements);

    /// <summary>Takes the statements of a reading into the counts; what does not answer is in none.</summary>
    public void EnterReading(long reading) => Count(1, CountedStatement.Where(session, "s.reading = @id", reading));

    /// <summary>Takes the statements of a reading out of the counts.</summary>
    public void LeaveReading(long reading) => Count(-1, CountedStatement.Where(session, "s.reading = @id", reading));

    /// <summary>Takes a statement into the counts.</summary>
    public void Enter(long position) => Count(1, CountedStatement.Where(session, "s.position = @id", position));

    /// <summary>Takes a statement out of the counts.</summary>
    public void Leave(long position) => Count(-1, CountedStatement.Where(session, "s.position = @id", position));

    /// <summary>Takes statements out, does something to them, and takes in those of them that answer then.</summary>
    public void Around(IReadOnlyList<long> positions, Action work)
    {
        foreach (var position in positions) Leave(position);
        work();
        foreach (var position in positions) Enter(position);
    }

    /// <summary>The same for those that meet a condition on @id, which holds for them afterwards as well.</summary>
    public void Around(string condition, long id, Action work)
    {
        Count(-1, CountedStatement.Where(session, condition, id));
        work();
        Count(1, CountedStatement.Where(session, condition, id));
    }

    /// <summary>Keeps the counts.</summary>
    public void Save()
    {
        foreach (var ((outlet, field, value), number) in changes)
            if (number != 0) session.Insert("tally", sum, ("outlet", outlet), ("field", field), ("value", value), ("number", number));
        changes.Clear();
    }

    /// <summary>Keeps the counts, and deletes the values that no statement has any more.</summary>
    public void Tidy()
    {
        Save();
        session.Execute("delete from tally where number = 0");
    }

    private void Count(int by, IEnumerable<CountedStatement> statements)
    {
        foreach (var statement in statements)
            foreach (var (field, value) in statement.Values())
            {
                if (string.IsNullOrEmpty(value)) continue;
                var kept = KeptText.Of(value);
                Count(by, Everywhere, field, kept);
                if (statement.Outlet is { } outlet) Count(by, outlet, field, kept);
            }
    }

    private void Count(int by, long outlet, string field, string value) =>
        changes[(outlet, field, value)] = changes.GetValueOrDefault((outlet, field, value)) + by;
}
