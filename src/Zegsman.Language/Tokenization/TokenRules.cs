using System.Collections.Frozen;

namespace Zegsman.Language.Tokenization;

/// <summary>
/// Where the treebanks of a language differ in what they call a token. Dutch (Alpino, LassySmall) keeps nearly all that is written without
/// a space together; English (EWT, GUM) parts hyphens, slashes, units, and contractions.
/// </summary>
internal sealed class TokenRules
{
    private static readonly TokenRules dutch = new()
    {
        Abbreviations = Abbreviations.Load("abbreviations-nl.txt"),
        Elisions = Lookup(["s", "t", "n", "m", "r", "k", "ns", "er", "ie", "em", "tie"]),
    };

    private static readonly TokenRules english = new()
    {
        Abbreviations = Abbreviations.Load("abbreviations-en.txt"),
        Elisions = Lookup(["s", "m", "d", "re", "ve", "ll", "em", "n", "til", "till", "cause", "bout", "cuz", "round", "tis", "twas"]),
        PartsWords = true,
        Prefixes = Lookup(WordLists.Lines("prefixes-en.txt")),
        Units = Lookup(["am", "pm", "k", "m", "mm", "cm", "km", "kg", "mg", "lb", "lbs", "ft", "in", "x", "h", "hh", "hz", "mhz", "ghz", "gb", "mb", "kb",
            "mph", "kph", "kw", "mw", "bn", "mn", "mln", "bln", "c", "f", "percent", "min", "mins", "hr", "hrs", "yr", "yrs", "ml", "oz", "pc", "pct"]),
        Slashed = Lookup(["w/o", "w/out", "b/c", "b/t", "l/c", "i/c", "s/he", "n/a", "a/c"]),
        Contractions = WordLists.Lines("contractions-en.txt").ToFrozenDictionary(line => line.Replace("|", "", StringComparison.Ordinal), Cuts,
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>(),
    };

    private static readonly TokenRules other = new() { Abbreviations = Abbreviations.None };

    public required Abbreviations Abbreviations { get; init; }

    /// <summary>Letters that with an apostrophe before them are a word: Dutch 't, 's, 'n; English 'em, 'til.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions { get; private init; } = Lookup([]);

    /// <summary>Whether hyphens and slashes part words, and contractions are several words, as in English.</summary>
    public bool PartsWords { get; private init; }

    /// <summary>Prefixes whose hyphen does not part.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes { get; private init; } = Lookup([]);

    /// <summary>Units that are parted from the number they are written against.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units { get; private init; } = Lookup([]);

    /// <summary>Words with a slash that stay one.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Slashed { get; private init; } = Lookup([]);

    /// <summary>Words that are several, with the offsets at which their later parts begin.</summary>
    public FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Contractions { get; private init; } =
        FrozenDictionary.ToFrozenDictionary<string, int[]>([], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static TokenRules Of(TextLanguage language) => language switch
    {
        TextLanguage.Dutch => dutch,
        TextLanguage.English => english,
        _ => other,
    };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static int[] Cuts(string parts)
    {
        var lengths = parts.Split('|').Select(p => p.Length).ToArray();
        return [.. Enumerable.Range(1, lengths.Length - 1).Select(n => lengths[..n].Sum())];
    }
}
