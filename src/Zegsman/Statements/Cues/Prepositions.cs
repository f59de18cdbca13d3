using Zegsman.Language;
using Zegsman.Statements.Narration;

namespace Zegsman.Statements.Cues;

/// <summary>Finds "volgens", "aldus", "according to" and their like, which name the source right after them.</summary>
internal static class Prepositions
{
    private static readonly string[][] Dutch =
    [
        ["volgens"], ["aldus"], ["dixit"], ["in", "de", "woorden", "van"], ["in", "de", "ogen", "van"], ["naar", "het", "oordeel", "van"], ["naar", "de", "mening", "van"],
    ];

    private static readonly string[][] English =
    [
        ["according", "to"], ["in", "the", "words", "of"], ["in", "the", "view", "of"], ["in", "the", "opinion", "of"], ["in", "the", "eyes", "of"],
    ];

    /// <summary>The preposition that begins at the piece: its number of pieces and whether what it belongs to must stand before it; null when none does.</summary>
    public static (int Length, bool OnlyBehind)? At(NarratedSentence sentence, int index, TextLanguage language)
    {
        foreach (var phrase in language == TextLanguage.Dutch ? Dutch : English)
        {
            if (index + phrase.Length >= sentence.Count) continue;
            var matches = true;
            for (var i = 0; i < phrase.Length && matches; i++) matches = sentence[index + i].Lower == phrase[i];
            if (matches) return (phrase.Length, phrase[0] is "aldus" or "dixit");
        }
        return null;
    }
}
