using System.Text.RegularExpressions;
using Zegsman.Speakers.Linking;

namespace Zegsman.Training.Coreference;

/// <summary>Which candidates are right, where the names of sources tell it: those that are sources of the same name, and those whose words and the name contain each other.</summary>
internal sealed partial class GoldLinks
{
    private static readonly HashSet<string> Empty = new(
        ["de", "het", "een", "'t", "van", "der", "den", "in", "op", "te", "voor", "uit", "bij", "aan", "en", "the", "of", "a", "die", "dat", "met"], StringComparer.Ordinal);

    private readonly Discourse discourse;
    private readonly IReadOnlyList<string?> names;
    private readonly Dictionary<int, List<int>> byChain;

    /// <param name="discourse">The article.</param>
    /// <param name="names">For each speech the name of its source; null when nobody knows.</param>
    public GoldLinks(Discourse discourse, IReadOnlyList<string?> names)
    {
        (this.discourse, this.names) = (discourse, names);
        byChain = Enumerable.Range(0, discourse.References.Count).GroupBy(i => discourse.Names.Chain[i]).ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>Whether a reference's own words are those of a name.</summary>
    public bool IsNamed(int reference, string name)
    {
        if (discourse.References[reference].Pronoun is not null) return false;
        var words = Words(string.Join(' ', discourse.References[reference].Words));
        var sought = Words(name);
        if (words.Count == 0 || sought.Count == 0) return false;
        if (words.IsSupersetOf(sought)) return true;
        if (!words.IsSubsetOf(sought)) return false;
        // one of several is not all of them, and the owner is not the thing
        if ((name.Contains(" en ", StringComparison.Ordinal) || name.Contains(" and ", StringComparison.Ordinal)) && words.Count < 0.6 * sought.Count) return false;
        return Core().Match(name) is not { Success: true, Groups: [_, var core, ..] } || Words(core.Value) is not { Count: > 0 } main || main.Overlaps(words);
    }

    /// <summary>Whether a candidate's chain is of the one with a name.</summary>
    public bool IsRight(int candidate, string name) => byChain[discourse.Names.Chain[candidate]].Any(reference =>
        (discourse.SpeechOf[reference] is >= 0 and var speech && names[speech] == name) || IsNamed(reference, name));

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Empty.Contains(word))];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>What stands before a preposition, where that is a common noun: "de moeder" of "de moeder van Kurt".</summary>
    [GeneratedRegex(@"^((?:[^\s,]+ )*?\p{Ll}\S* )(?:van|in|uit|bij|op|voor) ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Core();
}
