using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>What a line shows at its surface: its words, how it begins and ends, whether it looks like a name.</summary>
internal static class LineSurface
{
    private const string ClosingMarks = "\"'”’»)]";
    private const string OpeningMarks = "\"'“‘«„([";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameParticles = FrozenSet.ToFrozenSet(
        [
            "van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "op",
            "von", "zu", "el", "al", "la", "le", "du", "di", "da", "dos", "bin", "ibn",
        ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = FrozenSet.ToFrozenSet(
        [
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "is", "vs.",
            "via", "into", "over", "off", "up", "per",
        ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The characters of <paramref name="text"/> in <paramref name="span"/>, without copying them.</summary>
    public static ReadOnlySpan<char> AsSpan(this string text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    /// <summary>The number of words; no more than <paramref name="limit"/> are counted.</summary>
    public static int WordCount(ReadOnlySpan<char> line, int limit)
    {
        var count = 0;
        foreach (var range in line.SplitAny(' ', '\t', '\n', '\u00a0'))
        {
            if (!line[range].IsEmpty && ++count == limit) break;
        }
        return count;
    }

    /// <summary>The last character that is no closing mark; '\0' when there is none.</summary>
    public static char FinalMark(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd(ClosingMarks);
        return bare.IsEmpty ? '\0' : bare[^1];
    }

    /// <summary>Whether a sentence ends at its end.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) => FinalMark(line) is '.' or '!' or '?' or '…';

    /// <summary>Whether it begins, opening marks passed over, with a capital or a digit, or with "'s Avonds" and the like.</summary>
    public static bool BeginsLarge(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart(OpeningMarks).TrimStart('’');
        if (bare.StartsWith("s ") || bare.StartsWith("t ") || bare.StartsWith("n ")) bare = bare[2..];
        return !bare.IsEmpty && (char.IsUpper(bare[0]) || char.IsDigit(bare[0]));
    }

    /// <summary>Whether it has letters and all of them are capitals.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> line)
    {
        var any = false;
        foreach (var c in line)
        {
            if (char.IsLower(c)) return false;
            any |= char.IsUpper(c);
        }
        return any;
    }

    /// <summary>Whether it is a headline in English title case: all words but the small ones begin with a capital.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimStart(OpeningMarks);
            if (word.IsEmpty || SmallWords.Contains(word)) continue;
            if (char.IsLower(word[0])) return false;
            if (char.IsUpper(word[0])) capitals++;
        }
        return capitals >= 2;
    }

    /// <summary>
    /// Whether it is nothing but the name of a person, such as "Lieske Amerong", "G.J. Terwisscha" or "Wies van de Laar".
    /// </summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        var (words, small) = (0, false);
        var last = ReadOnlySpan<char>.Empty;
        foreach (var range in line.Split(' '))
        {
            var word = last = line[range];
            if (word.IsEmpty || ++words > 5) return false;
            if (NameParticles.Contains(word)) continue;
            if (!IsNameWord(word)) return false;
            small |= word.ContainsAnyInRange('a', 'z');
        }
        return words >= 2 && small && char.IsUpper(last[0]) && last[^1] != '.';
    }

    /// <summary>Whether it is one to three words with a capital each, as the name of a place is.</summary>
    public static bool IsPlace(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            if (++words > 3 || !IsNameWord(line[range]) || line[range][^1] == '.') return false;
        }
        return true;
    }

    /// <summary>Whether the word can stand in a name: a capital, then letters, points, hyphens and apostrophes.</summary>
    public static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("d'") || word.StartsWith("d’") || word.StartsWith("'t") || word.StartsWith("’t")) word = word[2..];
        if (word.IsEmpty || !char.IsUpper(word[0])) return false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’')) return false;
        }
        return true;
    }

    /// <summary>Whether the word can stand small inside a name: "van", "de", "der".</summary>
    public static bool IsNameParticle(ReadOnlySpan<char> word) => NameParticles.Contains(word);
}
