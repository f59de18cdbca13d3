using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Speakers;
using Zegsman.Statements.Linking;

namespace Zegsman.Statements;

/// <summary>
/// Reads the statements of an article from its quotation marks, the cue lexicon and the order of its words. Without state, so safe on
/// any thread.
/// </summary>
public static class StatementReader
{
    /// <summary>The name and version that each statement's evidence bears.</summary>
    public const string Model = "surface 0.1";

    /// <summary>Analyses the article's text and reads its statements; none for an article in another language than Dutch or English.</summary>
    public static Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = Segmenter.Segment(article.Text, article.Language, [.. article.Passages.Select(p => p.Span)]);
        if (article.Language == TextLanguage.Other) return new Reading(article, document, [], []);
        var attributions = PassageReader.Read(article, document).OrderBy(a => Start(a)).ThenByDescending(a => a.Hull.End).ToList();
        var parents = Nesting.Parents(attributions);
        var speakers = SpeakerChains.Of(document, attributions, parents);
        var statements = attributions.Select((a, i) => Statement(article, a, i, parents[i], speakers)).ToList();
        return new Reading(article, document, statements, speakers.Entities);
    }

    private static int Start(Attribution attribution) =>
        attribution.Cue.Concat(attribution.Source).Concat(attribution.Content).Min(s => s.Start);

    private static Statement Statement(Article article, Attribution attribution, int index, int parent, SpeakerChains speakers)
    {
        var text = article.Text;
        var speaker = speakers.Of(attribution);
        return new Statement
        {
            Id = Name(index),
            Parent = parent < 0 ? null : Name(parent),
            Kind = attribution.Kind,
            Polarity = attribution.Polarity,
            Confidence = attribution.Confidence,
            Source = attribution.Source.Count == 0 && speaker is null ? null
                : new Source(Ordered(attribution.Source), Words(text, attribution.Source), speaker?.Entity.Kind,
                    speaker is { Entity: var entity } ? new EntityReference(entity.Id, entity.Name, null) : null),
            Cue = new Cue(Ordered(attribution.Cue), Words(text, attribution.Cue), attribution.Lemma, attribution.Stance),
            Content = new Content(Ordered(attribution.Content), Words(text, attribution.Content)),
            Medium = attribution.Post?.Medium,
            Said = attribution.Post?.Published is { } date ? new SaidTime(date.Value, Iso(date.From), Iso(date.To), "post") : null,
            Evidence = new Evidence(speaker?.Reason, Model),
        };
    }

    private static string Name(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{index + 1}");

    private static string Iso(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<TextSpan> Ordered(List<TextSpan> spans) => [.. spans.Order()];

    private static string Words(string text, List<TextSpan> spans) => string.Join(' ', spans.Order().Select(s => s.In(text)));
}
