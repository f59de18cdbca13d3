namespace Zegsman.Statements.Linking;

/// <summary>Settles which of several readings of the same words stays.</summary>
internal static class Competition
{
    /// <summary>Takes out of one sentence's attributions those that claim what a surer one claims.</summary>
    public static void Settle(List<Attribution> attributions)
    {
        var kept = new List<Attribution>();
        // The pattern listed first in ContentPattern is the surer one, then the earlier cue.
        foreach (var attribution in attributions.Select((a, i) => (a, i)).OrderBy(x => x.a.Pattern).ThenBy(x => x.i).Select(x => x.a))
        {
            if (!kept.Exists(surer => Excludes(surer, attribution))) kept.Add(attribution);
        }
        attributions.RemoveAll(a => !kept.Contains(a));
    }

    /// <summary>Whether two readings cannot both be right: one content, or contents that overlap while neither holds the other.</summary>
    private static bool Excludes(Attribution a, Attribution b)
    {
        if (!a.Hull.Overlaps(b.Hull)) return false;
        if (a.Content.SequenceEqual(b.Content)) return true;
        return a.Content.Any(x => b.Content.Any(y => x.Overlaps(y))) && !a.Holds(b.Content) && !b.Holds(a.Content);
    }
}
