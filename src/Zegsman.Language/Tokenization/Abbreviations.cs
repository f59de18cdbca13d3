using System.Collections.Frozen;

namespace Zegsman.Language.Tokenization;

/// <summary>What an abbreviation says of the words after it.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>It may end a sentence ("enz.", "Inc.").</summary>
    Plain,

    /// <summary>It comes before what it belongs to ("dr.", "e.g."), so no sentence ends there.</summary>
    Title,

    /// <summary>It is one only beside a digit ("nr. 4", "12 nov.", "10 kg."); else a word and a full stop.</summary>
    Number,

    /// <summary>It keeps its full stop only where the sentence goes on ("etc.").</summary>
    Inner,

    /// <summary>One capital letter ("J.") or several letters each with its full stop ("U.S.", "m.s.").</summary>
    Initials,
}

/// <summary>The abbreviations of a language that keep their full stop.</summary>
internal sealed class Abbreviations
{
    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> capitalised, inAnyCase;

    private Abbreviations(IEnumerable<string> lines)
    {
        var entries = lines.Select(line => line.Split('\t')).ToLookup(e => char.IsUpper(e[0][0]));
        capitalised = Kinds(entries[true], StringComparer.Ordinal);
        inAnyCase = Kinds(entries[false], StringComparer.OrdinalIgnoreCase);
    }

    public static Abbreviations None { get; } = new([]);

    public static Abbreviations Load(string name) => new(WordLists.Lines(name));

    /// <summary>The kind of a word that ends in a full stop.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 16 || word[^1] != '.') return AbbreviationKind.None;
        if (word.Length == 2 && char.IsUpper(word[0])) return AbbreviationKind.Initials;
        if (capitalised.TryGetValue(word, out var kind) || inAnyCase.TryGetValue(word, out kind)) return kind;
        return IsInitials(word) ? AbbreviationKind.Initials : AbbreviationKind.None;
    }

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds(IEnumerable<string[]> entries, StringComparer comparer) =>
        entries.ToFrozenDictionary(e => e[0], e => e.Length == 1 ? AbbreviationKind.Plain : Enum.Parse<AbbreviationKind>(e[1], ignoreCase: true), comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is two letters or more, each with a full stop.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length < 4) return false;
        for (var i = 0; i < word.Length; i += 2)
        {
            if (!char.IsLetter(word[i]) || i + 1 >= word.Length || word[i + 1] != '.') return false;
        }
        return true;
    }
}
