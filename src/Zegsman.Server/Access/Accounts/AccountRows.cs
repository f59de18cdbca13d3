using System.Data.Common;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Schema;

namespace Zegsman.Server.Access.Accounts;

/// <summary>The rows of accounts.</summary>
internal static class AccountRows
{
    private const string Columns = "select id, name, folded, password, stamp, role, failures, locked, created from account";

    /// <summary>What tells accounts apart.</summary>
    public static string Fold(string name) => name.ToUpperInvariant();

    public static List<Account> All(Session session) => session.Rows($"{Columns} order by folded", [], Of);

    public static Account? Find(Session session, long id) => session.Rows($"{Columns} where id = @id", [("@id", id)], Of).FirstOrDefault();

    public static Account? Named(Session session, string folded) => session.Rows($"{Columns} where folded = @folded", [("@folded", folded)], Of).FirstOrDefault();

    public static void Add(Session session, Account account) => session.Execute("""
        insert into account (id, name, folded, password, stamp, role, failures, created)
        select coalesce(max(id), 0) + 1, @name, @folded, @password, @stamp, @role, 0, @created from account
        """, ("@name", account.Name), ("@folded", account.Folded), ("@password", account.Password), ("@stamp", account.Stamp), ("@role", account.Role.Word()),
        ("@created", account.Created));

    /// <summary>Keeps how signing in went, and nothing else: a password that is set meanwhile stays.</summary>
    public static void SaveTries(Session session, Account account) => session.Execute("update account set failures = @failures, locked = @locked where id = @id",
        ("@failures", account.Failures), ("@locked", Locked(account)), ("@id", account.Id));

    /// <summary>Keeps what lets somebody in.</summary>
    public static void Save(Session session, Account account) => session.Execute(
        "update account set password = @password, stamp = @stamp, failures = @failures, locked = @locked where id = @id",
        ("@password", account.Password), ("@stamp", account.Stamp), ("@failures", account.Failures),
        ("@locked", Locked(account)), ("@id", account.Id));

    public static void SetRole(Session session, long id, Role role) =>
        session.Execute("update account set role = @role where id = @id", ("@role", role.Word()), ("@id", id));

    /// <summary>Takes out an account with all that is its own.</summary>
    public static void Remove(Session session, long id)
    {
        session.Execute("delete from webhook where question in (select id from saved_question where account = @id)", ("@id", id));
        session.Execute("delete from saved_question where account = @id", ("@id", id));
        session.Execute("delete from access_token where account = @id", ("@id", id));
        session.Execute("delete from account where id = @id", ("@id", id));
    }

    private static string? Locked(Account account) => account.Locked is { } until ? Clock.Iso(until) : null;

    private static Account Of(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Name = row.GetString(1),
        Folded = row.GetString(2),
        Password = row.Text(3),
        Stamp = row.GetString(4),
        Role = Enum.Parse<Role>(row.GetString(5), ignoreCase: true),
        Failures = row.GetInt32(6),
        Locked = row.Moment(7),
        Created = row.GetString(8),
    };
}
