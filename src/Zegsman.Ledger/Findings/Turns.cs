namespace Zegsman.Ledger.Findings;

/// <summary>Puts findings in the order in which they are told.</summary>
internal static class Turns
{
    /// <summary>
    /// The likeliest first. One reversal or dispute is told in many pairs: of each two speakers the likeliest comes first, after that of
    /// each the next, so that the first of the list are as many matters.
    /// </summary>
    public static IEnumerable<Finding> Of(FindingKind kind, IEnumerable<(Finding Finding, string Parties)> found)
    {
        var likeliest = found.OrderByDescending(f => f.Finding.Score)
            .ThenBy(f => f.Finding.First.Position).ThenBy(f => f.Finding.Second.Position).ToList();
        if (kind == FindingKind.Variant) return likeliest.Select(f => f.Finding);
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        return likeliest.Select(f => (f.Finding, Turn: turns[f.Parties] = turns.GetValueOrDefault(f.Parties) + 1)).ToList()
            .OrderBy(f => f.Turn).Select(f => f.Finding);
    }

    /// <summary>The same for all pairs of the same two speakers, whichever spoke first.</summary>
    public static string Parties(Evidence evidence)
    {
        var (one, other) = (Party(evidence.First), Party(evidence.Second));
        return string.CompareOrdinal(one, other) < 0 ? $"{one}\n{other}" : $"{other}\n{one}";
    }

    private static string Party(Profile profile) =>
        profile.Speaker is { IsProper: true } speaker ? speaker.LastWord
            : FormattableString.Invariant($"{profile.Reading} {profile.Speaker?.Key}");
}
