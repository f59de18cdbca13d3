using System.Collections.Frozen;

namespace Zegsman.Registry.Lookup;

/// <summary>The words of a title as a text has them, and what is said of its time by the words around it.</summary>
/// <param name="Words">The words that name the office and perhaps a person.</param>
/// <param name="IsFormer">"oud-premier", "former president": somebody who held it before.</param>
/// <param name="IsUndated">"de toenmalige president": somebody of another time than the text's.</param>
internal readonly record struct TitleWords(string[] Words, bool IsFormer, bool IsUndated)
{
    private static readonly FrozenSet<string> Former = Set("oud", "ex", "voormalig", "voormalige", "vroegere", "gewezen", "former");
    private static readonly FrozenSet<string> Undated = Set("toenmalig", "toenmalige", "then");
    private static readonly FrozenSet<string> Present = Set("huidig", "huidige", "zittend", "zittende", "demissionair", "demissionaire",
        "waarnemend", "waarnemende", "vertrekkend", "vertrekkende", "nieuwe",
        "current", "sitting", "acting", "interim", "caretaker", "outgoing");

    // Whoever is to hold an office is no holder of it.
    private static readonly FrozenSet<string> Future =
        Set("aankomend", "aankomende", "beoogd", "beoogde", "elect", "designate", "incoming", "kandidaat");

    /// <summary>Reads a title; null when it can be nobody's who holds or held it.</summary>
    public static TitleWords? Of(string text)
    {
        const int most = 16;
        var words = NameKey.Words(text);
        if (words.Length is 0 or > most || words.Any(Future.Contains)) return null;
        return new TitleWords([.. words.Where(w => !Former.Contains(w) && !Undated.Contains(w) && !Present.Contains(w))],
            words.Any(Former.Contains), words.Any(Undated.Contains));
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
