using System.Reflection;

namespace Zegsman.Statements.Cues;

/// <summary>The tables that ship inside the assembly: tab-separated, no header.</summary>
internal static class Lexicon
{
    /// <summary>The rows of a table, cut at their tabs.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line.Split('\t');
        }
    }
}
