using Microsoft.AspNetCore.Identity;
using Zegsman.Server.Access.Accounts;

namespace Zegsman.Server.Access.Sessions;

/// <summary>Lets people in who know their password, one at a time, so that guesses cannot overtake the count of those that failed.</summary>
internal sealed class SignInDesk : IDisposable
{
    private static readonly Account Unknown = new() { Name = "", Folded = "", Stamp = "", Role = Role.None, Created = "" };
    private static readonly Lazy<string> UnknownPassword = new(() => AccountBook.Hasher.HashPassword(Unknown, "nobody has this one"));

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Signs somebody in with a new session.</summary>
    /// <returns>Whether the name and the password belong together, and the account is not locked.</returns>
    public async Task<bool> TryAsync(SignInManager<Account> manager, string name, string password, CancellationToken cancellation)
    {
        if (password.Length > AccountBook.MostPassword) return false;
        await turn.WaitAsync(cancellation);
        try
        {
            if (await manager.UserManager.FindByNameAsync(name) is { } account)
                return (await manager.PasswordSignInAsync(account, password, isPersistent: true, lockoutOnFailure: true)).Succeeded;
            // It takes as long as for an account, so that the time does not tell which there are.
            AccountBook.Hasher.VerifyHashedPassword(Unknown, UnknownPassword.Value, password);
            return false;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}

/// <summary>Names as accounts are told apart by.</summary>
internal sealed class FoldedNames : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : AccountRows.Fold(name);

    public string? NormalizeEmail(string? email) => email;
}
