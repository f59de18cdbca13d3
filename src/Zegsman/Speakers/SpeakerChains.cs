using System.Globalization;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Coreference;
using Zegsman.Registry;
using Zegsman.Speakers.Linking;
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

    private SpeakerChains(Article article, Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<int> parents, IReadOnlySet<int> addressees,
        CoreferenceModel model, PeopleRegistry registry)
    {
        for (var i = 0; i < attributions.Count; i++) indexes[attributions[i]] = i;
        discourse = new Discourse(article, document, [.. attributions.Select((attribution, i) => new Speech(attribution.Source, attribution.SourceOf is null ? attribution.Cue : [], attribution.Content, parents[i],
            attribution.Teller is { } teller ? indexes[teller] : -1))]);
        chains = new Chains(discourse, model, registry);
        var members = Enumerable.Range(0, discourse.References.Count).ToLookup(chains.Of);
        names = new EntityNames(discourse, chains, members);
        var drafts = new EntityDrafts(discourse, chains, names, members, addressees);
        Entities = drafts.Build(byChain);
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
    public Speaker? Of(Attribution attribution)
    {
        var reference = discourse.Source[indexes[attribution]];
        if (attribution.SourceOf is { } shared && reference < 0) return Of(shared) is { } same ? same with { Reason = $"the speaker of the statement before: {same.Reason}" } : null;
        if (reference < 0) return null;
        var entity = byChain[chains.Of(reference)];
        if (attribution.Post is { Author: { } author }) return new Speaker(entity, $"signature of the post: {author.Name}", []);
        var reason = attribution.Source.Count == 0 ? $"subject of the cue: {Reason(reference, entity)}" : Reason(reference, entity);
        return new Speaker(entity, reason, [.. chains.Links[reference].Others
            .Select(other => (Found: byChain.GetValueOrDefault(chains.Of(other.To)), other.Probability))
            .Where(other => other.Found is not null && other.Found != entity).DistinctBy(other => other.Found)
            .Select(other => new SpeakerCandidate(other.Found!.Id, other.Found.Name, Math.Round(other.Probability, 2)))]);
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
