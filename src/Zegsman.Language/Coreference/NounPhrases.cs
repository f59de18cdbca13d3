namespace Zegsman.Language.Coreference;

/// <summary>How far the noun phrase of each token goes: the token with its determiners, adjectives, names, appositions and prepositional phrases.</summary>
internal sealed class NounPhrases
{
    private const int Longest = 40;

    private readonly Document document;
    private readonly (int First, int End)[] phrases;
    private readonly int[] datelines;
    private readonly int[] colons;

    public NounPhrases(Document document)
    {
        this.document = document;
        datelines = Datelines.EndsIn(document);
        colons = ColonsIn(document);
        phrases = new (int, int)[document.TokenCount];
        for (var sentence = 0; sentence < document.SentenceCount; sentence++) Measure(document.FirstTokenOf(sentence), document.FirstTokenOf(sentence + 1));
    }

    /// <summary>The first token and the index after the last; of what is longer than any phrase is, only the part near the token.</summary>
    public (int First, int End) this[int token] =>
        (Math.Max(phrases[token].First, token - Longest), Math.Min(phrases[token].End, token + Longest));

    /// <summary>Whether a dependent is another way to refer to what its head does: "president" and "Donald" in "president Donald Trump".</summary>
    public bool IsApposition(Token token)
    {
        if (token.Head is not { } head || head.Index > token.Index) return false;
        if (token.Relation is not "appos" || IsCutOff(token, head)) return false;
        // "PvdA, VVD, D66" is a list, whatever the tree says
        return !(token.Mention is { } own && head.Mention is { } other && own.Index != other.Index && token.Index - head.Index > other.EndToken - other.FirstToken);
    }

    /// <summary>
    /// Whether a dateline or a colon stands between a token and its head: "DORNHEIM - Schaker Evert Slot" is not somewhere, and "Bronnen: Nordala wil …" are not Nordala.
    /// </summary>
    public bool IsCutOff(Token token, Token head) =>
        (datelines[token.Sentence.Index] is var end && (token.Index < end) != (head.Index < end)) || (colons[token.Sentence.Index] is var colon && (token.Index < colon) != (head.Index < colon));

    /// <summary>For each sentence its first colon; the sentence's end where it has none.</summary>
    private static int[] ColonsIn(Document document)
    {
        var found = new int[document.SentenceCount];
        for (var sentence = 0; sentence < found.Length; sentence++)
        {
            var (at, end) = (document.FirstTokenOf(sentence), document.FirstTokenOf(sentence + 1));
            while (at < end && !(document.SpanOf(at) is { Length: 1 } mark && document.Text[mark.Start] == ':')) at++;
            found[sentence] = at;
        }
        return found;
    }

    private void Measure(int first, int end)
    {
        // children before heads, without recursion: the trees of hostile text are deep
        var open = new int[end - first];
        var ready = new Stack<int>();
        for (var token = first; token < end; token++)
        {
            phrases[token] = (token, token + 1);
            var head = document.HeadOf(token);
            if (head >= 0) open[head - first]++;
        }
        for (var token = first; token < end; token++)
        {
            if (open[token - first] == 0) ready.Push(token);
        }
        while (ready.TryPop(out var token))
        {
            var head = document.HeadOf(token);
            if (head < 0) continue;
            if (Belongs(new Token(document, token)))
            {
                var (low, high) = phrases[token];
                var (headLow, headHigh) = phrases[head];
                phrases[head] = (Math.Min(WithPreposition(token, low), headLow), Math.Max(high, headHigh));
            }
            if (--open[head - first] == 0) ready.Push(head);
        }
    }

    /// <summary>Where a prepositional phrase begins.</summary>
    private int WithPreposition(int token, int low)
    {
        foreach (var child in document.Analysis!.ChildrenOf(token))
        {
            if (child < low && new Token(document, child).Relation is "case") return child;
            if (child >= low) break;
        }
        return low;
    }

    private bool Belongs(Token token)
    {
        var head = token.Head!.Value;
        if (IsCutOff(token, head) || (token.Index > head.Index && IsWhen(token))) return false;
        return Relation(token.Relation) switch
        {
            "det" or "nummod" or "flat" or "compound" or "fixed" or "goeswith" => true,
            "amod" => token.Index < head.Index || token.Index == head.Index + 1,
            "nmod" => head.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Pronoun or PartOfSpeech.Adjective,
            "appos" => IsApposition(token),
            "advmod" => token.Index < head.Index && head.PartOfSpeech is PartOfSpeech.Numeral,
            _ => false,
        };
    }

    /// <summary>Whether a token tells when something happens and is no part of a name: "het museum dinsdagochtend", but not "de krant van dinsdag".</summary>
    private bool IsWhen(Token token) => TimeWords.IsDay(token.Text) && !document.Analysis!.ChildrenOf(token.Index).Any(child => new Token(document, child).Relation is "case");

    private static string? Relation(string? relation) =>
        relation?.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? relation[..at] : relation;
}
