using Zegsman.Statements.Narration;

namespace Zegsman.Statements.Sources;

/// <summary>Bounds noun phrases by the words around them, for want of a parse.</summary>
internal static class NounPhrases
{
    private const int MaxPieces = 25;
    private const int MaxApposition = 14;

    /// <summary>The index after the noun phrase that begins at <paramref name="start"/>; <paramref name="start"/> itself when none does.</summary>
    public static int EndFrom(NarratedSentence sentence, int start, Func<int, bool> stops)
    {
        var words = sentence.Words;
        if (start >= sentence.Count || sentence[start].Ends) return start;
        if (words.SubjectPronouns.Contains(sentence[start].Lower) && !IsQuantifier(sentence, start)) return start + 1;
        var end = start;
        while (end < sentence.Count && end - start < MaxPieces)
        {
            var (piece, first) = (sentence[end], end == start);
            if (piece.Word == "(" && !first && Closing(sentence, end) is { } close)
            {
                end = close + 1;
                continue;
            }
            if (piece.Ends || stops(end)) break;
            if (words.Complementizers.Contains(piece.Lower) || words.Subordinators.Contains(piece.Lower)) break;
            if (!first && words.Relatives.Contains(piece.Lower) && !piece.IsCapitalised) break;
            if (words.Coordinators.Contains(piece.Lower) && (first || !JoinsNames(sentence, end, stops))) break;
            if (words.AdjunctPrepositions.Contains(piece.Lower) && (first || !GoesOnWithName(sentence, end))) break;
            if (words.Adverbs.Contains(piece.Lower) && !piece.IsCapitalised) break;
            if (words.Auxiliaries.Contains(piece.Lower) && !piece.IsCapitalised && piece.Lower != "zijn") break;
            end++;
        }
        return end;
    }

    /// <summary>
    /// The index after an apposition that follows the noun phrase ending at <paramref name="end"/> ("Smiers, correspondent in Rusland"), with
    /// the comma that closes it; <paramref name="end"/> itself when none does.
    /// </summary>
    public static int WithApposition(NarratedSentence sentence, int end, Func<int, bool> stops)
    {
        var words = sentence.Words;
        if (end + 1 >= sentence.Count || !sentence[end].IsComma) return end;
        var first = sentence[end + 1];
        if (first.Ends || words.Coordinators.Contains(first.Lower) || words.Relatives.Contains(first.Lower) || words.Complementizers.Contains(first.Lower)
            || words.Subordinators.Contains(first.Lower) || words.AdjunctPrepositions.Contains(first.Lower) || words.SubjectPronouns.Contains(first.Lower)
            || words.Adverbs.Contains(first.Lower) || words.Auxiliaries.Contains(first.Lower)) return end;
        var last = end + 1;
        while (last < sentence.Count && !sentence[last].Ends)
        {
            if (last - end > MaxApposition || stops(last) || (words.Auxiliaries.Contains(sentence[last].Lower) && sentence[last].Lower != "zijn")) return end;
            if (words.SubjectPronouns.Contains(sentence[last].Lower)) return end;
            last++;
        }
        return last < sentence.Count && sentence[last].IsComma && last + 1 < sentence.Count ? last + 1 : last;
    }

    /// <summary>The noun phrase in pieces [start, end) without adverbs and the like at its ends; empty when nothing is left.</summary>
    public static (int Start, int End) Trim(NarratedSentence sentence, int start, int end)
    {
        var words = sentence.Words;
        while (start < end && (sentence[start].Ends || IsEdge(sentence, start))) start++;
        while (end > start && (IsEdge(sentence, end - 1) || (sentence[end - 1].Ends && sentence[end - 1].Word is not (")" or ",")))) end--;
        // "president Obama in a speech": what follows the first preposition that names no part of the noun is an adjunct.
        for (var i = start + 1; i < end; i++)
        {
            if (words.AdjunctPrepositions.Contains(sentence[i].Lower) && !words.NounPrepositions.Contains(sentence[i].Lower)) return (start, i);
            // "de dienst de Russen": a determiner right behind a noun begins the next noun phrase.
            if (words.Determiners.Contains(sentence[i].Lower) && IsNounLike(sentence, i - 1)) return (start, i);
        }
        return (start, end);
    }

    /// <summary>
    /// Whether the pieces can name a source: they begin as a noun phrase with somebody in it does, with a capital, a determiner, a number
    /// or a pronoun, or are more than one word.
    /// </summary>
    public static bool IsPlausible(NarratedSentence sentence, FoundSource source)
    {
        if (source.IsShared) return true;
        var first = sentence[source.Start];
        if (source.End - source.Start > 1) return !sentence.Words.Determiners.Contains(first.Lower) || sentence[source.Start + 1].IsWord;
        return first.IsCapitalised || sentence.Words.SubjectPronouns.Contains(first.Lower) || sentence.Words.Relatives.Contains(first.Lower)
            || first.Lower.EndsWith("en", StringComparison.Ordinal) || first.Lower.EndsWith('s');
    }

    private static bool IsNounLike(NarratedSentence sentence, int index)
    {
        var piece = sentence[index];
        return piece.IsWord && !sentence.Words.Determiners.Contains(piece.Lower) && !sentence.Words.AdjunctPrepositions.Contains(piece.Lower)
            && !sentence.Words.Coordinators.Contains(piece.Lower) && piece.Lower is not ("van" or "of" or "der" or "den" or "all" or "alle");
    }

    /// <summary>Whether the preposition binds the noun phrase to a name: "directeur bij Philips", "correspondent in Rusland".</summary>
    private static bool GoesOnWithName(NarratedSentence sentence, int index) =>
        sentence.Words.NounPrepositions.Contains(sentence[index].Lower) && index + 1 < sentence.Count && sentence[index + 1].IsCapitalised;

    private static bool IsEdge(NarratedSentence sentence, int index)
    {
        var piece = sentence[index];
        return (sentence.Words.Adverbs.Contains(piece.Lower) && (!piece.IsCapitalised || index == 0))
            || sentence.Words.Coordinators.Contains(piece.Lower) || sentence.Words.Negations.Contains(piece.Lower);
    }

    private static bool IsQuantifier(NarratedSentence sentence, int index) =>
        index + 1 < sentence.Count && sentence.Words.Determiners.Contains(sentence[index].Lower) && sentence[index + 1].IsWord
        && !sentence.Words.Auxiliaries.Contains(sentence[index + 1].Lower) && !sentence.Words.Adverbs.Contains(sentence[index + 1].Lower);

    /// <summary>Whether "en" joins two noun phrases: a name or a determiner follows, and no verb after it at once.</summary>
    private static bool JoinsNames(NarratedSentence sentence, int index, Func<int, bool> stops) =>
        sentence[index].Lower is "en" or "and" or "of" && index + 1 < sentence.Count && !stops(index + 1)
        && (sentence[index + 1].IsCapitalised || sentence.Words.Determiners.Contains(sentence[index + 1].Lower));

    private static int? Closing(NarratedSentence sentence, int open)
    {
        for (var i = open + 1; i < Math.Min(sentence.Count, open + 6); i++)
        {
            if (sentence[i].Word == ")") return i;
        }
        return null;
    }
}
