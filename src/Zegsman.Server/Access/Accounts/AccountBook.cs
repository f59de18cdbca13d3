using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Zegsman.Ledger;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Schema;

namespace Zegsman.Server.Access.Accounts;

/// <summary>The accounts of a ledger; every change is kept in the audit.</summary>
/// <param name="ledger">The ledger that holds them.</param>
/// <param name="time">The clock.</param>
internal sealed class AccountBook(StatementLedger ledger, TimeProvider time)
{
    public const int LeastPassword = 12;
    public const int MostPassword = 200;

    private const int MostName = 60;

    // The sum of rounds is what the framework holds for enough.
    public static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions()));

    public IReadOnlyList<Account> All() => ledger.Read(AccountRows.All);

    public Account? Find(long id) => ledger.Read(session => AccountRows.Find(session, id));

    public Account? Named(string name) => ledger.Read(session => AccountRows.Named(session, AccountRows.Fold(name)));

    /// <exception cref="Language.ZegsmanException">The name is none (ZG716) or taken (ZG717), or the password too short (ZG719).</exception>
    public void Add(string name, Role role, string password, string by) => Change(session =>
    {
        if (!IsName(name)) throw AccessErrors.NoName(name);
        var folded = AccountRows.Fold(name);
        if (AccountRows.Named(session, folded) is not null) throw AccessErrors.NameTaken(name);
        var account = new Account { Name = name, Folded = folded, Stamp = NewStamp(), Role = role, Created = Clock.Iso(time.GetUtcNow()) };
        account.Password = Hashed(account, password);
        AccountRows.Add(session, account);
        Note(session, by, "account.add", name, role.Word());
    });

    /// <exception cref="Language.ZegsmanException">There is no such account (ZG718).</exception>
    public void SetRole(string name, Role role, string by) => Change(session =>
    {
        AccountRows.SetRole(session, Known(session, name).Id, role);
        Note(session, by, "account.role", name, role.Word());
    });

    /// <summary>Sets a password; whoever was signed in to the account no longer is.</summary>
    /// <exception cref="Language.ZegsmanException">There is no such account (ZG718), or the password is too short (ZG719).</exception>
    public void SetPassword(string name, string password, string by) => Change(session =>
    {
        var account = Known(session, name);
        (account.Password, account.Stamp, account.Failures, account.Locked) = (Hashed(account, password), NewStamp(), 0, null);
        AccountRows.Save(session, account);
        Note(session, by, "account.password", account.Name);
    });

    /// <summary>Ends all that is signed in to an account.</summary>
    public void EndSessions(long id) => Change(session =>
    {
        if (AccountRows.Find(session, id) is not { } account) return;
        account.Stamp = NewStamp();
        AccountRows.Save(session, account);
    });

    /// <summary>Takes an account out, with its tokens and saved questions.</summary>
    /// <exception cref="Language.ZegsmanException">There is no such account (ZG718).</exception>
    public void Remove(string name, string by) => Change(session =>
    {
        AccountRows.Remove(session, Known(session, name).Id);
        Note(session, by, "account.remove", name);
    });

    /// <summary>Whether a password is the account's.</summary>
    public static bool IsPassword(Account account, string password) =>
        account.Password is { } hash && Hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;

    private static Account Known(Session session, string name) => AccountRows.Named(session, AccountRows.Fold(name)) ?? throw AccessErrors.NoAccount(name);

    private static bool IsName(string name) => name.Length is > 0 and <= MostName && name != Visitor.Nobody
        && name.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '@');

    private static string Hashed(Account account, string password) =>
        password.Length is >= LeastPassword and <= MostPassword ? Hasher.HashPassword(account, password) : throw AccessErrors.WeakPassword();

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private void Note(Session session, string by, string action, string target, string? detail = null) =>
        Audit.Add(session, time.GetUtcNow(), by, action, target, detail);

    private void Change(Action<Session> work) => ledger.Change(session =>
    {
        work(session);
        return 0;
    });
}
