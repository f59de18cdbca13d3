using Zegsman.Ledger;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Schema;

namespace Zegsman.Server.Access;

/// <summary>A change that somebody made.</summary>
/// <param name="Id">Its number, in order of time.</param>
/// <param name="At">When, in UTC and ISO 8601.</param>
/// <param name="Who">The name of the account, or "anonymous".</param>
/// <param name="Action">What was done, such as "review.confirm".</param>
/// <param name="Target">On what.</param>
/// <param name="Detail">More of it, or null.</param>
public sealed record AuditEntry(long Id, string At, string Who, string Action, string Target, string? Detail);

/// <summary>Keeps who changed what, and when.</summary>
internal sealed class Audit(StatementLedger ledger, TimeProvider time)
{
    /// <summary>Keeps a change that was made.</summary>
    public void Add(string who, string action, string target, string? detail = null) => ledger.Change(session =>
    {
        Add(session, time.GetUtcNow(), who, action, target, detail);
        return 0;
    });

    /// <summary>Keeps a change in the transaction that makes it.</summary>
    public static void Add(Session session, DateTimeOffset now, string who, string action, string target, string? detail = null) => session.Execute("""
        insert into audit (id, at, who, action, target, detail) select coalesce(max(id), 0) + 1, @at, @who, @action, @target, @detail from audit
        """, ("@at", Clock.Iso(now)), ("@who", who), ("@action", action), ("@target", target), ("@detail", detail));

    /// <summary>The last changes, the newest first.</summary>
    /// <param name="before">Only those before this one; null for the newest.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<AuditEntry> Newest(long? before = null, int most = 100) => ledger.Read(session => session.Rows(
        "select id, at, who, action, target, detail from audit where id < @before order by id desc limit @most",
        [("@before", before ?? long.MaxValue), ("@most", most)],
        row => new AuditEntry(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.Text(5))));
}
