namespace Zegsman.Statements.Linking;

/// <summary>Settles which of several readings of the same words stays.</summary>
internal static class Competition
{
    /// <summary>Takes out of one sentence's attributions those that claim what a surer one claims.</summary>
    public static void Settle(List<Attribution> attributions)
    {
        for (var i = attributions.Count - 1; i >= 0; i--)
        {
            var weaker = attributions[i];
            var beaten = attributions.Any(other => other != weaker && Beats(other, weaker, attributions.IndexOf(other), i));
            if (beaten) attributions.RemoveAt(i);
        }
    }

    private static bool Beats(Attribution other, Attribution weaker, int place, int weakerPlace)
    {
        // One and the same content: the pattern listed first in ContentPattern is the surer one, then the earlier cue.
        if (!other.Content.SequenceEqual(weaker.Content)) return Crosses(other, weaker) && Surer(other, weaker, place, weakerPlace);
        return Surer(other, weaker, place, weakerPlace);
    }

    private static bool Surer(Attribution other, Attribution weaker, int place, int weakerPlace) =>
        other.Pattern != weaker.Pattern ? other.Pattern < weaker.Pattern : place < weakerPlace;

    /// <summary>Whether the contents overlap and neither holds the other with its cue: they cannot both be right.</summary>
    private static bool Crosses(Attribution a, Attribution b)
    {
        if (!a.Content.Any(x => b.Content.Any(y => x.Overlaps(y)))) return false;
        return !a.Holds(b.Content) && !b.Holds(a.Content);
    }
}
