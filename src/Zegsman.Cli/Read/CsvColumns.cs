using System.Globalization;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>What a row is made from. The hash is worked out once an article.</summary>
internal sealed record CsvRow(Reading Reading, Statement Statement, string TextHash);

/// <summary>The columns of the CSV form, one row a statement; docs/cli.md explains each.</summary>
internal static class CsvColumns
{
    public static IReadOnlyList<(string Name, Func<CsvRow, string?> Value)> All { get; } =
    [
        ("article", r => r.Reading.Article.Id),
        ("url", r => r.Reading.Article.Url),
        ("publisher", r => r.Reading.Article.Publisher),
        ("published", r => r.Reading.Article.Published?.Value),
        ("language", r => r.Reading.Article.Language.Code()),
        ("title", r => r.Reading.Article.Title),
        ("statement", r => r.Statement.Id),
        ("parent", r => r.Statement.Parent),
        ("kind", r => r.Statement.Kind.ToString().ToLowerInvariant()),
        ("polarity", r => r.Statement.Polarity.ToString().ToLowerInvariant()),
        ("confidence", r => r.Statement.Confidence.ToString("0.###", CultureInfo.InvariantCulture)),
        ("stance", r => r.Statement.Cue?.Stance.Name()),
        ("source", r => r.Statement.Source?.Text),
        ("source_kind", r => r.Statement.Source?.Kind?.ToString().ToLowerInvariant()),
        ("source_entity", r => r.Statement.Source?.Entity?.Name),
        ("source_entity_id", r => r.Statement.Source?.Entity?.Id),
        ("source_wikidata", r => r.Statement.Source?.Entity?.Wikidata),
        ("source_spans", r => Spans(r.Statement.Source?.Spans)),
        ("cue", r => r.Statement.Cue?.Text),
        ("cue_lemma", r => r.Statement.Cue?.Lemma),
        ("cue_spans", r => Spans(r.Statement.Cue?.Spans)),
        ("content", r => r.Statement.Content.Text),
        ("content_spans", r => Spans(r.Statement.Content.Spans)),
        ("addressee", r => r.Statement.Addressee?.Text),
        ("occasion", r => r.Statement.Occasion?.Text),
        ("medium", r => r.Statement.Medium?.Text),
        ("place", r => r.Statement.Place?.Text),
        ("said", r => r.Statement.Said?.Value),
        ("said_from", r => r.Statement.Said?.From),
        ("said_to", r => r.Statement.Said?.To),
        ("said_basis", r => r.Statement.Said?.Basis),
        ("about", r => string.Join(' ', r.Statement.About)),
        ("terms", r => string.Join(' ', r.Statement.Terms)),
        ("evidence_source", r => r.Statement.Evidence.Source),
        ("model", r => r.Statement.Evidence.Model),
        ("text_hash", r => r.TextHash),
    ];

    /// <summary>Spans as "412-417 420-425"; UTF-16, half-open.</summary>
    private static string? Spans(IReadOnlyList<TextSpan>? spans) =>
        spans is null ? null : string.Join(' ', spans.Select(s => FormattableString.Invariant($"{s.Start}-{s.End}")));
}
