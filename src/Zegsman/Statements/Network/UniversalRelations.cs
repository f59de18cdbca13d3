using System.Collections.Frozen;

namespace Zegsman.Statements.Network;

/// <summary>
/// Numbers for the relations of Universal Dependencies, the same in every language: the relation without its subtype, but for the subtypes
/// that tell who speaks. 0 is none.
/// </summary>
internal static class UniversalRelations
{
    private static readonly FrozenDictionary<string, int> Numbers = new[]
    {
        "root", "nsubj", "nsubj:pass", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "obl:agent", "vocative", "expl", "dislocated", "advcl", "advmod", "discourse",
        "aux", "aux:pass", "cop", "mark", "nmod", "nmod:poss", "appos", "nummod", "acl", "acl:relcl", "amod", "det", "clf", "case", "conj", "cc", "fixed", "flat",
        "list", "parataxis", "compound", "compound:prt", "orphan", "goeswith", "reparandum", "punct", "dep",
    }.Select((relation, i) => KeyValuePair.Create(relation, i + 1)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>One more than the largest number.</summary>
    public static int Count => Numbers.Count + 1;

    public static int Of(string? relation)
    {
        if (relation is null) return 0;
        if (Numbers.TryGetValue(relation, out var number)) return number;
        var subtype = relation.IndexOf(':', StringComparison.Ordinal);
        return subtype < 0 ? 0 : Numbers.GetValueOrDefault(relation[..subtype]);
    }
}
