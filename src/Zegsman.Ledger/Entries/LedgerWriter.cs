using Zegsman.Ledger.Copies;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.Reviews;

namespace Zegsman.Ledger.Entries;

/// <summary>All that is written into a ledger, each piece in one transaction. For one thread at a time.</summary>
internal sealed class LedgerWriter
{
    private readonly Engine engine;
    private readonly Session session;
    private readonly Positions positions;
    private readonly NameRows names;
    private readonly EntryWriter entries;
    private readonly ReviewBook reviews;
    private readonly Oblivion oblivion;
    private long lastForgotten = -1;

    public LedgerWriter(Engine engine, Session session)
    {
        (this.engine, this.session) = (engine, session);
        positions = new Positions(session);
        names = new NameRows(session, positions);
        var rows = new StatementRows(engine, session, positions, names);
        reviews = new ReviewBook(session, positions, rows);
        entries = new EntryWriter(session, positions, names, rows, reviews, new CarrierBook(session));
        oblivion = new Oblivion(engine, session, positions);
    }

    /// <summary>Adds what of a reading is new.</summary>
    public Addition Add(ReadingEntry entry, string now)
    {
        var addition = Transact(() => entries.Add(entry, now));
        if (addition.Kind is not (AdditionKind.Nothing or AdditionKind.Forgotten)) entries.Committed(entry);
        return addition;
    }

    /// <summary>Keeps a verdict on a statement.</summary>
    public Review Review(long statement, Verdict verdict, Correction? correction, string reviewer, string? reason, string now) =>
        Transact(() => reviews.Write(statement, verdict, correction, reviewer, reason, now));

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
            positions.Begin();
            names.Begin();
            // What another program took out is not known any more.
            var forgotten = session.Number("select max(id) from forgotten") ?? 0;
            if (forgotten != lastForgotten)
            {
                names.Forget();
                entries.Forget();
                lastForgotten = forgotten;
            }
            var result = work();
            positions.Save();
            return result;
        });
        names.Committed();
        return done;
    }
}
