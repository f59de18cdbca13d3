using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Statements.Linking;
using Zegsman.Statements.Words;

namespace Zegsman.Speakers;

/// <summary>
/// Who each source of an article is, by the surface: a name is the same person as a fuller name before or after it, a pronoun is the
/// speaker before it, a role is the last one described by it.
/// </summary>
internal sealed class SpeakerChains
{
    private readonly Dictionary<Attribution, Speaker> speakers;

    private SpeakerChains(Dictionary<Attribution, Speaker> speakers, IReadOnlyList<Entity> entities) => (this.speakers, Entities) = (speakers, entities);

    public IReadOnlyList<Entity> Entities { get; }

    public Speaker? Of(Attribution attribution) => speakers.GetValueOrDefault(attribution);

    /// <summary>The chains of the article's sources.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its analysis.</param>
    /// <param name="attributions">Its attributions in order of the text.</param>
    public static SpeakerChains Of(Article article, Document document, IReadOnlyList<Attribution> attributions)
    {
        var words = FunctionWords.Of(document.Language);
        var names = Names.Of(document, words);
        var entities = new List<EntityDraft>();
        var speakers = new Dictionary<Attribution, EntityDraft>();
        var reasons = new Dictionary<Attribution, string>();
        EntityDraft? last = null;
        foreach (var attribution in attributions)
        {
            if (attribution.SourceOf is { } shared && speakers.TryGetValue(shared, out var same))
            {
                (speakers[attribution], reasons[attribution]) = (same, "the speaker of the statement before");
                continue;
            }
            if (attribution.Source.Count == 0) continue;
            var span = new TextSpan(attribution.Source.Min(s => s.Start), attribution.Source.Max(s => s.End));
            var text = span.In(article.Text).Trim().TrimEnd(',');
            EntityDraft? entity;
            string reason;
            if (attribution.Within is { } quotation && words.FirstPersons.Contains(text.ToLowerInvariant()))
            {
                var speaker = attributions.FirstOrDefault(a => a.Content.Any(c => c.Contains(quotation.Inner)) && speakers.ContainsKey(a));
                entity = speaker is null ? null : speakers[speaker];
                reason = "first person inside a quotation";
            }
            else if (words.SubjectPronouns.Contains(text.ToLowerInvariant()) || words.Relatives.Contains(text.ToLowerInvariant()))
            {
                entity = words.Relatives.Contains(text.ToLowerInvariant()) ? NameBefore(names, entities, span.Start) ?? last : last;
                reason = $"pronoun: {text} ← {entity?.Name}";
            }
            else
            {
                entity = EntityDraft.Find(entities, names, span, text, article.Text, words);
                reason = entity.Name == text ? "named" : $"name: {text} ← {entity.Name}";
            }
            if (entity is null) continue;
            entity.Mentions.Add(span);
            (speakers[attribution], reasons[attribution]) = (entity, reason);
            if (attribution.Within is null) last = entity;
        }
        foreach (var post in article.Passages)
        {
            if (post.Author is not { } author) continue;
            var attribution = attributions.FirstOrDefault(a => a.Source.Count == 1 && a.Source[0] == author.Span);
            if (attribution is not null && speakers.TryGetValue(attribution, out var entity)) reasons[attribution] = $"signature of the post: {author.Name}";
        }
        var built = entities.Select((e, i) => e.Build(i)).ToList();
        var index = entities.Select((e, i) => (e, i)).ToDictionary(x => x.e, x => x.i);
        return new SpeakerChains(speakers.ToDictionary(s => s.Key, s => new Speaker(built[index[s.Value]], reasons[s.Key])), built);
    }

    private static EntityDraft? NameBefore(Names names, List<EntityDraft> entities, int offset)
    {
        const int Near = 60;
        return names.Before(offset, Near) is { } name ? entities.FirstOrDefault(e => e.Covers(name)) : null;
    }
}

/// <summary>A source's entity and what the choice rests on.</summary>
internal sealed record Speaker(Entity Entity, string Reason);
