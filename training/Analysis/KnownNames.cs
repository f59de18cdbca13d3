namespace Zegsman.Training.Analysis;

/// <summary>
/// Lists of names, used in training only: the model learns from their spelling what kind of name a word may belong to, and marked names
/// are swapped for others of their kind. No list is kept in the model.
/// </summary>
internal static class KnownNames
{
    private const int MostWords = 4;

    /// <summary>For each name: its type (0 person, 1 place, 2 organisation, 3 other), the number of its words, their form rows.</summary>
    public static IEnumerable<int> Rows(string file, FormTable forms)
    {
        foreach (var line in File.ReadLines(file))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // names written in lower case are doubles of others; the long ones are titles
            if (words.Length is 0 or > MostWords || !char.IsUpper(words[0][0]) && !char.IsUpper(words[^1][0])) continue;
            yield return line[(tab + 1)..] switch { "per" => 0, "loc" => 1, "org" => 2, _ => 3 };
            yield return words.Length;
            foreach (var word in words) yield return forms.RowOf(word);
        }
    }
}
