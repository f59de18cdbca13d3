using System.Globalization;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Coreference;
using Zegsman.Registry;
using Zegsman.Speakers.Linking;
using Zegsman.Statements;
using Zegsman.Statements.Linking;

namespace Zegsman.Speakers;

/// <summary>Who each source of an article is, and the entities of the article.</summary>
internal sealed class SpeakerChains
{
    private readonly Discourse discourse;
    private readonly Chains chains;
    private readonly EntityNames names;
    private readonly Dictionary<int, Entity> byChain = [];
    private readonly Dictionary<Attribution, int> indexes = [];
    private readonly Dictionary<Attribution, (Attribution Other, string Reason)> same = [];
    private readonly Echoes echoes;
    private readonly Lazy<Attribution?> mostQuoted;

    private SpeakerChains(Article article, Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<int> parents, IReadOnlySet<int> addressees,
        CoreferenceModel model, PeopleRegistry registry)
    {
        for (var i = 0; i < attributions.Count; i++) indexes[attributions[i]] = i;
        discourse = new Discourse(article, document, [.. attributions.Select((attribution, i) => new Speech(attribution.Source, attribution.SourceOf is null ? attribution.Cue : [], attribution.Content, parents[i],
            attribution.Teller is { } teller ? indexes[teller] : -1))]);
        var known = attributions.Where(attribution => discourse.Source[indexes[attribution]] >= 0).ToList();
        echoes = new Echoes(article, known.Where(attribution => attribution.Source.Count > 0));
        FindSame(attributions, new Continuations(article, document, known.Where(attribution => parents[indexes[attribution]] < 0)));
        chains = new Chains(discourse, model, registry);
        var members = Enumerable.Range(0, discourse.References.Count).ToLookup(chains.Of);
        names = new EntityNames(discourse, chains, members);
        var drafts = new EntityDrafts(discourse, chains, names, members, addressees);
        Entities = drafts.Build(byChain);
        mostQuoted = new Lazy<Attribution?>(MostQuoted);
    }

    /// <summary>The entities in order of their first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The chains of a document's sources.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its analysis.</param>
    /// <param name="attributions">Its attributions in order of the text.</param>
    /// <param name="parents">The index of each one's parent, or -1.</param>
    /// <param name="addressees">The tokens that name to whom something is said.</param>
    /// <param name="model">What tells who is who.</param>
    /// <param name="registry">Who held which office when.</param>
    public static SpeakerChains Of(Article article, Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<int> parents, IReadOnlySet<int> addressees,
        CoreferenceModel model, PeopleRegistry registry) => new(article, document, attributions, parents, addressees, model, registry);

    /// <summary>Who the token that heads a reference stands for; null for none.</summary>
    public Entity? EntityAt(int head) => discourse.WithHead(head) is >= 0 and var reference ? byChain.GetValueOrDefault(chains.Of(reference)) : null;

    /// <summary>Who says it, what that rests on, and who else it may be; null when the article does not show it.</summary>
    public Speaker? Of(Attribution attribution) =>
        // the other one has words of its own for its source: titles that repeat each other lead nowhere else
        same.TryGetValue(attribution, out var found) ? Own(found.Other) is { } speaker ? speaker with { Reason = $"{found.Reason}: {speaker.Reason}" } : null : Own(attribution);

    private Speaker? Own(Attribution attribution)
    {
        var reference = discourse.Source[indexes[attribution]];
        if (attribution.SourceOf is { } shared && reference < 0) return Of(shared) is { } teller ? teller with { Reason = $"the speaker of the statement before: {teller.Reason}" } : null;
        if (reference < 0)
        {
            if (attribution.Source.Count > 0) return null;
            if (IsGuests(attribution) && byChain.GetValueOrDefault(chains.Of(discourse.Guest)) is { } guest) return new Speaker(guest, "who is asked in the interview", []);
            return echoes.IsSetApart(attribution) && attribution.Kind == StatementKind.Direct && mostQuoted.Value is { } most && Of(most) is { } told
                ? told with { Reason = $"quoted most: {told.Reason}" } : null;
        }
        var entity = byChain[chains.Of(reference)];
        if (attribution.Post is { Author: { } author }) return new Speaker(entity, $"signature of the post: {author.Name}", []);
        var reason = attribution.Source.Count > 0 ? Reason(reference, entity) : $"{(IsBesideColon(attribution) ? "before the colon" : "subject of the cue")}: {Reason(reference, entity)}";
        return new Speaker(entity, reason, [.. chains.Links[reference].Others
            .Select(other => (Found: byChain.GetValueOrDefault(chains.Of(other.To)), other.Probability))
            .Where(other => other.Found is not null && other.Found != entity).DistinctBy(other => other.Found)
            .Select(other => new SpeakerCandidate(other.Found!.Id, other.Found.Name, Math.Round(other.Probability, 2)))]);
    }

    /// <summary>Finds for each attribution without words for its source the one whose words it repeats or goes on with, and who speaks in a title by what stands below.</summary>
    private void FindSame(IReadOnlyList<Attribution> attributions, Continuations continuations)
    {
        for (var i = 0; i < attributions.Count; i++)
        {
            var (attribution, own) = (attributions[i], discourse.Source[i]);
            if (attribution.SourceOf is not null && own < 0) continue;
            if (attribution.Source.Count == 0 && (own < 0 || IsBesideColon(attribution)) && echoes.Of(attribution) is { } echoed) same[attribution] = (echoed, "the same words below");
            else if (attribution.Source.Count == 0 && own < 0 && continuations.Of(attribution) is { } before) same[attribution] = (before, "goes on with the words before");
            else if (attribution.Source.Count > 0 && own >= 0 && IsBareTitle(attribution, own) && echoes.Of(attribution) is { } below)
            {
                // "Beverdam zet weides onder water: ‘…’" tells not who says it
                if (discourse.References[own].Animacy == Animacy.Person) discourse.Echoed[own] = discourse.Source[indexes[below]];
                else same[attribution] = (below, "the same words below");
            }
            else if (own < 0 && IsGuests(attribution)) discourse.Speaker[i] = discourse.Guest;
            if (same.TryGetValue(attribution, out var found)) discourse.Speaker[i] = discourse.Source[indexes[found.Other]];
        }
        for (var i = 0; i < attributions.Count; i++)
        {
            if (discourse.Speaker[i] < 0 && attributions[i].SourceOf is { } shared) discourse.Speaker[i] = discourse.Speaker[indexes[shared]];
        }
    }

    /// <summary>Whether words in a title are those of the one who is asked in an interview.</summary>
    private bool IsGuests(Attribution attribution) =>
        discourse.Guest >= 0 && attribution is { Source.Count: 0, SourceOf: null, Teller: null, Kind: StatementKind.Direct } && echoes.IsSetApart(attribution);

    private static bool IsBesideColon(Attribution attribution) => attribution.Cue.Count == 0 || attribution.Lemma == ":";

    /// <summary>Whether one is quoted in a title who goes by no more than what they are: "Schoolleider: ‘…’", or by something that says nothing.</summary>
    private bool IsBareTitle(Attribution attribution, int reference) => attribution.Kind == StatementKind.Direct && echoes.IsSetApart(attribution)
        && discourse.References[reference] is { Name: null or { Type: NameType.Location or NameType.Miscellaneous }, Kind: ReferenceKind.Description or ReferenceKind.Name } found
        && (found.Animacy == Animacy.Person ? found.Number != GrammaticalNumber.Plural : found.Animacy is Animacy.Unknown or Animacy.Thing or Animacy.Place);

    /// <summary>A statement of the one whose words the article quotes most outside other quotations, when those are at least half of them; null for none.</summary>
    private Attribution? MostQuoted()
    {
        var quoted = indexes.Keys.Where(other => other is { Kind: StatementKind.Direct, Teller: null, Post: null } && discourse.Source[indexes[other]] >= 0).ToList();
        var most = quoted.GroupBy(other => chains.Of(discourse.Source[indexes[other]])).MaxBy(group => group.Count())?.ToList();
        return most is not null && 2 * most.Count >= quoted.Count ? most[0] : null;
    }

    /// <summary>The steps from a source's words to the name it goes by.</summary>
    private string Reason(int reference, Entity entity)
    {
        const int MostSteps = 5;
        var steps = new List<string> { names.TextOf(reference) };
        var kind = Kind(reference);
        for (var (at, i) = (reference, 0); i < MostSteps && at != chains.Author && chains.Links[at] is { Kind: not LinkKind.None } link; at = link.To, i++)
        {
            var words = names.TextOf(link.To);
            if (link.Kind == LinkKind.Registry)
            {
                var basis = chains.HolderOf(chains.Of(at))!.Basis;
                steps.Add(link.To == at ? $"{entity.Name} ({basis})" : $"{words} ({basis})");
                if (link.To == at) break;
            }
            else
            {
                steps.Add(link.Kind == LinkKind.Score ? string.Create(CultureInfo.InvariantCulture, $"{words} ({link.Probability:0.00})") : words);
            }
        }
        if (!steps[^1].Contains(entity.Name, StringComparison.Ordinal)) steps.Add(entity.Name);
        return steps.Count == 1 ? kind == "name" ? "named" : kind : $"{kind}: {string.Join(" ← ", steps)}";
    }

    private string Kind(int reference) => chains.Links[reference].Kind switch
    {
        LinkKind.Speaker => "first person in a quotation",
        LinkKind.Writer => "first person of who signs or is asked",
        LinkKind.Relative => "relative pronoun",
        _ => discourse.References[reference].Kind switch
        {
            ReferenceKind.Name => "name",
            ReferenceKind.Pronoun or ReferenceKind.Relative => "pronoun",
            ReferenceKind.Group => "group",
            _ => "description",
        },
    };
}

/// <summary>Who says something.</summary>
/// <param name="Entity">Who.</param>
/// <param name="Reason">What that rests on.</param>
/// <param name="Candidates">Who else it may be, likeliest first.</param>
internal sealed record Speaker(Entity Entity, string Reason, IReadOnlyList<SpeakerCandidate> Candidates);
