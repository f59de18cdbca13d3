using Zegsman.Articles;
using Zegsman.Statements.Narration;

namespace Zegsman.Statements.Cues;

/// <summary>Finds a speaker's label: a name or role, a colon and what is said, as headlines write ("Burgemeester: 'Ik blijf'").</summary>
internal static class Labels
{
    private const int LongestLabel = 8;

    /// <summary>The index of the colon, or null. In running text only a quotation can follow it; a title can also give a clause.</summary>
    public static int? Find(NarratedSentence sentence, PassageKind passage)
    {
        for (var i = 1; i < Math.Min(sentence.Count - 1, LongestLabel + 1); i++)
        {
            if (sentence[i].Ends && !sentence[i].IsColon && sentence[i].Word is not ("(" or ")")) return null;
            if (!sentence[i].IsColon) continue;
            var isHeadline = passage is PassageKind.Title or PassageKind.Heading;
            return sentence[0].IsCapitalised && (sentence[i + 1].IsQuotation || isHeadline) ? i : null;
        }
        return null;
    }
}
