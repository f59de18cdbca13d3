using System.Collections.Frozen;
using System.Reflection;

namespace Zegsman.Language.Tokenization;

/// <summary>Reads the word lists of the languages, one entry a line, "#" before a comment.</summary>
internal static class WordLists
{
    public static FrozenSet<string> Set(string name) => Lines(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
