using Zegsman.Server.Pages;

namespace Zegsman.Server.Access.Sessions;

/// <summary>Where somebody goes back to after signing in: a page of this server and no other place.</summary>
internal static class ReturnAddress
{
    /// <summary>The address to sign in at on the way to another.</summary>
    public static string SignIn(string to) => "/sign-in" + Addresses.Query(("return", to));

    /// <summary>The address that was given where it is one of this server, or else the first page.</summary>
    public static string Safe(string? given) =>
        given is ['/', ..] && given is not ['/', '/' or '\\', ..] && !given.Any(c => char.IsControl(c) || c == '\\') ? given : "/";
}
