using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>Finds whom a reference may be of: the nearest reference of each chain around it, and a bounded number of others that share a word with it.</summary>
internal sealed class Candidates
{
    private const int MostBefore = 26;
    private const int FarthestBefore = 90;
    private const int MostAfter = 6;
    private const int FarthestAfter = 14;
    private const int MostFrequent = 5;

    private readonly Discourse discourse;
    private readonly IReadOnlyList<Reference> references;
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly int[] lastOfChain;
    private readonly int[] countOfChain;
    private readonly List<int> frequent = [];
    private readonly int[] seenFor;

    public Candidates(Discourse discourse)
    {
        this.discourse = discourse;
        references = discourse.References;
        lastOfChain = new int[references.Count];
        countOfChain = new int[references.Count];
        seenFor = new int[references.Count];
    }

    /// <summary>The candidates of each reference that is asked for, in order: indexes of references, nearest first. References must be asked for in order.</summary>
    public IEnumerable<(int Reference, List<int> Found)> Of(Func<int, bool> isAsked)
    {
        for (var i = 0; i < references.Count; i++)
        {
            if (isAsked(i)) yield return (i, Find(i));
            Remember(i);
        }
    }

    /// <summary>How often a chain has come so far.</summary>
    public int CountOf(int chain) => countOfChain[chain];

    private List<int> Find(int index)
    {
        var found = new List<int>();
        // a chain's number is that of a reference; counted from one, so that a fresh array has seen nothing
        seenFor[discourse.Names.Chain[index]] = index + 1;
        for (var i = index - 1; i >= 0 && i >= index - FarthestBefore && found.Count < MostBefore; i--) Add(i, index, found);
        foreach (var chain in frequent) Add(lastOfChain[chain], index, found);
        foreach (var word in Keys(references[index]))
        {
            if (!byWord.TryGetValue(word, out var sharing)) continue;
            for (var i = sharing.Count - 1; i >= 0 && i >= sharing.Count - 3; i--) Add(sharing[i], index, found);
        }
        var before = found.Count;
        for (var i = index + 1; i < references.Count && i <= index + FarthestAfter && found.Count < before + MostAfter; i++)
        {
            if (references[i].Kind is ReferenceKind.Name or ReferenceKind.Description or ReferenceKind.Group) Add(i, index, found);
        }
        return found;
    }

    private void Add(int candidate, int index, List<int> found)
    {
        ref var seen = ref seenFor[discourse.Names.Chain[candidate]];
        if (seen == index + 1) return;
        var (own, other) = (references[index], references[candidate]);
        // what lies inside the other is not the same
        if (own.First <= other.First && other.End <= own.End || other.First <= own.First && own.End <= other.End) return;
        if (other.Pronoun is not null && (discourse.SpeechOf[candidate] < 0 || other.Kind is ReferenceKind.Relative)) return;
        seen = index + 1;
        found.Add(candidate);
    }

    private void Remember(int index)
    {
        var chain = discourse.Names.Chain[index];
        lastOfChain[chain] = index;
        countOfChain[chain]++;
        if (references[index].Pronoun is not null) return;
        foreach (var word in Keys(references[index]))
        {
            if (!byWord.TryGetValue(word, out var sharing)) byWord[word] = sharing = [];
            sharing.Add(index);
        }
        if (references[index].Animacy is not (Animacy.Person or Animacy.Body) || frequent.Contains(chain)) return;
        if (frequent.Count < MostFrequent) frequent.Add(chain);
        else if (frequent.MinBy(other => countOfChain[other]) is var least && countOfChain[chain] > countOfChain[least]) frequent[frequent.IndexOf(least)] = chain;
    }

    /// <summary>The words by which it is found again: its head, the end of its head (for compounds), and those of its name.</summary>
    private static IEnumerable<string> Keys(Reference reference)
    {
        if (reference.Pronoun is not null) yield break;
        yield return reference.HeadLemma;
        if (reference.HeadLemma.Length > 4) yield return "-" + reference.HeadLemma[^4..];
        foreach (var word in reference.NameWords.Take(4)) yield return word;
    }
}
