using Zegsman.Language;
using Zegsman.Language.Quotations;
using Zegsman.Statements.Linking;

namespace Zegsman.Statements.Network;

/// <summary>
/// Settles the quotations without a cue: one that a cue has claimed already is dropped; whole quoted sentences that nobody has claimed are
/// somebody's; one whose speaker the network did not see has that of the sentence just before, and with it its cue, or else the person who
/// has spoken most so far, or the last person named before it.
/// </summary>
internal static class FloatingQuotations
{
    /// <summary>A quotation is claimed when so much of it is in another statement's content.</summary>
    private const double Claimed = 0.5;

    /// <summary>How far back a name is looked for, in characters.</summary>
    private const int FarthestName = 600;

    public static List<Attribution> Settle(Document document, List<Attribution> found, Interview? interview)
    {
        var cued = found.Where(a => !a.IsFloating).ToList();
        var near = new Neighbourhood(cued);
        var floating = found.Where(a => a.IsFloating && !near.Around(a.Content[0].Start).Any(b => Share(a, b) > Claimed && !a.Holds(b.Cue)))
            .OrderBy(a => a.Content[0].Start).ToList();
        foreach (var quotation in floating)
        {
            if (Signature.After(document.Text, quotation.Content[^1].End) is { } signature) (quotation.Cue, quotation.Source) = ([signature.Dash], [signature.Name]);
            else if (quotation.Cue.Count == 0 && IsPronoun(document, quotation.Source)) quotation.Source = [];
        }
        var speakers = new NamedSpeakers(document, [.. cued, .. floating.Where(a => a.Source.Count > 0)]);
        foreach (var quotation in floating.Where(a => a.Source.Count == 0)) FindSpeaker(document, quotation, near, speakers, interview);
        return [.. cued, .. floating];
    }

    /// <summary>Whether a source is a pronoun, which tells nobody whose a quotation beside no cue is.</summary>
    private static bool IsPronoun(Document document, List<TextSpan> source) =>
        source is [var span] && new Token(document, document.TokenAt(span.Start)) is { PartOfSpeech: PartOfSpeech.Pronoun } token && token.Span == span;

    /// <summary>The quotations that begin and end as sentences do and that no attribution has claimed, in order.</summary>
    public static IEnumerable<Quotation> Unclaimed(Document document, IReadOnlyList<Attribution> found)
    {
        var contents = found.SelectMany(by => by.Content.Select(span => (Span: span, By: by))).OrderBy(content => content.Span.Start).ToList();
        var reaching = new List<(TextSpan Span, Attribution By)>();
        var next = 0;
        foreach (var quotation in document.Quotations)
        {
            var span = quotation.Span;
            if (span.Start < document.SpanOf(0).Start || span.End > document.SpanOf(document.TokenCount - 1).End) continue;
            for (; next < contents.Count && contents[next].Span.Start < span.End; next++) reaching.Add(contents[next]);
            reaching.RemoveAll(content => content.Span.End <= span.Start);
            // what a cue inside the quotation brings is said in it, and does not tell who says it
            var claims = reaching.Where(content => content.By.Cue.Count == 0 || !span.Contains(content.By.Cue[0]));
            var isClaimed = claims.Any(content => Math.Min(span.End, content.Span.End) - Math.Max(span.Start, content.Span.Start) > Claimed * span.Length);
            if (!isClaimed && IsWholeSentences(document, quotation)) yield return quotation;
        }
    }

    private static bool IsWholeSentences(Document document, Quotation quotation)
    {
        if (quotation.Parent is not null || quotation.IsScare || !quotation.IsClosed || quotation.Inner.IsEmpty) return false;
        var sentence = document.SentenceIndexOf(document.TokenAt(quotation.Span.Start));
        return document.SpanOf(document.FirstTokenOf(sentence)).Start == quotation.Span.Start
            && document.Text[quotation.Inner.End - 1] is '.' or '!' or '?' or '…';
    }

    private static void FindSpeaker(Document document, Attribution quotation, Neighbourhood cued, NamedSpeakers speakers, Interview? interview)
    {
        var start = quotation.Content[0].Start;
        var isAnswer = interview is { IsQuoted: true } && interview.IsInAnswer(start);
        var sentence = document.SentenceIndexOf(document.TokenAt(start));
        var before = cued.Around(start).Where(a => a.Source.Count > 0 && a.Hull.Start < start && !(isAnswer && interview!.IsInQuestion(a.Hull.Start)) && document.SentenceIndexOf(document.TokenAt(a.Cue.Count > 0 ? a.Cue[^1].Start : a.Hull.Start)) is var at
            && at >= sentence - 1 && at <= sentence).MaxBy(a => a.Hull.End);
        if (before is not null)
        {
            quotation.Source = [.. before.Source];
            if (quotation.Cue.Count == 0) quotation.Cue.AddRange(before.Cue);
            quotation.SourceOf = before;
            return;
        }
        if (isAnswer)
        {
            quotation.Source = [interview!.Guest.Span];
            return;
        }
        if (speakers.Before(start) is { } speaker)
        {
            quotation.Source = [speaker];
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
