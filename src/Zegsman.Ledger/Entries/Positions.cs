using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Entries;

/// <summary>Gives the positions of one transaction after another.</summary>
internal sealed class Positions(Session session)
{
    private long first;

    /// <summary>The last one given.</summary>
    public long Last { get; private set; }

    /// <summary>Goes on where the last commit ended; once a transaction has begun.</summary>
    public void Begin(long last) => Last = first = last;

    public long Next() => ++Last;

    /// <summary>Keeps where this transaction ends, if it gave any.</summary>
    public void Save()
    {
        if (Last > first) session.Execute("update position set last = @last", ("@last", Last));
    }
}
