using System.Collections.Frozen;

namespace Zegsman.Articles.Html;

/// <summary>
/// The words that the makers of a page gave an element: each class name, the id and the test names cut into words, so that
/// "article__intro-text" and "ArticleIntro" are told apart from "introduction-video-player".
/// </summary>
internal static class Marks
{
    /// <summary>Names longer than this, in UTF-16 code units, are made by machines.</summary>
    private const int LongestAttribute = 1000;

    private static readonly string[] Attributes = ["class", "id", "data-testid", "data-component"];

    // Words that say nothing of what a thing is, only that it is a thing.
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ["text", "tekst", "paragraph", "p", "block", "wrapper", "container", "content", "component", "item", "section", "inner"]);

    public static string[][] Of(PageNode node)
    {
        List<string[]>? names = null;
        foreach (var attribute in Attributes)
        {
            if (node[attribute] is not { Length: > 0 and <= LongestAttribute } value) continue;
            foreach (var name in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) (names ??= []).Add(Words(name));
        }
        return names?.ToArray() ?? [];
    }

    /// <summary>Whether one of the words stands anywhere in the names.</summary>
    public static bool Has(this PageNode node, FrozenSet<string> words)
    {
        foreach (var name in node.Marks)
            foreach (var word in name)
                if (words.Contains(word)) return true;
        return false;
    }

    /// <summary>Whether a name says that the element is such a thing: its last word, fillers left out, is one of the words.</summary>
    public static bool Is(this PageNode node, FrozenSet<string> words)
    {
        foreach (var name in node.Marks)
        {
            var last = name.Length - 1;
            while (last > 0 && Fillers.Contains(name[last])) last--;
            if (last >= 0 && words.Contains(name[last])) return true;
        }
        return false;
    }

    private static string[] Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isLetter = i < name.Length && char.IsLetterOrDigit(name[i]);
            var isNewWord = isLetter && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (isLetter && !isNewWord) continue;
            if (i > start) words.Add(name[start..i].ToLowerInvariant());
            start = isNewWord ? i : i + 1;
        }
        return [.. words];
    }
}
