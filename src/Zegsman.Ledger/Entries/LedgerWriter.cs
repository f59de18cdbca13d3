using Zegsman.Ledger.Copies;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.People;
using Zegsman.Ledger.Reviews;

namespace Zegsman.Ledger.Entries;

/// <summary>All that is written into a ledger, each piece in one transaction. For one thread at a time.</summary>
internal sealed class LedgerWriter
{
    private readonly Engine engine;
    private readonly Session session;
    private readonly Positions positions;
    private readonly Known<EntryName, long> names = new();
    private readonly Known<string, long> outlets = new();
    private readonly Known<(string Form, string Lemma), bool> forms = new();
    private readonly Tally tally;
    private readonly EntryWriter entries;
    private readonly ReviewBook reviews;
    private readonly Rulings rulings;
    private readonly PeopleBook people;
    private readonly Oblivion oblivion;
    private long lastForgotten = -1;
    private long lastRuling;

    public LedgerWriter(Engine engine, Session session)
    {
        (this.engine, this.session) = (engine, session);
        positions = new Positions(session);
        tally = new Tally(engine, session);
        var carriers = new CarrierBook(session, tally);
        rulings = new Rulings(session);
        var nameRows = new NameRows(session, positions, names, rulings);
        people = new PeopleBook(session, positions, nameRows, rulings, tally);
        var rows = new StatementRows(engine, session, positions, nameRows);
        reviews = new ReviewBook(session, positions, rows, tally);
        entries = new EntryWriter(session, positions, new OutletRows(session, positions, outlets), nameRows, forms, rows, reviews, carriers, tally);
        oblivion = new Oblivion(engine, session, positions, carriers, tally);
    }

    /// <summary>Adds what of readings is new that have nothing to do with one another.</summary>
    public IReadOnlyList<Addition> Add(IReadOnlyList<ReadingEntry> added, string now) => Transact(() => entries.Add(added, now, anyForgotten: lastForgotten > 0));

    /// <summary>Keeps a verdict on a statement.</summary>
    public Review Review(long statement, Verdict verdict, Correction? correction, string reviewer, string? reason, string now) =>
        Transact(() => reviews.Write(statement, verdict, correction, reviewer, reason, now));

    /// <summary>Keeps a verdict on who is who.</summary>
    /// <returns>Its position.</returns>
    public long Rule(Func<PeopleBook, string, long> verdict, string now)
    {
        try
        {
            return Transact(() => verdict(people, now));
        }
        finally
        {
            lastRuling = -1;
        }
    }

    /// <summary>Takes an article out, or what somebody said.</summary>
    public ForgottenEntry Forget(ForgetKind kind, string what, string requester, string? reason, string now)
    {
        var done = Transact(() => oblivion.Forget(kind, what, requester, reason, now));
        engine.Scrub(session);
        return done;
    }

    private T Transact<T>(Func<T> work)
    {
        var done = session.Transact(() => engine.BeginWrite(session), () =>
        {
            names.Begin();
            outlets.Begin();
            forms.Begin();
            tally.Begin();
            var (last, forgotten, ruling) = session.Rows("""
                select last, (select coalesce(max(id), 0) from forgotten), (select coalesce(max(id), 0) from identity) from position
                """, [], row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)))[0];
            positions.Begin(last);
            if (ruling != lastRuling || forgotten != lastForgotten) rulings.Read();
            lastRuling = ruling;
            // What another program took out is not known any more.
            if (forgotten != lastForgotten) Forget();
            lastForgotten = forgotten;
            var result = work();
            tally.Save();
            positions.Save();
            return result;
        });
        names.Committed();
        outlets.Committed();
        forms.Committed();
        return done;
    }

    private void Forget()
    {
        names.Forget();
        outlets.Forget();
        forms.Forget();
    }
}
