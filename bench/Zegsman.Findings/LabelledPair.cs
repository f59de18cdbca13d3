namespace Zegsman.Bench.Findings;

/// <summary>Two statements of which it was told by reading what they are to one another.</summary>
internal sealed record LabelledPair(string Series, (string Article, string Statement) One, (string Article, string Statement) Other, string Label, string Half)
{
    public bool IsOpposed => Label is "reversal" or "dispute";

    public bool IsVariant => Label == "variant";

    public static List<LabelledPair> Read(string file) =>
        [.. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Select(c => new LabelledPair(c[0], (c[1], c[2]), (c[3], c[4]), c[5], c[6]))];
}
