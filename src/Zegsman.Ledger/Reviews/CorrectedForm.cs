using System.Globalization;
using Zegsman.Language;
using Zegsman.Statements;
using Zegsman.Times.Calendars;

namespace Zegsman.Ledger.Reviews;

/// <summary>A statement in the form that a correction gives it. What is quoted is taken from the article's text again.</summary>
internal sealed class CorrectedForm(Statement read, string text)
{
    /// <summary>What a speaker is known by that the article does not have.</summary>
    public const string Reviewed = "review";

    /// <exception cref="ZegsmanException">Its spans are not in the text, or nothing is left (ZG661).</exception>
    public Statement Of(Correction correction)
    {
        var source = Source(correction);
        return read with
        {
            Kind = correction.Kind ?? read.Kind,
            Polarity = correction.Polarity ?? read.Polarity,
            Source = source,
            Cue = Cue(correction),
            Content = correction.Content is { } content ? new Content(Checked(content, "content", 1), Quoted(content)) : read.Content,
            Addressee = correction.Addressee is { } addressee
                ? Checked(addressee, "addressee").Count == 0 ? null : new Addressee(addressee, Quoted(addressee), null) : read.Addressee,
            Occasion = Circumstance(correction.Occasion, read.Occasion, "occasion"),
            Medium = Circumstance(correction.Medium, read.Medium, "medium"),
            Place = Circumstance(correction.Place, read.Place, "place"),
            Said = correction.Said is { } said ? new SaidTime(said.Value, Interval.Iso(said.From), Interval.Iso(said.To), Reviewed) : read.Said,
            Parent = correction.Parent is { } parent ? parent.Length == 0 ? null : parent : read.Parent,
            About = correction.About is { } about ? [.. about.Select((_, i) => AboutLabel(i))] : read.About,
            Evidence = read.Evidence with { Source = correction.Speaker is null ? read.Evidence.Source : Reviewed },
        };
    }

    /// <summary>The label in the statement of a name that a reviewer gave.</summary>
    public static string AboutLabel(int index) => string.Create(CultureInfo.InvariantCulture, $"{Reviewed}-{index + 1}");

    private Source? Source(Correction correction)
    {
        var spans = correction.Source is { } given ? Checked(given, "source") : read.Source?.Spans ?? [];
        var words = Quoted(spans);
        if (correction.Speaker is not { } speaker)
            return correction.Source is null ? read.Source
                : read.Source is { } found ? found with { Spans = spans, Text = words }
                : spans.Count == 0 ? null : new Source(spans, words, null, null);
        if (speaker.Name.Length == 0)
            return spans.Count == 0 ? null : new Source(spans, words, speaker.Kind ?? read.Source?.Kind, null);
        var same = read.Source?.Entity is { } entity && entity.Name == speaker.Name ? entity.Id : Reviewed;
        return new Source(spans, words, speaker.Kind ?? read.Source?.Kind, new EntityReference(same, speaker.Name, speaker.Wikidata));
    }

    private Cue? Cue(Correction correction)
    {
        if (correction.Cue is null && correction.Stance is null) return read.Cue;
        var spans = correction.Cue is { } given ? Checked(given, "cue") : read.Cue?.Spans ?? [];
        var stance = correction.Stance ?? read.Cue?.Stance ?? Stance.State;
        return new Cue(spans, Quoted(spans), correction.Cue is null || spans.Count == 0 ? read.Cue?.Lemma : null, stance);
    }

    private Circumstance? Circumstance(IReadOnlyList<TextSpan>? corrected, Circumstance? found, string field) =>
        corrected is null ? found : Checked(corrected, field).Count == 0 ? null : new Circumstance(corrected, Quoted(corrected));

    private IReadOnlyList<TextSpan> Checked(IReadOnlyList<TextSpan> spans, string field, int least = 0)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End <= span.Start || span.End > text.Length || Splits(span.Start) || Splits(span.End))
                throw LedgerErrors.NoSpan(field, span, text.Length);
            end = span.End;
        }
        return spans.Count >= least ? spans : throw LedgerErrors.NothingSaid();
    }

    /// <summary>Whether a place lies between the two halves of one character.</summary>
    private bool Splits(int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    private string Quoted(IReadOnlyList<TextSpan> spans) => string.Join(' ', spans.Select(s => text.Substring(s.Start, s.Length)));
}
