using System.Collections.Frozen;

namespace Zegsman.Language.Coreference;

/// <summary>Words for a day that stand by themselves beside what is done on it: "maandag", "dinsdagochtend", "gisteravond".</summary>
internal static class TimeWords
{
    private static readonly FrozenSet<string> Days = FrozenSet.ToFrozenSet(
        [
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "gisteren", "gister", "vandaag", "morgen", "overmorgen", "eergisteren",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tomorrow",
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Parts = ["ochtend", "morgen", "middag", "avond", "nacht"];

    /// <summary>Whether a word is that for a day, or for a part of one.</summary>
    public static bool IsDay(string word)
    {
        if (Days.Contains(word)) return true;
        foreach (var part in Parts)
        {
            if (word.Length > part.Length && word.EndsWith(part, StringComparison.OrdinalIgnoreCase) && Days.Contains(word[..^part.Length])) return true;
        }
        return false;
    }
}
