using Zegsman.Language;
using Zegsman.Statements.Linking;
using Zegsman.Statements.Words;

namespace Zegsman.Speakers;

/// <summary>
/// Who each source of an article is, by the surface: a name is the same person as a fuller name before or after it, a pronoun is the
/// speaker before it, "I" inside a quotation is whoever says it, a role is the last one described by it.
/// </summary>
internal sealed class SpeakerChains
{
    private readonly string text;
    private readonly FunctionWords words;
    private readonly Names names;
    private readonly List<EntityDraft> entities = [];
    private readonly Dictionary<Attribution, (EntityDraft Entity, string Reason)> speakers = [];
    private readonly Dictionary<EntityDraft, Entity> built = [];
    private EntityDraft? last;

    private SpeakerChains(Document document)
    {
        text = document.Text;
        words = FunctionWords.Of(document.Language);
        names = Names.Of(document, words);
    }

    /// <summary>The entities in order of their first mention as a source.</summary>
    public IReadOnlyList<Entity> Entities { get; private set; } = [];

    /// <summary>The chains of a document's sources.</summary>
    /// <param name="document">The document.</param>
    /// <param name="attributions">Its attributions in order of the text.</param>
    /// <param name="parents">The index of each one's parent, or -1.</param>
    public static SpeakerChains Of(Document document, IReadOnlyList<Attribution> attributions, IReadOnlyList<int> parents)
    {
        var chains = new SpeakerChains(document);
        for (var i = 0; i < attributions.Count; i++) chains.Add(attributions[i], isNested: parents[i] >= 0);
        for (var i = 0; i < chains.entities.Count; i++) chains.built[chains.entities[i]] = chains.entities[i].Build(i);
        chains.Entities = [.. chains.entities.Select(e => chains.built[e])];
        return chains;
    }

    /// <summary>Who says it and what that rests on; null when the article does not show it.</summary>
    public (Entity Entity, string Reason)? Of(Attribution attribution) =>
        speakers.TryGetValue(attribution, out var found) ? (built[found.Entity], found.Reason) : null;

    private void Add(Attribution attribution, bool isNested)
    {
        if (Find(attribution) is not var (entity, reason)) return;
        speakers[attribution] = (entity, reason);
        entity.Mentions.AddRange(attribution.Source);
        // Whoever is quoted or reported inside a statement is not whom the narrator goes on with.
        if (attribution.Within is null && !isNested) last = entity;
    }

    private (EntityDraft Entity, string Reason)? Find(Attribution attribution)
    {
        if (attribution.SourceOf is { } shared && speakers.TryGetValue(shared, out var same)) return (same.Entity, "the speaker of the statement before");
        if (attribution.Source.Count == 0) return null;
        var span = new TextSpan(attribution.Source[0].Start, attribution.Source[^1].End);
        var source = span.In(text).TrimEnd(',', ' ');
        var lower = source.ToLowerInvariant();
        if (attribution.Post is { Author: { } author }) return (Named(span, source), $"signature of the post: {author.Name}");
        if (words.FirstPersons.Contains(lower) && attribution.Teller is { } teller)
            return speakers.TryGetValue(teller, out var speaker) ? (speaker.Entity, $"first person in a quotation: {source} ← {speaker.Entity.Name}") : null;
        var isRelative = words.Relatives.Contains(lower);
        if (!isRelative && !words.SubjectPronouns.Contains(lower)) return Described(span, source);
        var antecedent = (isRelative ? NamedBefore(span.Start) : null) ?? last;
        return antecedent is null ? null : (antecedent, $"pronoun: {source} ← {antecedent.Name}");
    }

    private (EntityDraft Entity, string Reason) Described(TextSpan span, string source)
    {
        var entity = Named(span, source);
        return (entity, entity.Name == source ? "named" : $"name: {source} ← {entity.Name}");
    }

    private EntityDraft Named(TextSpan span, string source) => EntityDraft.Find(entities, names, span, source, text, words);

    private EntityDraft? NamedBefore(int offset)
    {
        const int Near = 60;
        return names.Before(offset, Near) is { } name ? entities.FindLast(e => e.Covers(name)) : null;
    }
}
