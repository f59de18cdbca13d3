using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Server.Access;

/// <summary>What can be wrong with who asks; docs/errors.md lists the codes.</summary>
internal static class AccessErrors
{
    public static ZegsmanException NotSignedIn() =>
        new("ZG711", "This is only for people with an account. Sign in at /sign-in, or send a token: Authorization: Bearer zg_….");

    public static ZegsmanException BadToken() =>
        new("ZG712", "The token is none of this server, was revoked or has expired. Make a new one at /account, or leave it out to ask as anybody may.");

    public static ZegsmanException NoRight() =>
        new("ZG713", "Your account or token does not have the right to do this. Ask an admin of this server for another role.");

    public static ZegsmanException OtherSite() =>
        new("ZG714", "This request came from a page of another site, which may change nothing here. Use the pages of this server itself, or a token.");

    public static ZegsmanException OtherHost(string host) =>
        new("ZG715", $"This server does not go by the name '{host}'. Use the address that it told when it started, or give it this one with --public-address.");

    public static ZegsmanException NoName(string name) =>
        new("ZG716", $"'{name}' cannot be the name of an account. Give 1 to 60 letters, digits, dots, hyphens, underscores or @, and not '{Visitor.Nobody}'.");

    public static ZegsmanException NameTaken(string name) => new("ZG717", $"There is an account '{name}' already. Choose another name.");

    public static ZegsmanException NoAccount(string name) => new("ZG718", $"There is no account '{name}'. zegsman accounts list tells which there are.");

    public static ZegsmanException WeakPassword() => new("ZG719", string.Create(CultureInfo.InvariantCulture,
        $"A password has at least {Accounts.AccountBook.LeastPassword} and at most {Accounts.AccountBook.MostPassword} characters. Take a longer one, such as four words."));

    public static ZegsmanException NoRole(string role) =>
        new("ZG720", $"There is no role '{role}'. The roles are {string.Join(", ", Roles.OfAccounts.Select(r => r.Word()))}.");

    public static ZegsmanException NoToken(long id) =>
        new("ZG721", string.Create(CultureInfo.InvariantCulture, $"There is no token {id} of this account. /account and zegsman accounts list tell which there are."));

    public static ZegsmanException NoExpiry(string value) =>
        new("ZG722", $"'{value}' is no day in the future on which a token can expire. Write it as 2027-01-31.");

    public static ZegsmanException WrongPassword() => new("ZG723", "The password is not the one of your account. Type it again.");
}
