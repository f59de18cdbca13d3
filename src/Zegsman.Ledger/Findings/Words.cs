using System.Collections.Frozen;
using System.Reflection;

namespace Zegsman.Ledger.Findings;

/// <summary>Lists of words.</summary>
internal static class Words
{
    public static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines of a list that comes with the program.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
