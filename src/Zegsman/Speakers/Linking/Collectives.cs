using System.Collections.Frozen;
using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Who the members of "beide leiders", "de twee" or "Jansen en De Vries" are: the parts of a group, or as many of those named shortly before as the words
/// say, those first who are named most.
/// </summary>
internal sealed class Collectives
{
    private const int MostSentences = 8;
    private const int LongestPhrase = 6;

    private static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>
    {
        ["beide"] = 2, ["beiden"] = 2, ["allebei"] = 2, ["twee"] = 2, ["tweetal"] = 2, ["duo"] = 2, ["drie"] = 3, ["drietal"] = 3, ["trio"] = 3, ["vier"] = 4, ["viertal"] = 4,
        ["both"] = 2, ["two"] = 2, ["pair"] = 2, ["three"] = 3, ["four"] = 4,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Discourse discourse;
    private readonly Chains chains;
    private readonly Dictionary<int, IReadOnlyList<int>> members = [];

    public Collectives(Discourse discourse, Chains chains)
    {
        (this.discourse, this.chains) = (discourse, chains);
        // from left to right, so that each collective finds those named before it without going back through the text
        var (people, bodies) = (new Recent(), new Recent());
        var times = new int[discourse.References.Count + 1];
        for (var i = 0; i < discourse.References.Count; i++)
        {
            var reference = discourse.References[i];
            var found = reference.Kind == ReferenceKind.Group ? [.. reference.Parts.Select(chains.Of).Distinct()]
                : CountOf(reference) is > 1 and var count ? Before(i, count, reference.Animacy is Animacy.Body or Animacy.Place ? bodies : people, times) : [];
            if (found.Count > 0) members[i] = found;
            var chain = chains.Of(i);
            times[chain]++;
            if (IsNamed(i, isOfBodies: false)) people.Mention(chain, i);
            if (IsNamed(i, isOfBodies: true)) bodies.Mention(chain, i);
        }
    }

    /// <summary>The chains of the members of what a reference stands for; empty when it is no collective or its members are not known.</summary>
    public IReadOnlyList<int> MembersOf(int reference) => members.GetValueOrDefault(reference) ?? [];

    /// <summary>The pronoun in "een van hen" and "twee van ons", who is not the one but of whom the one is; -1 for all else.</summary>
    public static int PartOfThem(Discourse discourse, int reference)
    {
        var whole = discourse.References[reference];
        if (whole.Kind is not (ReferenceKind.Description or ReferenceKind.Quantity) || whole.End - whole.First is < 3 or > LongestPhrase) return -1;
        for (var i = reference + 1; i < discourse.References.Count && discourse.References[i].Head < whole.End; i++)
        {
            if (discourse.References[i] is { Pronoun: { Number: GrammaticalNumber.Plural, Person: 1 or 3 } } them && them.Head == whole.End - 1
                && new Token(discourse.Document, them.Head - 1) is { PartOfSpeech: PartOfSpeech.Adposition } preposition && preposition.Text is "van" or "of") return i;
        }
        return -1;
    }

    private List<int> Before(int index, int count, Recent named, int[] times)
    {
        var before = new List<int>();
        foreach (var (chain, mention) in named.Latest)
        {
            if (before.Count >= 2 * count || before.Count >= count && discourse.SentenceOf(index) - discourse.SentenceOf(mention) > MostSentences) break;
            before.Add(chain);
        }
        // this sort keeps the order of equal ones, so that of those named as often the nearest comes first
        return before.Count < count ? [] : [.. before.OrderByDescending(chain => times[chain]).Take(count).Order()];
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

    /// <summary>Chains with their last mention, the latest first.</summary>
    private sealed class Recent
    {
        private readonly Dictionary<int, LinkedListNode<(int Chain, int Mention)>> places = [];

        public LinkedList<(int Chain, int Mention)> Latest { get; } = [];

        public void Mention(int chain, int reference)
        {
            if (places.TryGetValue(chain, out var place)) Latest.Remove(place);
            places[chain] = Latest.AddFirst((chain, reference));
        }
    }
}
