namespace Zegsman.Articles.Html;

/// <summary>
/// Knows lines that send the reader on: "Lees ook: …" with the rest a link, such a heading alone, "Tekst gaat verder onder de foto".
/// </summary>
internal static class ReadMore
{
    private static readonly string[] Labels =
    [
        "lees ook", "lees meer", "lees verder", "lees hier", "lees de", "bekijk ook", "bekijk hier", "kijk ook", "luister ook", "zie ook",
        "meer over", "meer lezen", "ook interessant", "gerelateerd", "tip de redactie",
        "read more", "read also", "read next", "also read", "see also", "more on", "more about", "related", "listen to", "watch", "sign up",
    ];

    private static readonly string[] Interruptions =
    [
        "tekst gaat verder", "tekst loopt door", "artikel gaat verder", "het artikel gaat verder", "de tekst gaat verder",
        "verhaal gaat verder", "article continues", "story continues", "advertentie", "advertisement",
    ];

    /// <summary>Longer lines only begin with such words; UTF-16 code units.</summary>
    private const int LongestInterruption = 60;

    public static bool Is(PageBlock block)
    {
        if (block.Kind is PassageKind.Post or PassageKind.Title) return false;
        var text = block.Text.AsSpan().TrimStart("(*[↓▼ ");
        if (text.Length <= LongestInterruption && StartsWithWord(text, Interruptions) > 0) return true;
        var label = StartsWithWord(text, Labels);
        return label > 0 && (block.IsLink || block.Unlinked <= label || text[label..].Trim(" :").IsEmpty);
    }

    /// <summary>The length of that one of the words which the text begins with; 0 when it begins with none.</summary>
    private static int StartsWithWord(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])) return word.Length;
        }
        return 0;
    }
}
