using System.Collections.Frozen;

namespace Zegsman.Articles.Passages;

/// <summary>Knows the words under a picture by their label ("Foto: …") or their credit ("(Photo: …)").</summary>
internal static class Caption
{
    private const int LongestCaption = 600;
    private const int LongestCredit = 80;

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        [
            "foto", "foto's", "foto’s", "beeld", "bijschrift", "fotobijschrift", "onderschrift", "illustratie", "video",
            "photo", "photos", "image", "picture", "caption", "illustration", "graphic",
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Agencies =
        ["Getty Images", "/ANP", "/ ANP", "/Reuters", "/ Reuters", "/AP", "/ AP", "/AFP", "/ AFP", "/EPA", "/ EPA", "/Belga", "/ Belga"];

    private static readonly string[] Credits = ["(foto:", "(foto ", "(beeld:", "(photo:", "(photo by ", "(image:", "(ap photo"];

    /// <summary>Whether the line is a caption.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestCaption) return false;
        if (line[0] == '©') return true;
        var colon = line.IndexOf(':');
        if (colon is > 0 and < 16 && Labels.Contains(line[..colon].ToString())) return true;
        if (line.StartsWith("Foto ") && LineSurface.IsAllCapitals(line[5..]) && LineSurface.WordCount(line, 5) < 5) return true;
        var bare = line.TrimEnd('.');
        foreach (var agency in Agencies)
        {
            if (line.Length <= LongestCredit && bare.EndsWith(agency, StringComparison.Ordinal)) return true;
        }
        if (!bare.EndsWith(")")) return false;
        foreach (var credit in Credits)
        {
            if (line[^Math.Min(line.Length, LongestCredit)..].Contains(credit, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
