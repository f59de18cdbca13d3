namespace Zegsman.Server.Access;

/// <summary>What somebody may do; each may do all that those before it may.</summary>
public enum Role
{
    /// <summary>Nothing but signing in.</summary>
    None,

    /// <summary>Ask, and see the statements.</summary>
    Anonymous,

    /// <summary>Read the articles' text, have texts read, and save questions.</summary>
    Reader,

    /// <summary>Judge statements.</summary>
    Reviewer,

    /// <summary>Add articles.</summary>
    Editor,

    /// <summary>Forget articles, and see to accounts, settings and the audit.</summary>
    Admin,
}

/// <summary>Roles as they are written.</summary>
internal static class Roles
{
    /// <summary>Those that an account can have.</summary>
    public static readonly IReadOnlyList<Role> OfAccounts = [Role.Reader, Role.Reviewer, Role.Editor, Role.Admin];

    /// <summary>"reviewer".</summary>
    public static string Word(this Role role) => role.ToString().ToLowerInvariant();

    /// <summary>The role of a word; null for none that an account can have.</summary>
    public static Role? OfAccount(string? word) => OfAccounts.Where(role => role.Word() == word).Select(role => (Role?)role).FirstOrDefault();
}
