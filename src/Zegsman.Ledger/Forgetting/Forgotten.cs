using System.Security.Cryptography;
using System.Text;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Forgetting;

/// <summary>The record of what was forgotten.</summary>
internal static class Forgotten
{
    /// <summary>Whether an article was taken out on request, so that it is not added again.</summary>
    public static bool Has(Session session, string key) =>
        session.Number("select count(*) from forgotten where key_hash = @hash and kind = @kind",
            ("@hash", Hash(key)), ("@kind", Words.Of(ForgetKind.Article))) > 0;

    public static void Add(Session session, ForgottenEntry entry) =>
        session.Execute("""
            insert into forgotten (id, kind, key_hash, statements, requester, reason, forgotten)
            values (@id, @kind, @hash, @statements, @requester, @reason, @time)
            """,
            ("@id", entry.Position), ("@kind", Words.Of(entry.Kind)), ("@hash", entry.KeyHash), ("@statements", entry.Statements),
            ("@requester", entry.Requester), ("@reason", entry.Reason), ("@time", entry.Time));

    /// <summary>All of it, in order.</summary>
    public static List<ForgottenEntry> All(Session session) =>
        session.Rows("select id, kind, key_hash, statements, requester, reason, forgotten from forgotten order by id", [],
            row => new ForgottenEntry(row.GetInt64(0), Enum.Parse<ForgetKind>(row.GetString(1), ignoreCase: true), row.GetString(2), row.GetInt32(3),
                row.GetString(4), row.Text(5), row.GetString(6)));

    public static string Hash(string key) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
