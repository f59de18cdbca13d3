using Zegsman.Language;
using Zegsman.Speakers;
using Zegsman.Statements.Network;

namespace Zegsman.Statements.Linking;

/// <summary>What a statement is about: the entities that its content mentions, and the lemmas of its nouns.</summary>
internal sealed class Subjects
{
    private const int MostTerms = 24;

    private readonly Document document;
    private readonly List<(TextSpan Mention, int Entity)> mentions;
    private readonly IReadOnlyList<Entity> entities;

    public Subjects(Document document, IReadOnlyList<Entity> entities)
    {
        (this.document, this.entities) = (document, entities);
        mentions = [.. entities.SelectMany((entity, i) => entity.Mentions.Select(mention => (mention, i))).OrderBy(item => item.mention.Start)];
    }

    /// <summary>The ids of the entities that a content mentions, in the article's order.</summary>
    public IReadOnlyList<string> EntitiesIn(List<TextSpan> content)
    {
        var found = new SortedSet<int>();
        foreach (var span in content)
        {
            for (var i = FirstFrom(span.Start); i < mentions.Count && mentions[i].Mention.Start < span.End; i++)
            {
                if (mentions[i].Mention.End <= span.End) found.Add(mentions[i].Entity);
            }
        }
        return [.. found.Select(i => entities[i].Id)];
    }

    /// <summary>The lemmas of a content's nouns in order, each once; names are entities and no terms.</summary>
    public IReadOnlyList<string> TermsIn(List<TextSpan> content)
    {
        var found = new List<string>();
        foreach (var span in content)
        {
            foreach (var index in document.TokensIn(span))
            {
                if (found.Count == MostTerms) return found;
                var token = new Token(document, index);
                if (token.PartOfSpeech != PartOfSpeech.Noun || token.Mention is not null || token.Lemma is not { Length: > 1 } lemma) continue;
                var term = CueClasses.Joined(lemma).ToLowerInvariant();
                if (!found.Contains(term)) found.Add(term);
            }
        }
        return found;
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Mention.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
