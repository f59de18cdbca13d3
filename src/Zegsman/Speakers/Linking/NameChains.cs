using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Puts together the references that are surely of one person or thing: names that are parts of one another, acronyms with what they stand for, and the
/// same definite description said again.
/// </summary>
internal sealed class NameChains
{
    private readonly IReadOnlyList<Reference> references;
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byText = new(StringComparer.Ordinal);

    public NameChains(IReadOnlyList<Reference> references)
    {
        this.references = references;
        Chain = new int[references.Count];
        Size = new int[references.Count];
        FullName = new int[references.Count];
        for (var i = 0; i < references.Count; i++)
        {
            var first = references[i].Kind switch
            {
                ReferenceKind.Name => OfName(i),
                ReferenceKind.Description or ReferenceKind.Group => OfDescription(i),
                _ => i,
            };
            Chain[i] = first;
            Size[first]++;
            if (first == i) FullName[i] = i;
            else if (references[i].NameWords.Length > references[FullName[first]].NameWords.Length) FullName[first] = i;
        }
    }

    /// <summary>For each reference the first one of its chain.</summary>
    public int[] Chain { get; }

    /// <summary>For the first reference of each chain, how many there are.</summary>
    public int[] Size { get; }

    /// <summary>For the first reference of each chain, the one with the fullest name.</summary>
    public int[] FullName { get; }

    private int OfName(int index)
    {
        const int MostTried = 12;
        var name = references[index];
        var words = name.NameWords;
        if (words.Length == 0) return index;
        var (found, isByLast) = (-1, false);
        foreach (var word in words)
        {
            if (!byWord.TryGetValue(word, out var chains)) continue;
            for (var i = chains.Count - 1; i >= 0 && i >= chains.Count - MostTried; i--)
            {
                if (!IsSame(chains[i], name)) continue;
                // "Sybesma" is rather "Reinout Sybesma" than "Sybesma Grootveld"
                var isLast = references[FullName[chains[i]]].NameWords[^1] == words[^1];
                if ((isLast, chains[i]).CompareTo((isByLast, found)) > 0) (isByLast, found) = (isLast, chains[i]);
            }
        }
        if (found < 0) found = OfAcronym(words);
        var chain = found < 0 ? index : found;
        foreach (var word in words.Distinct())
        {
            if (!byWord.TryGetValue(word, out var chains)) byWord[word] = chains = [];
            if (!chains.Contains(chain, MostTried)) chains.Add(chain);
        }
        if (found < 0 && words.Length > 1)
        {
            var initials = string.Concat(words.Select(word => word[0]));
            if (initials.Length > 1) byText.TryAdd("#" + initials, index);
        }
        return chain;
    }

    private int OfAcronym(string[] words) => words is [var only] && only.Length is > 1 and < 6 && byText.TryGetValue("#" + only, out var found) ? found : -1;

    /// <summary>Whether a name is that of a chain: a person's when one is part of the other and their last names do not differ; another's when they are equal.</summary>
    private bool IsSame(int chain, Reference name)
    {
        var known = references[FullName[chain]];
        var (own, other) = (name.NameWords, known.NameWords);
        if (own.Length == other.Length) return own.AsSpan().SequenceEqual(other);
        var isPerson = name.Name!.Value.Type == NameType.Person || known.Name?.Type == NameType.Person;
        if (!isPerson) return false;
        var (few, many) = own.Length < other.Length ? (own, other) : (other, own);
        // "Siebe" or "Annema" for "Siebe Annema"; "Jan de Vries" is not "Jan Peter"
        return few.All(word => many.Contains(word)) && (few.Length == 1 || few[^1] == many[^1]);
    }

    private int OfDescription(int index)
    {
        var description = references[index];
        if (!description.IsDefinite || description.Words.Length == 0 || description.Kind == ReferenceKind.Group) return index;
        var key = string.Join(' ', description.Words);
        if (byText.TryGetValue(key, out var found)) return found;
        byText[key] = index;
        return index;
    }
}

internal static class LastOf
{
    /// <summary>Whether a number is among the last of a list.</summary>
    public static bool Contains(this List<int> numbers, int number, int last)
    {
        for (var i = numbers.Count - 1; i >= 0 && i >= numbers.Count - last; i--)
        {
            if (numbers[i] == number) return true;
        }
        return false;
    }
}
