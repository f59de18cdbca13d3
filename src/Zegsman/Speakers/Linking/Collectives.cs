using System.Collections.Frozen;
using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Who the members of "beide leiders", "de twee" or "Jansen en De Vries" are: the parts of a group, or as many of those named shortly before as the words
/// say, those first who are named most.
/// </summary>
internal sealed class Collectives(Discourse discourse, Chains chains)
{
    private const int MostSentences = 8;
    private const int LongestPhrase = 6;

    private static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>
    {
        ["beide"] = 2, ["beiden"] = 2, ["allebei"] = 2, ["twee"] = 2, ["tweetal"] = 2, ["duo"] = 2, ["drie"] = 3, ["drietal"] = 3, ["trio"] = 3, ["vier"] = 4, ["viertal"] = 4,
        ["both"] = 2, ["two"] = 2, ["pair"] = 2, ["three"] = 3, ["four"] = 4,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The chains of the members of what a reference stands for; empty when it is no collective or its members are not known.</summary>
    public IReadOnlyList<int> MembersOf(int index)
    {
        var reference = discourse.References[index];
        if (reference.Kind == ReferenceKind.Group) return [.. reference.Parts.Select(chains.Of).Distinct()];
        if (CountOf(reference) is not (> 1 and var count)) return [];
        var isOfBodies = reference.Animacy is Animacy.Body or Animacy.Place;
        var before = new Dictionary<int, int>();
        for (var i = index - 1; i >= 0 && before.Count < 2 * count; i--)
        {
            if (before.Count >= count && discourse.SentenceOf(index) - discourse.SentenceOf(i) > MostSentences) break;
            if (IsNamed(i, isOfBodies)) before.TryAdd(chains.Of(i), before.Count);
        }
        if (before.Count < count) return [];
        return [.. before.Keys.OrderByDescending(chain => TimesNamed(chain, index)).ThenBy(chain => before[chain]).Take(count).OrderBy(chain => chain)];
    }

    /// <summary>How many the words say they are: "beide leiders", "de twee", but not "twee agenten", who are new.</summary>
    private int CountOf(Reference reference)
    {
        if (reference.Kind is ReferenceKind.Name || reference.End - reference.First > LongestPhrase) return 0;
        for (var token = reference.First; token < reference.End; token++)
        {
            var form = new Token(discourse.Document, token).Text.ToLowerInvariant();
            if (!Counts.TryGetValue(form, out var count)) continue;
            return reference.IsDefinite || form is "beide" or "beiden" or "allebei" or "both" ? count : 0;
        }
        return 0;
    }

    private bool IsNamed(int reference, bool isOfBodies)
    {
        var chain = chains.Of(reference);
        if (chains.HolderOf(chain) is not null) return !isOfBodies;
        return discourse.References[discourse.Names.FullName[discourse.Names.Chain[reference]]].Name?.Type is { } type
            && (isOfBodies ? type is NameType.Organisation or NameType.Location : type == NameType.Person);
    }

    private int TimesNamed(int chain, int before)
    {
        var times = 0;
        for (var i = 0; i < before; i++)
        {
            if (chains.Of(i) == chain) times++;
        }
        return times;
    }
}
