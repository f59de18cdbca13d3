using System.Globalization;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>What a row is made from. The hash is worked out once an article.</summary>
internal sealed record CsvRow(Reading Reading, Statement Statement, string TextHash);

/// <summary>The columns of the CSV form, one row a statement; docs/cli.md explains each.</summary>
internal static class CsvColumns
{
    /// <summary>What is said of the statement itself.</summary>
    public static IReadOnlyList<(string Name, Func<Statement, string?> Value)> OfStatement { get; } =
    [
        ("statement", s => s.Id),
        ("parent", s => s.Parent),
        ("kind", s => s.Kind.ToString().ToLowerInvariant()),
        ("polarity", s => s.Polarity.ToString().ToLowerInvariant()),
        ("confidence", s => s.Confidence.ToString("0.###", CultureInfo.InvariantCulture)),
        ("stance", s => s.Cue?.Stance.Name()),
        ("source", s => s.Source?.Text),
        ("source_kind", s => s.Source?.Kind?.ToString().ToLowerInvariant()),
        ("source_entity", s => s.Source?.Entity?.Name),
        ("source_entity_id", s => s.Source?.Entity?.Id),
        ("source_wikidata", s => s.Source?.Entity?.Wikidata),
        ("source_spans", s => Spans(s.Source?.Spans)),
        ("cue", s => s.Cue?.Text),
        ("cue_lemma", s => s.Cue?.Lemma),
        ("cue_spans", s => Spans(s.Cue?.Spans)),
        ("content", s => s.Content.Text),
        ("content_spans", s => Spans(s.Content.Spans)),
        ("addressee", s => s.Addressee?.Text),
        ("occasion", s => s.Occasion?.Text),
        ("medium", s => s.Medium?.Text),
        ("place", s => s.Place?.Text),
        ("said", s => s.Said?.Value),
        ("said_from", s => s.Said?.From),
        ("said_to", s => s.Said?.To),
        ("said_basis", s => s.Said?.Basis),
        ("about", s => string.Join(' ', s.About)),
        ("terms", s => string.Join(' ', s.Terms)),
        ("evidence_source", s => s.Evidence.Source),
        ("model", s => s.Evidence.Model),
    ];

    public static IReadOnlyList<(string Name, Func<CsvRow, string?> Value)> All { get; } =
    [
        ("article", r => r.Reading.Article.Id),
        ("url", r => r.Reading.Article.Url),
        ("publisher", r => r.Reading.Article.Publisher),
        ("published", r => r.Reading.Article.Published?.Value),
        ("language", r => r.Reading.Article.Language.Code()),
        ("title", r => r.Reading.Article.Title),
        .. OfStatement.Select(c => (c.Name, (Func<CsvRow, string?>)(r => c.Value(r.Statement)))),
        ("text_hash", r => r.TextHash),
    ];

    /// <summary>Spans as "412-417 420-425"; UTF-16, half-open.</summary>
    private static string? Spans(IReadOnlyList<TextSpan>? spans) =>
        spans is null ? null : string.Join(' ', spans.Select(s => FormattableString.Invariant($"{s.Start}-{s.End}")));
}
