namespace Zegsman.Language;

/// <summary>
/// The analysis of a document's tokens as flat arrays beside them. Tags and relations are indices into one table of strings, which documents
/// of the same model share; its first string stands for none.
/// </summary>
internal sealed class DocumentAnalysis(int tokens, IReadOnlyList<string> strings)
{
    private int[]? firstChild;

    /// <summary>Of tags, features and relations; the first is "".</summary>
    public IReadOnlyList<string> Strings => strings;

    public PartOfSpeech[] PartsOfSpeech { get; } = new PartOfSpeech[tokens];

    public ushort[] Xpos { get; } = new ushort[tokens];

    public ushort[] Features { get; } = new ushort[tokens];

    public ushort[] Relations { get; } = new ushort[tokens];

    public string[] Lemmas { get; } = new string[tokens];

    /// <summary>Document-wide indices; -1 for the root of a sentence.</summary>
    public int[] Heads { get; } = new int[tokens];

    /// <summary>The network's state for each token, <see cref="StateSize"/> numbers each, for the networks that read on from it; empty when they were not asked for.</summary>
    public Half[] States { get; private set; } = [];

    /// <summary>The numbers in a token's state.</summary>
    public int StateSize { get; private set; }

    /// <summary>Makes room for states.</summary>
    public void KeepStates(int size)
    {
        StateSize = size;
        States = new Half[tokens * size];
    }

    /// <summary>Forgets the states, once nothing reads on from them.</summary>
    public void DropStates() => States = [];

    /// <summary>In order, without overlap.</summary>
    public NameTokens[] Names { get; set; } = [];

    /// <summary>The string at an index of the table; null for none.</summary>
    public string? Word(ushort index) => index == 0 ? null : strings[index];

    /// <summary>The tokens whose head is this one, in order.</summary>
    public IEnumerable<int> ChildrenOf(int token)
    {
        var links = firstChild ??= LinkChildren();
        for (var child = links[token]; child >= 0; child = links[tokens + child]) yield return child;
    }

    /// <summary>The index of the name a token is part of; -1 for none.</summary>
    public int NameOf(int token)
    {
        var at = FirstNameEndingAfter(token);
        return at < Names.Length && Names[at].FirstToken <= token ? at : -1;
    }

    /// <summary>The index of the first name that ends after a token's start; the number of names when none does.</summary>
    public int FirstNameEndingAfter(int token)
    {
        var (low, high) = (0, Names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Names[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>For each token its first child, and after these, for each token, the next child of its head.</summary>
    private int[] LinkChildren()
    {
        var links = new int[2 * tokens];
        Array.Fill(links, -1);
        for (var i = tokens - 1; i >= 0; i--)
        {
            if (Heads[i] < 0) continue;
            links[tokens + i] = links[Heads[i]];
            links[Heads[i]] = i;
        }
        return links;
    }
}
