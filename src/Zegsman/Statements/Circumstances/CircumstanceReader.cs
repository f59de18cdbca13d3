using Zegsman.Language;
using Zegsman.Language.Coreference;
using Zegsman.Statements.Linking;
using Zegsman.Statements.Network;

namespace Zegsman.Statements.Circumstances;

/// <summary>
/// Finds to whom, on what occasion, by what medium and where something is said: by the words that depend on the cue, or on the source's noun, and lie in
/// neither content nor source.
/// </summary>
internal sealed class CircumstanceReader(Document document)
{
    private readonly NounPhrases phrases = new(document);
    private readonly RoleWords roles = RoleWords.Of(document.Language);
    private readonly CircumstanceWords words = CircumstanceWords.Of(document.Language);

    /// <summary>Fills in what the article tells of an attribution.</summary>
    public Telling Read(Attribution attribution)
    {
        var found = new Telling();
        if (document.Analysis is null || attribution.Cue.Count == 0) return found;
        var own = TokensOf(attribution.Cue);
        foreach (var token in own)
        {
            if (words.MediumOf(LemmaOf(token)) is { } medium) found.Medium ??= new Circumstance([], medium);
        }
        var ofCue = own.SelectMany(Dependents).ToList();
        // "een interview tegen bewoners": whom one speaks to may hang on the occasion
        ofCue.AddRange(ofCue.SelectMany(Dependents).Where(token => IsToWhom(new Token(document, token))).ToList());
        foreach (var token in ofCue.Distinct())
        {
            if (PhraseOf(token, attribution, own.Contains(token)) is { } phrase) Take(found, token, phrase, isOfSource: false);
        }
        foreach (var token in TokensOf(attribution.Source).SelectMany(Dependents))
        {
            if (PhraseOf(token, attribution, isInCue: false) is { } phrase) Take(found, token, phrase, isOfSource: true);
        }
        return found;
    }

    private bool IsToWhom(Token token) => Preposition(token) is "tegen" or "tegenover" or "to" && IsSomebody(token);

    private void Take(Telling found, int token, TextSpan phrase, bool isOfSource)
    {
        var dependent = new Token(document, token);
        // "in een vrijdag verschenen rapport", where the tree has the preposition with the day
        var lemma = LemmaOf(token);
        var preposition = Preposition(dependent) ?? (isOfSource || dependent.Relation is not "obl" ? null : FirstPreposition(token));
        var circumstance = new Circumstance([phrase], phrase.In(document.Text));
        if (preposition is null)
        {
            if (!isOfSource && dependent.Relation is "iobj" or "obj" && MayBeSomebody(dependent) && !IsSpeaker(dependent)) Address(found, token, circumstance);
            return;
        }
        var sort = words.SortOf(lemma);
        if (!isOfSource && words.IsBefore("to", preposition) && sort != CircumstanceWords.Sort.Medium && IsSomebody(dependent)) Address(found, token, circumstance);
        else if (sort == CircumstanceWords.Sort.Medium && words.IsBefore("by", preposition)) found.Medium ??= On(circumstance);
        else if (words.IsBefore("during", preposition) || sort == CircumstanceWords.Sort.Occasion && words.IsBefore("at", preposition)) found.Occasion ??= circumstance;
        else if (dependent.Mention is { Type: NameType.Location } && words.IsBefore("place", preposition)) found.Place ??= circumstance;
    }

    /// <summary>A medium with the one that carries it, where that is told right behind it: "een livestream die was te zien op Facebook".</summary>
    private Circumstance On(Circumstance medium)
    {
        const int Farthest = 12;
        var first = document.TokenAt(medium.Spans[0].End);
        if (first >= document.TokenCount || document.SpanOf(first).In(document.Text) is not ("dat" or "die" or "that" or "which")) return medium;
        for (var at = first + 2; at < Math.Min(document.TokenCount, first + Farthest); at++)
        {
            var word = new Token(document, at);
            if (word.PartOfSpeech == PartOfSpeech.Punctuation) break;
            if (word.PartOfSpeech != PartOfSpeech.ProperNoun || words.SortOf(LemmaOf(at)) != CircumstanceWords.Sort.Medium || !words.IsBefore("by", document.SpanOf(at - 1).In(document.Text))) continue;
            var carrier = document.SpanOf(at);
            return new Circumstance([.. medium.Spans, carrier], $"{medium.Text} {carrier.In(document.Text)}");
        }
        return medium;
    }

    private static void Address(Telling found, int token, Circumstance whom)
    {
        if (found.Addressee is null) (found.Addressee, found.AddresseeHead) = (whom, token);
    }

    private IEnumerable<int> Dependents(int head) =>
        document.Analysis!.ChildrenOf(head).Where(child => new Token(document, child).Relation is "obl" or "obl:arg" or "iobj" or "obj" or "nmod" or "obl:tmod");

    /// <summary>The noun phrase of a token, without what belongs to the attribution itself and without whom it is said to; null when the token does.</summary>
    private TextSpan? PhraseOf(int token, Attribution attribution, bool isInCue)
    {
        var span = document.SpanOf(token);
        if (IsTaken(span)) return null;
        var (first, end) = phrases[token];
        while (first < token && (IsTaken(document.SpanOf(first)) || new Token(document, first).PartOfSpeech is PartOfSpeech.Adposition)) first++;
        var stop = token + 1;
        var toWhom = Dependents(token).Where(child => child > token && IsToWhom(new Token(document, child))).Select(child => phrases[child].First).DefaultIfEmpty(end).Min();
        while (stop < Math.Min(end, toWhom) && !IsTaken(document.SpanOf(stop))) stop++;
        if (stop - 1 > token && new Token(document, stop - 1).PartOfSpeech == PartOfSpeech.Adposition) stop--;
        return new TextSpan(document.SpanOf(first).Start, document.SpanOf(stop - 1).End);

        bool IsTaken(TextSpan part) => attribution.Content.Exists(c => c.Contains(part)) || attribution.Source.Exists(s => s.Contains(part)) || !isInCue && attribution.Cue.Exists(c => c.Contains(part));
    }

    private static string? Preposition(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation == "case" && child.Index < token.Index) return child.Text.ToLowerInvariant();
        }
        return null;
    }

    /// <summary>The preposition that all before a noun begins with that hangs on it, whatever it hangs on itself.</summary>
    private string? FirstPreposition(int token)
    {
        const int Farthest = 8;
        var first = token;
        while (first > 0 && token - first < Farthest && IsUnder(first - 1, token)) first--;
        return first < token && new Token(document, first) is { PartOfSpeech: PartOfSpeech.Adposition } found ? found.Text.ToLowerInvariant() : null;
    }

    private bool IsUnder(int token, int above)
    {
        const int Deepest = 4;
        for (var (at, steps) = (document.HeadOf(token), 0); at >= 0 && steps < Deepest; at = document.HeadOf(at), steps++)
        {
            if (at == above) return true;
        }
        return false;
    }

    /// <summary>Whether a pronoun is whoever speaks: "vraag ik me af" asks nobody.</summary>
    private bool IsSpeaker(Token token) => Pronoun.Of(document.Language, token.Text) is { Person: 1 or 2 } own && token.Head is { } verb
        && verb.Children.Any(child => child.Relation is "nsubj" && Pronoun.Of(document.Language, child.Text) is { } subject && subject.Person == own.Person && subject.Number == own.Number);

    /// <summary>Whether an object that is neither content nor part of the cue can be whom one speaks to: "waarschuwt bewoners".</summary>
    private bool MayBeSomebody(Token token) =>
        IsSomebody(token) || token is { PartOfSpeech: PartOfSpeech.Noun, Relation: "iobj" } && roles.AnimacyOf(LemmaOf(token.Index)) != Animacy.Thing
        || token.PartOfSpeech == PartOfSpeech.Noun && token.Feature("Number") == "Plur" && roles.AnimacyOf(LemmaOf(token.Index)) == Animacy.Unknown;

    private bool IsSomebody(Token token)
    {
        if (token.Mention is { Type: NameType.Person or NameType.Organisation }) return true;
        if (token.PartOfSpeech == PartOfSpeech.Pronoun) return Pronoun.Of(document.Language, token.Text) is { Person: 1 or 2 } or { Person: 3, Gender: Gender.Masculine or Gender.Feminine } or { Number: GrammaticalNumber.Plural };
        return token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && roles.AnimacyOf(LemmaOf(token.Index)) is Animacy.Person or Animacy.Body;
    }

    private string LemmaOf(int token) => CueClasses.Joined(new Token(document, token).Lemma ?? "").ToLowerInvariant();

    private List<int> TokensOf(List<TextSpan> spans) => [.. spans.SelectMany(document.TokensIn)];
}
