using Zegsman.Language;
using Zegsman.Statements.Linking;

namespace Zegsman.Statements.Network;

/// <summary>
/// Who has spoken by name so far, as the text is gone through: a quotation far from any name is mostly the words of the one who speaks most, as in an
/// interview.
/// </summary>
internal sealed class NamedSpeakers
{
    private readonly Document document;
    private readonly List<Attribution> attributions;
    private readonly Dictionary<string, int> spoken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan> named = new(StringComparer.Ordinal);
    private int nextAttribution;
    private int nextMention;

    /// <param name="document">The document.</param>
    /// <param name="attributions">Those whose source is known.</param>
    public NamedSpeakers(Document document, IEnumerable<Attribution> attributions)
    {
        this.document = document;
        this.attributions = [.. attributions.OrderBy(attribution => attribution.Hull.Start)];
    }

    /// <summary>The nearest name before an offset of the person who has spoken most before it; null when nobody has. Offsets must not go back.</summary>
    public TextSpan? Before(int offset)
    {
        for (; nextMention < document.MentionCount && new Mention(document, nextMention).Span.Start < offset; nextMention++)
        {
            var mention = new Mention(document, nextMention);
            if (mention.Type == NameType.Person) named[Key(mention)] = mention.Span;
        }
        for (; nextAttribution < attributions.Count && attributions[nextAttribution].Hull.Start < offset; nextAttribution++) Count(attributions[nextAttribution]);
        string? most = null;
        foreach (var (name, count) in spoken)
        {
            if (named.ContainsKey(name) && (most is null || count > spoken[most] || count == spoken[most] && named[name].Start > named[most].Start)) most = name;
        }
        return most is null ? null : named[most];
    }

    private void Count(Attribution attribution)
    {
        foreach (var span in attribution.Source)
        {
            foreach (var token in document.TokensIn(span))
            {
                if (new Token(document, token).Mention is not { Type: NameType.Person } mention) continue;
                var name = Key(mention);
                spoken[name] = spoken.GetValueOrDefault(name) + 1;
                return;
            }
        }
    }

    /// <summary>The last part of a name, by which a person is called again.</summary>
    private string Key(Mention mention) => document.SpanOf(mention.EndToken - 1).In(document.Text);
}
