using System.Collections.Frozen;
using Zegsman.Articles;
using Zegsman.Articles.Passages;
using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>The names that entities go by: the fullest name in the chain, or else its fullest description.</summary>
internal sealed class EntityNames(Discourse discourse, Chains chains, ILookup<int, int> members)
{
    private const int LongestDescription = 14;

    private static readonly FrozenSet<string> Outlets = FrozenSet.ToFrozenSet(
        ["krant", "dagblad", "weekblad", "blad", "tijdschrift", "nieuwssite", "omroep", "zender", "newspaper", "paper", "magazine", "broadcaster"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Staff = FrozenSet.ToFrozenSet(
        [
            "redactie", "redacteur", "redactrice", "hoofdredacteur", "hoofdredactrice", "verslaggever", "verslaggeefster", "correspondent", "correspondente", "commentator", "columnist",
            "columniste", "recensent", "bron", "factchecker", "medewerker", "lezer", "reporter", "editor", "columnist", "source", "staff", "reader",
        ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Possessives = FrozenSet.ToFrozenSet(
        ["zijn", "z'n", "haar", "d'r", "hun", "je", "jouw", "uw", "jullie", "his", "her", "its", "their", "your"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What children call their parents, and what those are to others.</summary>
    private static readonly FrozenDictionary<string, string> Parents = new Dictionary<string, string>
    {
        ["mama"] = "moeder", ["mam"] = "moeder", ["ma"] = "moeder", ["papa"] = "vader", ["pap"] = "vader", ["pa"] = "vader",
        ["mom"] = "mother", ["mum"] = "mother", ["mommy"] = "mother", ["mummy"] = "mother", ["dad"] = "father", ["daddy"] = "father",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Genre, string Dutch, string English)[] Genres =
        [("column", "de columnist", "the columnist"), ("recensie", "de recensent", "the reviewer"), ("review", "de recensent", "the reviewer")];

    private readonly Lazy<string?> author = new(() => WithoutGenre(discourse.Article.Authors.Count > 0 ? discourse.Article.Authors[0] : BylineName(discourse)));

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
            return WithoutArticle(best, described) ?? Described(best, depth);
        }
        if (discourse.Article.Publisher is { } publisher && members[chain].Any() && members[chain].All(IsNarratorsWe)) return publisher;
        if (chain == chains.Of(chains.Author)) return ByGenre();
        var quantity = members[chain].Where(i => discourse.References[i].Kind == ReferenceKind.Quantity).DefaultIfEmpty(-1).First();
        var first = quantity >= 0 ? quantity : members[chain].DefaultIfEmpty(-1).First();
        return TextOf(discourse.References[first].First, discourse.References[first].End);
    }

    /// <summary>The words of what comes both as "een boa" and as "de boa": "boa"; null for all else.</summary>
    private string? WithoutArticle(int best, List<int> described)
    {
        var own = discourse.References[best];
        var isBoth = described.Exists(i => discourse.References[i].IsDefinite != own.IsDefinite && discourse.References[i].IsIndefinite != own.IsIndefinite
            && discourse.References[i].Words.AsSpan().SequenceEqual(own.Words));
        return isBoth && own.First < own.Head && new Token(discourse.Document, own.First).PartOfSpeech == PartOfSpeech.Determiner ? TextOf(own.First + 1, own.End) : null;
    }

    private bool IsNarratorsWe(int reference) => discourse.References[reference].Pronoun is { Person: 1, Number: GrammaticalNumber.Plural } && discourse.WriterOf(reference, 1) < 0
        && discourse.Document.Quotations.At(discourse.Document.SpanOf(discourse.References[reference].Head).Start) is null;

    /// <summary>An author whom nothing names, by what the article calls itself above its text.</summary>
    private string ByGenre()
    {
        const int Topmost = 3;
        var isEnglish = discourse.Document.Language == TextLanguage.English;
        foreach (var passage in discourse.Article.Passages.Take(Topmost).Where(passage => passage.Kind is not PassageKind.Paragraph))
        {
            foreach (var (genre, dutch, english) in Genres)
            {
                if (passage.Span.In(discourse.Document.Text).Contains(genre, StringComparison.OrdinalIgnoreCase)) return isEnglish ? english : dutch;
            }
        }
        return isEnglish ? "the author" : "de auteur";
    }

    /// <summary>The words of a source's reference.</summary>
    public string TextOf(int reference) =>
        reference == chains.Author ? author.Value ?? "" : TextOf(discourse.References[reference].First, discourse.References[reference].End);

    /// <summary>"Fenna Drost" of "Column Fenna Drost".</summary>
    private static string? WithoutGenre(string? name)
    {
        foreach (var (genre, _, _) in Genres)
        {
            if (name is not null && name.Length > genre.Length && name[genre.Length] == ' ' && name.StartsWith(genre, StringComparison.OrdinalIgnoreCase)) return name[(genre.Length + 1)..].TrimStart();
        }
        return name;
    }

    /// <summary>The author, where the byline names one.</summary>
    private static string? BylineName(Discourse discourse)
    {
        for (var i = 0; i < discourse.References.Count; i++)
        {
            if (discourse.References[i].Name is { Type: NameType.Person } name && discourse.PassageOfReference(i)?.Kind == PassageKind.Byline)
                return TextOf(discourse, name.FirstToken, name.EndToken);
        }
        var text = discourse.Article.Text;
        return discourse.Article.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Byline && LineSurface.IsName(text.AsSpan(passage.Span)))?.Span.In(text);
    }

    /// <summary>A description; "mijn moeder" as "moeder van" whoever speaks.</summary>
    private string Described(int index, int depth)
    {
        var reference = discourse.References[index];
        if (depth < 2 && reference.End - reference.First > 1 && reference.Kind == ReferenceKind.Description
            && Pronoun.Of(discourse.Document.Language, TextOf(reference.First, reference.First + 1)) is { } pronoun)
        {
            var end = EndOfKin(reference);
            for (var token = end; token < reference.End; token++)
            {
                // "zijn advocaat, meester Ilse Dekens"
                if (new Token(discourse.Document, token).Mention is { Type: NameType.Person } name && name.EndToken <= reference.End) return TextOf(name.FirstToken, name.EndToken);
            }
            var owner = IsOfOutlet(index, pronoun) ? discourse.Article.Publisher : Owner(index, pronoun) is >= 0 and var chain && chain != chains.Of(index) ? Of(chain, depth + 1) : null;
            if (owner is not null && IsOfOutlet(index, pronoun) && Outlets.Contains(reference.HeadLemma)) return owner;
            // "zijn eigen moeder" is his mother
            var first = reference.First + 1 is var next && next < reference.Head && TextOf(next, next + 1).ToLowerInvariant() is "eigen" or "own" ? next + 1 : next;
            var kin = TextOf(first, end);
            if (owner is not null) return $"{Parents.GetValueOrDefault(kin.ToLowerInvariant(), kin)} {(discourse.Document.Language == TextLanguage.English ? "of" : "van")} {owner}";
        }
        if (depth < 2 && Collectives.PartOfThem(discourse, index) is >= 0 and var them && chains.Of(them) != chains.Of(index) && chains.Links[them].Kind != LinkKind.None)
            return $"{TextOf(reference.First, discourse.References[them].First)} {Of(chains.Of(them), depth + 1)}";
        return TextOf(reference.First, reference.End);
    }

    /// <summary>Whether it is the outlet, or somebody of it: "deze krant", "onze verslaggever", "uw correspondent", "our reporter".</summary>
    private bool IsOfOutlet(int index, Pronoun pronoun) => discourse.Article.Publisher is not null && discourse.References[index] is var reference
        && (pronoun is { Person: 1, Number: GrammaticalNumber.Plural } or { Person: 2 } || TextOf(reference.First, reference.First + 1).ToLowerInvariant() is "deze" or "this")
        && (Outlets.Contains(reference.HeadLemma) || Staff.Contains(reference.HeadLemma))
        && discourse.Document.Quotations.At(discourse.Document.SpanOf(reference.Head).Start) is null && discourse.WriterOf(index, 2) < 0;

    /// <summary>Where the words end that say what somebody is to the owner: before a comma, and before an age as in "mijn dochter van zes".</summary>
    private int EndOfKin(Reference reference)
    {
        for (var token = reference.Head + 1; token < reference.End; token++)
        {
            var at = new Token(discourse.Document, token);
            var isAge = at.PartOfSpeech == PartOfSpeech.Adposition && token + 1 < reference.End && new Token(discourse.Document, token + 1).PartOfSpeech == PartOfSpeech.Numeral;
            // "mijn vader zaliger"
            if (at.PartOfSpeech == PartOfSpeech.Punctuation || isAge || at.Text == "zaliger") return token;
        }
        return reference.End;
    }

    /// <summary>The chain of the owner that a possessive pronoun before a noun stands for; -1 when it is not known.</summary>
    private int Owner(int index, Pronoun pronoun)
    {
        if (pronoun.Person == 1)
        {
            var teller = discourse.TellerOf(index);
            if (teller >= 0) return discourse.Speaker[teller] is >= 0 and var source ? chains.Of(source) : -1;
            if (discourse.WriterOf(index, 1) is >= 0 and var writer) return chains.Of(writer);
            // "onze minister" is not the author's alone
            return pronoun.Number == GrammaticalNumber.Singular && discourse.Document.Quotations.At(discourse.Document.SpanOf(discourse.References[index].Head).Start) is null
                ? chains.Of(chains.Author) : -1;
        }
        if (!Possessives.Contains(TextOf(discourse.References[index].First, discourse.References[index].First + 1))) return -1;
        if (pronoun.Person == 2) return discourse.WriterOf(index, 2) is >= 0 and var asked ? chains.Of(asked) : -1;
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
