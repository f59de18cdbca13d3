using Zegsman.Registry.Lookup;
using Zegsman.Statements;

namespace Zegsman.Ledger.Search;

/// <summary>
/// What the name of a source is found by: all of it, and of a person the last name too. Small words as "van der" do not count.
/// </summary>
internal static class NameKeys
{
    /// <summary>The whole name without case, marks and small words.</summary>
    public static string Of(string name) => NameKey.Of(name);

    /// <summary>
    /// The last name of a person, or of who may be one, who has more than one; else empty. What stands in brackets behind a name tells one from another of
    /// that name, and is no name.
    /// </summary>
    public static string Last(string name, SourceKind? kind) =>
        kind is null or SourceKind.Person && NameKey.Words(name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var at ? name[..at] : name) is { Length: > 1 } words ? words[^1] : "";
}
