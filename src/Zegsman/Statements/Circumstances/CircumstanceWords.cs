using System.Collections.Frozen;
using System.Reflection;
using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Statements.Circumstances;

/// <summary>Words of a language that tell to whom, on what occasion and by what medium something is said; also the last part of a compound ("raadsvergadering").</summary>
internal sealed class CircumstanceWords
{
    private static readonly Lazy<CircumstanceWords> Dutch = new(() => new CircumstanceWords("nl"));
    private static readonly Lazy<CircumstanceWords> English = new(() => new CircumstanceWords("en"));

    private readonly FrozenDictionary<string, Sort> nouns;
    private readonly FrozenDictionary<string, string> verbs;
    private readonly FrozenDictionary<string, FrozenSet<string>> prepositions;

    private CircumstanceWords(string language)
    {
        var found = new Dictionary<string, Sort>(StringComparer.Ordinal);
        var media = new Dictionary<string, string>(StringComparer.Ordinal);
        var before = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"circumstances-{language}.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var kind, var words, ..] row) continue;
            foreach (var word in words.Split(' '))
            {
                if (kind == "verb") media[word] = row[2];
                else if (kind is "occasion" or "medium") found[word] = kind == "medium" ? Sort.Medium : Sort.Occasion;
                else if (before.TryGetValue(kind, out var known)) known.Add(word);
                else before[kind] = [word];
            }
        }
        nouns = found.ToFrozenDictionary(StringComparer.Ordinal);
        verbs = media.ToFrozenDictionary(StringComparer.Ordinal);
        prepositions = before.ToFrozenDictionary(item => item.Key, item => item.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>What a noun with a preposition before it tells.</summary>
    internal enum Sort
    {
        None,
        Occasion,
        Medium,
    }

    /// <summary>The words of a language; loaded once.</summary>
    public static CircumstanceWords Of(TextLanguage language) => language == TextLanguage.English ? English.Value : Dutch.Value;

    /// <summary>What a noun tells.</summary>
    public Sort SortOf(string lemma) => Compounds.Find(nouns, lemma);

    /// <summary>The medium that a verb alone tells: "twitteren"; null for none.</summary>
    public string? MediumOf(string lemma) => verbs.GetValueOrDefault(lemma);

    /// <summary>Whether a preposition goes before such words: "to" before whom one speaks to, "during" before any occasion, and so on.</summary>
    public bool IsBefore(string kind, string preposition) => prepositions.TryGetValue(kind, out var words) && words.Contains(preposition);
}
