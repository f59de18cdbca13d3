namespace Zegsman.Language.Coreference;

/// <summary>The place, and the agency, in capitals before a dash or a bar at the beginning of a sentence: "GENÈVE (ANP) - De minister".</summary>
internal static class Datelines
{
    private const int Longest = 10;

    /// <summary>For each sentence the token that its own words begin with: the one after the mark, or the first where there is no dateline.</summary>
    public static int[] EndsIn(Document document)
    {
        var ends = new int[document.SentenceCount];
        for (var sentence = 0; sentence < ends.Length; sentence++) ends[sentence] = End(document, document.FirstTokenOf(sentence), document.FirstTokenOf(sentence + 1));
        return ends;
    }

    private static int End(Document document, int first, int end)
    {
        for (var token = first; token < end && token < first + Longest; token++)
        {
            var word = document.SpanOf(token).In(document.Text);
            if (word is "-" or "–" or "—" or "|") return token > first && token + 1 < end ? token + 1 : first;
            var isInCapitals = word.Any(char.IsUpper) && !word.Any(char.IsLower);
            if (!isInCapitals && word is not ("(" or ")" or "/" or "." or ",")) return first;
        }
        return first;
    }
}
