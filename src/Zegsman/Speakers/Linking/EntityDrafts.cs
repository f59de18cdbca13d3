using System.Collections.Frozen;
using System.Globalization;
using Zegsman.Language;
using Zegsman.Language.Coreference;
using Zegsman.Statements;

namespace Zegsman.Speakers.Linking;

/// <summary>Makes the entities of an article of its chains: those that say something or are spoken to, the people and bodies that are named, and "de twee" who stand for them.</summary>
internal sealed class EntityDrafts(Discourse discourse, Chains chains, EntityNames names, ILookup<int, int> members, IReadOnlySet<int> addressees)
{
    private const int MostRoles = 8;
    private const int LongestRole = 8;
    private const int MostCollective = 3;

    private static readonly FrozenSet<string> UnnamedSources = FrozenSet.ToFrozenSet(
        ["bron", "ingewijde", "betrokkene", "insider", "getuige", "bezoeker", "omstander", "source", "insider", "witness", "bystander"], StringComparer.Ordinal);

    /// <summary>The entities in order of their first mention; each is put under its chain.</summary>
    public IReadOnlyList<Entity> Build(Dictionary<int, Entity> byChain)
    {
        var order = new List<int>();
        var seen = new HashSet<int>();
        var collectives = new Collectives(discourse, chains);
        for (var i = 0; i < discourse.References.Count; i++)
        {
            var chain = chains.Of(i);
            if (!seen.Add(chain) || !members[chain].Any(member => IsKept(member) || StandsForNamed(member, collectives))) continue;
            order.Add(chain);
            byChain[chain] = new Entity(string.Create(CultureInfo.InvariantCulture, $"e{order.Count}"), names.Of(chain), KindOf(chain), Roles(chain),
                [.. members[chain].Select(member => discourse.References[member].Span(discourse.Document)).Distinct().Order()]) { Wikidata = chains.HolderOf(chain)?.Person.Wikidata };
        }
        foreach (var chain in order)
        {
            var parts = members[chain].Select(collectives.MembersOf).FirstOrDefault(found => found.Count > 0) ?? [];
            var known = parts.Where(part => part != chain && byChain.ContainsKey(part)).Select(part => byChain[part].Id).ToList();
            if (known.Count < 2) continue;
            byChain[chain] = byChain[chain] with { Members = known };
            // "beide leiders" go by their names
            if (members[chain].All(member => IsBareCollective(discourse.References[member])))
                byChain[chain] = byChain[chain] with { Name = string.Join(discourse.Document.Language == TextLanguage.English ? " and " : " en ", parts.Where(part => part != chain && byChain.ContainsKey(part)).Select(part => byChain[part].Name)) };
        }
        return [.. order.Select(chain => byChain[chain])];
    }

    private static bool IsBareCollective(Reference reference) => reference.End - reference.First <= MostCollective
        && (reference.Kind == ReferenceKind.Pronoun || (reference.Kind == ReferenceKind.Description && (reference.Animacy == Animacy.Person || reference.Words.Length <= 1)));

    private bool IsKept(int reference) =>
        discourse.SpeechOf[reference] >= 0 || addressees.Contains(discourse.References[reference].Head) || discourse.References[reference].Name is { Type: NameType.Person or NameType.Organisation };

    /// <summary>Whether it is "de twee" or "beide leiders", and those are told of by name; "Jansen en De Vries" is each of them already.</summary>
    private bool StandsForNamed(int reference, Collectives collectives) =>
        discourse.References[reference].Kind != ReferenceKind.Group && collectives.MembersOf(reference).Count(part => members[part].Any(IsKept)) > 1;

    private SourceKind? KindOf(int chain)
    {
        if (chain == chains.Of(chains.Author)) return SourceKind.Author;
        var all = members[chain].Select(member => discourse.References[member]).ToList();
        if (all.Exists(reference => reference.Name is { Type: NameType.Person })) return SourceKind.Person;
        if (all.Exists(reference => reference.Name is { Type: NameType.Organisation or NameType.Location })) return SourceKind.Organisation;
        var described = all.Find(reference => reference.Kind is ReferenceKind.Description or ReferenceKind.Group);
        if (described is null) return all[0] is { Kind: ReferenceKind.Quantity } or { Number: GrammaticalNumber.Plural } ? SourceKind.Group : all[0].Gender is Gender.Masculine or Gender.Feminine ? SourceKind.Person : null;
        if (described.Animacy == Animacy.Body) return SourceKind.Organisation;
        if (described.Animacy == Animacy.Thing) return SourceKind.Document;
        if (described.IsIndefinite && UnnamedSources.Contains(described.HeadLemma)) return SourceKind.Anonymous;
        if (described.Number == GrammaticalNumber.Plural) return SourceKind.Group;
        return described.Animacy == Animacy.Person ? SourceKind.Person : null;
    }

    /// <summary>What stands before a name, and the descriptions in a chain that has a name.</summary>
    private List<string> Roles(int chain)
    {
        var roles = new List<string>();
        var isNamed = members[chain].Any(member => discourse.References[member].Kind == ReferenceKind.Name);
        if (!isNamed) return roles;
        foreach (var member in members[chain])
        {
            var reference = discourse.References[member];
            var (first, end) = reference switch
            {
                { Kind: ReferenceKind.Description } => (reference.First, reference.End),
                { Kind: ReferenceKind.Name, Name: { Type: NameType.Person } name } when name.FirstToken > reference.First => (reference.First, name.FirstToken),
                _ => (0, 0),
            };
            while (first < end && new Token(discourse.Document, first).PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Pronoun) first++;
            while (end > first && new Token(discourse.Document, end - 1).PartOfSpeech is PartOfSpeech.Punctuation) end--;
            if (end <= first || end - first > LongestRole) continue;
            var role = new TextSpan(discourse.Document.SpanOf(first).Start, discourse.Document.SpanOf(end - 1).End).In(discourse.Document.Text);
            if (roles.Count < MostRoles && !roles.Contains(role, StringComparer.OrdinalIgnoreCase)) roles.Add(role);
        }
        return roles;
    }
}
