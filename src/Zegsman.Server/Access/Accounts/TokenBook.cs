using System.Buffers.Text;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Zegsman.Ledger;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Schema;

namespace Zegsman.Server.Access.Accounts;

/// <summary>A token of an account, by which a program asks in its name. The token itself is not kept.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Role">What it may do, at most what its account may.</param>
/// <param name="Created">When it was made, in UTC and ISO 8601.</param>
/// <param name="Expires">When it expires; null for never.</param>
/// <param name="Used">When it was last used, to the hour; null for never.</param>
/// <param name="Revoked">When it was revoked, or null.</param>
public sealed record AccessToken(long Id, string Name, Role Role, string Created, string? Expires, string? Used, string? Revoked)
{
    /// <summary>The number of the account that it is of.</summary>
    internal long Account { get; init; }
}

/// <summary>The tokens of accounts; every change is kept in the audit.</summary>
internal sealed class TokenBook(StatementLedger ledger, TimeProvider time)
{
    /// <summary>How every token begins, so that one that leaked can be found.</summary>
    public const string Prefix = "zg_";

    private const string Columns = "select id, name, role, created, expires, used, revoked, account from access_token";
    private const int MostName = 100;

    private static readonly TimeSpan UsedTo = TimeSpan.FromHours(1);

    /// <summary>The tokens of an account, in the order they were made.</summary>
    public IReadOnlyList<AccessToken> Of(long account) =>
        ledger.Read(session => session.Rows($"{Columns} where account = @account order by id", [("@account", account)], Of));

    /// <summary>Makes a token.</summary>
    /// <returns>The token, which cannot be had again.</returns>
    /// <exception cref="Language.ZegsmanException">It would expire before it is used (ZG722).</exception>
    public string Make(Account account, string name, Role role, DateOnly? expires, string by)
    {
        var now = time.GetUtcNow();
        if (expires is { } day && day.ToDateTime(default, DateTimeKind.Utc) <= now) throw AccessErrors.NoExpiry(day.ToString("O", CultureInfo.InvariantCulture));
        var token = Prefix + NewSecret();
        var least = (Role)Math.Min((int)role, (int)account.Role);
        var called = name.Length > MostName ? name[..MostName] : name;
        ledger.Change(session =>
        {
            session.Execute("""
                insert into access_token (id, account, name, hash, role, created, expires)
                select coalesce(max(id), 0) + 1, @account, @name, @hash, @role, @created, @expires from access_token
                """,
                ("@account", account.Id), ("@name", called), ("@hash", Hash(token)), ("@role", least.Word()), ("@created", Clock.Iso(now)),
                ("@expires", expires is { } end ? Clock.Iso(new DateTimeOffset(end.ToDateTime(default), TimeSpan.Zero)) : null));
            Audit.Add(session, now, by, "token.add", account.Name, $"{called} ({least.Word()})");
            return 0;
        });
        return token;
    }

    /// <summary>Revokes a token.</summary>
    /// <exception cref="Language.ZegsmanException">The account has no such token (ZG721).</exception>
    public void Revoke(Account account, long id, string by) => ledger.Change(session =>
    {
        var now = time.GetUtcNow();
        if (session.Execute("update access_token set revoked = @now where id = @id and account = @account and revoked is null",
            ("@now", Clock.Iso(now)), ("@id", id), ("@account", account.Id)) == 0) throw AccessErrors.NoToken(id);
        Audit.Add(session, now, by, "token.revoke", account.Name, id.ToString(CultureInfo.InvariantCulture));
        return 0;
    });

    /// <summary>Whose token this is, and what it may do; null when it is none or no longer good.</summary>
    public (Account Account, Role Role)? Find(string token)
    {
        var now = Clock.Iso(time.GetUtcNow());
        var found = ledger.Read(session => session.Rows($"{Columns} where hash = @hash", [("@hash", Hash(token))], Of).FirstOrDefault() is { } there
            && AccountRows.Find(session, there.Account) is { } account ? (Token: there, Account: account) : default);
        if (found.Token is not { Revoked: null } good || good.Expires is { } end && string.CompareOrdinal(end, now) <= 0) return null;
        if (good.Used is null || string.CompareOrdinal(good.Used, Clock.Iso(time.GetUtcNow() - UsedTo)) < 0)
            ledger.Change(session => session.Execute("update access_token set used = @now where id = @id", ("@now", now), ("@id", good.Id)));
        return (found.Account, (Role)Math.Min((int)good.Role, (int)found.Account.Role));
    }

    /// <summary>A secret of 256 random bits is kept as its SHA-256: nothing slower is needed against guessing.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static AccessToken Of(DbDataReader row) => new(row.GetInt64(0), row.GetString(1), Enum.Parse<Role>(row.GetString(2), ignoreCase: true), row.GetString(3),
        row.Text(4), row.Text(5), row.Text(6)) { Account = row.GetInt64(7) };
}
