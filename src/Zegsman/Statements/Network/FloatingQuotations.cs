using Zegsman.Language;
using Zegsman.Statements.Linking;

namespace Zegsman.Statements.Network;

/// <summary>
/// Settles the quotations without a cue: one that a cue has claimed already is dropped; one whose speaker the network did not see has that of the
/// sentence just before, and with it its cue, or else the last person named before it.
/// </summary>
internal static class FloatingQuotations
{
    /// <summary>A quotation is claimed when so much of it is in another statement's content.</summary>
    private const double Claimed = 0.5;

    /// <summary>How far back a name is looked for, in characters.</summary>
    private const int FarthestName = 600;

    public static List<Attribution> Settle(Document document, List<Attribution> found)
    {
        var cued = found.Where(a => !a.IsFloating).ToList();
        var near = new Neighbourhood(cued);
        var floating = found.Where(a => a.IsFloating && !near.Around(a.Content[0].Start).Any(b => Share(a, b) > Claimed)).ToList();
        foreach (var quotation in floating.Where(a => a.Source.Count == 0)) FindSpeaker(document, quotation, near);
        return [.. cued, .. floating];
    }

    private static void FindSpeaker(Document document, Attribution quotation, Neighbourhood cued)
    {
        var start = quotation.Content[0].Start;
        var sentence = document.SentenceIndexOf(document.TokenAt(start));
        var before = cued.Around(start).Where(a => a.Source.Count > 0 && a.Hull.Start < start && document.SentenceIndexOf(document.TokenAt(a.Cue.Count > 0 ? a.Cue[^1].Start : a.Hull.Start)) is var at
            && at >= sentence - 1 && at <= sentence).MaxBy(a => a.Hull.End);
        if (before is not null)
        {
            quotation.Source = [.. before.Source];
            if (quotation.Cue.Count == 0) quotation.Cue.AddRange(before.Cue);
            quotation.SourceOf = before;
            return;
        }
        for (var token = document.TokenAt(start) - 1; token >= 0 && document.SpanOf(token).End > start - FarthestName; token--)
        {
            if (new Token(document, token).Mention is not { Type: NameType.Person } name) continue;
            quotation.Source = [name.Span];
            return;
        }
    }

    /// <summary>How much of the first one's content is in the second one's.</summary>
    private static double Share(Attribution a, Attribution b) =>
        a.Content.Sum(x => b.Content.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start)))) / (double)a.Content.Sum(x => x.Length);
}
