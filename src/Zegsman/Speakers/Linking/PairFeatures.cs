using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>What the network reads of a reference and one that may be of the same. The one implementation: the trainer reads numbers written by this code.</summary>
internal static class PairFeatures
{
    /// <summary>The numbers of a row.</summary>
    public const int Width = 76;

    /// <summary>Writes the row of a pair.</summary>
    /// <param name="discourse">The article.</param>
    /// <param name="index">The reference.</param>
    /// <param name="candidate">The other one.</param>
    /// <param name="rank">How many candidates are nearer.</param>
    /// <param name="count">How often the other one's chain has come before.</param>
    /// <param name="fitting">How many nearer candidates agree in number, gender and kind.</param>
    /// <param name="numbers">Where to write.</param>
    /// <returns>Whether the two agree in number, gender and kind.</returns>
    public static bool Write(Discourse discourse, int index, int candidate, int rank, int count, int fitting, Span<float> numbers)
    {
        var (own, other) = (discourse.References[index], discourse.References[candidate]);
        var chain = discourse.Names.Chain[candidate];
        var full = discourse.References[discourse.Names.FullName[chain]];
        var row = new Row(numbers);
        // the words
        var isSameHead = own.Pronoun is null && other.Pronoun is null && own.HeadLemma == other.HeadLemma;
        row.Flag(isSameHead);
        row.Flag(!isSameHead && own.Pronoun is null && other.Pronoun is null && IsPart(own.HeadLemma, other.HeadLemma));
        row.Flag(own.Words.Length > 0 && own.Words.All(word => Array.IndexOf(other.Words, word) >= 0));
        row.Flag(other.Words.Length > 0 && other.Words.All(word => Array.IndexOf(own.Words, word) >= 0));
        row.Flag(own.Words.Any(word => word.Length > 3 && Array.IndexOf(other.Words, word) >= 0));
        row.Flag(own.NameWords.Length > 0 && full.NameWords.Length > 0 && own.NameWords.Any(word => Array.IndexOf(full.NameWords, word) >= 0));
        row.Flag(own.NameWords.Length > 0 && full.NameWords.Length > 0 && !own.NameWords.Any(word => Array.IndexOf(full.NameWords, word) >= 0));
        row.Flag(full.NameWords.Length > 0 && own.Words.Any(word => Array.IndexOf(full.NameWords, word) >= 0));
        row.Flag(own.Name is null && own.Pronoun is null && full.Name is { Type: NameType.Person } && own.Animacy == Animacy.Person);
        row.Flag(own.Name is null && own.Pronoun is null && full.Name is { Type: NameType.Organisation } && own.Animacy == Animacy.Body);
        row.Flag(other.Name is not null && other.Words.Length > other.NameWords.Length && other.Words.Contains(own.HeadLemma));
        row.Flag(full.Words.Contains(own.HeadLemma) && full.Name is not null);
        // agreement
        var gender = other.Gender != Gender.Unknown ? other.Gender : full.Gender;
        var (sameNumber, otherNumber) = Agree((int)own.Number, (int)other.Number);
        var (sameGender, otherGender) = Agree((int)own.Gender, (int)gender);
        var (sameKind, otherKind) = Agree((int)own.Animacy, (int)other.Animacy);
        row.Flag(sameNumber);
        row.Flag(otherNumber);
        row.Flag(sameGender);
        row.Flag(otherGender);
        row.Flag(sameKind);
        row.Flag(otherKind);
        row.Flag(other.Animacy == Animacy.Body && own.Number == GrammaticalNumber.Plural);
        row.Flag(own.Pronoun is { } mine && other.Pronoun is { } theirs && mine.Form == theirs.Form);
        // distance
        var (sentences, passages) = (discourse.SentenceOf(index) - discourse.SentenceOf(candidate), discourse.PassageIndex(index) - discourse.PassageIndex(candidate));
        row.Flag(candidate > index);
        row.Steps(Math.Abs(sentences), 1, 2, 3, 4, 6, 10);
        row.Steps(Math.Abs(passages), 1, 2, 4);
        row.Steps(rank, 1, 2, 3, 5, 9, 16);
        row.Steps(fitting, 1, 2, 3, 5);
        row.Steps(Math.Abs(own.Head - other.Head), 4, 8, 16);
        // how prominent the other is
        row.Steps(count, 2, 3, 5, 9);
        row.Steps(discourse.Names.Size[chain], 2, 4, 8);
        row.Flag(IsFirst(discourse, chain));
        row.Flag(discourse.People.Most == chain);
        row.Steps(discourse.People.Before[index], 1, 2, 3, 5);
        // speech
        var last = discourse.LastSpeech[index];
        row.Flag(last >= 0 && IsOf(discourse, discourse.Source[last], chain));
        var own1 = discourse.SpeechOf[index] is >= 0 and var at ? discourse.Speeches[at] : null;
        var (parent, teller) = (SourceOf(discourse, own1?.Parent ?? -1), SourceOf(discourse, own1?.Teller ?? -1));
        row.Flag(parent >= 0);
        row.Flag(IsOf(discourse, parent, chain));
        row.Flag(teller >= 0);
        row.Flag(IsOf(discourse, teller, chain));
        row.Flag(discourse.SpeechOf[candidate] >= 0);
        row.Flag(discourse.SpeechOf[candidate] is >= 0 and var theirSpeech && discourse.Speeches[theirSpeech].Parent < 0);
        var (quotation, quotationOfOther) = (QuotationOf(discourse, own), QuotationOf(discourse, other));
        row.Flag(quotation is not null && ReferenceEquals(quotation, quotationOfOther));
        row.Flag(quotation is null && quotationOfOther is not null);
        row.Flag(quotation is not null && quotationOfOther is null);
        // the sentence
        var (ownToken, otherToken) = (new Token(discourse.Document, own.Head), new Token(discourse.Document, other.Head));
        var (isSubject, isSubjectOfOther) = (IsSubject(ownToken), IsSubject(otherToken));
        row.Flag(isSubject && isSubjectOfOther);
        row.Flag(isSubjectOfOther);
        row.Flag(isSubjectOfOther && sentences == 1);
        row.Flag(isSubjectOfOther && sentences == 0 && ownToken.Head?.Index != otherToken.Head?.Index);
        row.Flag(sentences == 0 && ownToken.Head is { } head && head.Index == otherToken.Head?.Index && head.Index >= 0);
        row.Flag(ownToken.Head?.Index == other.Head || otherToken.Head?.Index == own.Head);
        row.Flag(sentences == 0 && IsCopula(ownToken, otherToken));
        row.Flag(otherToken.Relation is "root" && discourse.PassageOfReference(candidate)?.Kind is PassageKind.Heading or PassageKind.Title);
        row.Flag(discourse.PassageOfReference(candidate)?.Kind is PassageKind.Byline);
        row.Flag(otherToken.Relation is "nmod" or "nmod:poss");
        if (row.Count != Width) throw new InvalidOperationException($"A pair has {row.Count} features.");
        return !otherNumber && !otherGender && !otherKind;
    }

    private static bool IsPart(string some, string other) =>
        some.Length > 3 && other.Length > some.Length && other.EndsWith(some, StringComparison.Ordinal)
        || other.Length > 3 && some.Length > other.Length && some.EndsWith(other, StringComparison.Ordinal);

    /// <summary>Whether both are known and the same, and whether both are known and differ; 0 is unknown.</summary>
    private static (bool Same, bool Other) Agree(int own, int other) => (own != 0 && own == other, own != 0 && other != 0 && own != other);

    private static bool IsFirst(Discourse discourse, int chain) => discourse.SentenceOf(chain) == 0;

    private static int SourceOf(Discourse discourse, int speech) => speech < 0 ? -1 : discourse.Source[speech];

    private static bool IsOf(Discourse discourse, int reference, int chain) => reference >= 0 && discourse.Names.Chain[reference] == chain;

    private static Language.Quotations.Quotation? QuotationOf(Discourse discourse, Reference reference) =>
        discourse.Document.Quotations.At(discourse.Document.SpanOf(reference.Head).Start) is { IsScare: false } quotation ? quotation : null;

    private static bool IsSubject(Token token) => token.Relation is "nsubj" or "nsubj:pass";

    /// <summary>Whether one is what the other is said to be: "Dierickx is de trainer".</summary>
    private static bool IsCopula(Token own, Token other) =>
        (IsSubject(other) && other.Head?.Index == own.Index) || (IsSubject(own) && own.Head?.Index == other.Index);
}
