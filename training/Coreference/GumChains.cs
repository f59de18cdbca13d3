using System.IO.Compression;

namespace Zegsman.Training.Coreference;

/// <summary>The chains of GUM's documents (Zeldes 2017), from the column Entity= of their CoNLL-U; a mention is its first word and the one after its last.</summary>
internal static class GumChains
{
    private const string Key = "Entity=";

    /// <summary>For each document its lines of CoNLL-U and its chains of two mentions or more.</summary>
    /// <param name="file">Gzipped CoNLL-U.</param>
    /// <param name="isWanted">By a document's name.</param>
    public static IEnumerable<(string Name, string Lines, List<HashSet<(int First, int End)>> Chains)> Read(string file, Func<string, bool> isWanted)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        string? name = null;
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (name is not null && isWanted(name)) yield return (name, string.Join('\n', lines) + "\n", Chains(lines));
                (name, lines) = (line["# newdoc id = ".Length..], []);
            }
            lines.Add(line);
        }
        if (name is not null && isWanted(name)) yield return (name, string.Join('\n', lines) + "\n", Chains(lines));
    }

    private static List<HashSet<(int First, int End)>> Chains(List<string> lines)
    {
        var chains = new Dictionary<string, HashSet<(int, int)>>(StringComparer.Ordinal);
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        var word = 0;
        foreach (var columns in lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            if (columns.Length < 10 || columns[0].AsSpan().IndexOfAny('-', '.') >= 0) continue;
            var marks = columns[9].Split('|').FirstOrDefault(part => part.StartsWith(Key, StringComparison.Ordinal));
            if (marks is not null) Take(marks[Key.Length..], word, chains, open);
            word++;
        }
        return [.. chains.Values.Where(chain => chain.Count > 1)];
    }

    /// <summary>"(1-person-…)" is a mention of one word, "(2-place-…" opens one, and "2)" closes it.</summary>
    private static void Take(string marks, int word, Dictionary<string, HashSet<(int, int)>> chains, Dictionary<string, Stack<int>> open)
    {
        for (var at = 0; at < marks.Length;)
        {
            var opens = marks[at] == '(';
            var from = opens ? at + 1 : at;
            var to = marks.AsSpan(from).IndexOfAny('(', ')') is >= 0 and var length ? from + length : marks.Length;
            var closes = to < marks.Length && marks[to] == ')';
            var id = marks[from..to].Split('-')[0];
            if (opens)
            {
                if (!open.TryGetValue(id, out var starts)) open[id] = starts = [];
                starts.Push(word);
            }
            if (closes && open.TryGetValue(id, out var begun) && begun.TryPop(out var first))
            {
                if (!chains.TryGetValue(id, out var chain)) chains[id] = chain = [];
                chain.Add((first, word + 1));
            }
            at = closes ? to + 1 : to;
        }
    }
}
