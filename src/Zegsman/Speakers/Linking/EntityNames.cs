using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>The names that entities go by: the fullest name in the chain, or else its fullest description.</summary>
internal sealed class EntityNames(Discourse discourse, Chains chains, ILookup<int, int> members)
{
    private const int LongestDescription = 14;

    private readonly Lazy<string?> author = new(() => discourse.Article.Authors.Count > 0 ? discourse.Article.Authors[0] : BylineName(discourse));

    /// <summary>The name of a chain.</summary>
    public string Of(int chain) => Of(chain, 0);

    private string Of(int chain, int depth)
    {
        if (chain == chains.Of(chains.Author) && author.Value is { } by) return by;
        var named = members[chain].Where(i => discourse.References[i].Kind == ReferenceKind.Name).ToList();
        if (named.Count > 0)
        {
            var best = named.MaxBy(i => (discourse.References[i].Name!.Value.Type == NameType.Person ? 100 : 0) + discourse.References[i].NameWords.Length);
            var name = discourse.References[best];
            return name.Name!.Value.Type is NameType.Person or NameType.Organisation ? TextOf(name.Name.Value.FirstToken, name.Name.Value.EndToken) : TextOf(name.First, name.End);
        }
        if (chains.HolderOf(chain) is { } holder) return holder.Person.NameIn(discourse.Document.Language);
        var described = members[chain].Where(i => discourse.References[i].Kind is ReferenceKind.Description or ReferenceKind.Group).ToList();
        if (described.Count > 0)
        {
            var best = described.MaxBy(i => discourse.References[i] is var at && at.End - at.First > LongestDescription ? 0 : at.Words.Length);
            return Described(best, depth);
        }
        var quantity = members[chain].Where(i => discourse.References[i].Kind == ReferenceKind.Quantity).DefaultIfEmpty(-1).First();
        var first = quantity >= 0 ? quantity : members[chain].DefaultIfEmpty(-1).First();
        if (first < 0) return discourse.Document.Language == TextLanguage.English ? "the author" : "de auteur";
        return TextOf(discourse.References[first].First, discourse.References[first].End);
    }

    /// <summary>The words of a source's reference.</summary>
    public string TextOf(int reference) =>
        reference == chains.Author ? author.Value ?? "" : TextOf(discourse.References[reference].First, discourse.References[reference].End);

    /// <summary>The author, where the byline names one.</summary>
    private static string? BylineName(Discourse discourse)
    {
        for (var i = 0; i < discourse.References.Count; i++)
        {
            if (discourse.References[i].Name is { Type: NameType.Person } name && discourse.PassageOfReference(i)?.Kind == Articles.PassageKind.Byline)
                return TextOf(discourse, name.FirstToken, name.EndToken);
        }
        return null;
    }

    /// <summary>A description; "mijn moeder" as "moeder van" whoever speaks.</summary>
    private string Described(int index, int depth)
    {
        var reference = discourse.References[index];
        if (depth < 2 && Pronoun.Of(discourse.Document.Language, TextOf(reference.First, reference.First + 1)) is { } pronoun
            && reference.End - reference.First > 1 && reference.Kind == ReferenceKind.Description && Owner(index, pronoun) is >= 0 and var owner && owner != chains.Of(index))
        {
            var rest = TextOf(reference.First + 1, reference.End);
            return $"{rest} {(discourse.Document.Language == TextLanguage.English ? "of" : "van")} {Of(owner, depth + 1)}";
        }
        return TextOf(reference.First, reference.End);
    }

    /// <summary>The chain of the owner that a possessive pronoun before a noun stands for; -1 when it is not known.</summary>
    private int Owner(int index, Pronoun pronoun)
    {
        if (pronoun.Person == 1)
        {
            var teller = discourse.SpeechOf[index] is >= 0 and var speech ? discourse.Speeches[speech].Teller : -1;
            if (teller >= 0) return discourse.Source[teller] is >= 0 and var source ? chains.Of(source) : -1;
            return author.Value is null ? -1 : chains.Of(chains.Author);
        }
        for (var i = index - 1; i >= 0 && i >= index - 3; i--)
        {
            if (discourse.References[i].Head == discourse.References[index].First && discourse.References[i].Pronoun is not null)
                return chains.Links[i].Kind == LinkKind.None ? -1 : chains.Of(i);
        }
        return -1;
    }

    private string TextOf(int first, int end) => TextOf(discourse, first, end);

    private static string TextOf(Discourse discourse, int first, int end) =>
        new TextSpan(discourse.Document.SpanOf(first).Start, discourse.Document.SpanOf(end - 1).End).In(discourse.Document.Text).ReplaceLineEndings(" ");
}
