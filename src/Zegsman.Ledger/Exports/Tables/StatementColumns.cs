using Zegsman.Language;
using Zegsman.Ledger.Entries;
using Zegsman.Statements;

namespace Zegsman.Ledger.Exports.Tables;

/// <summary>The columns of every table of statements, one row a statement; docs/exports.md explains each.</summary>
internal static class StatementColumns
{
    /// <summary>What is said of the statement itself.</summary>
    public static IReadOnlyList<StatementColumn<Statement>> OfStatement { get; } =
    [
        Text("statement", s => s.Id),
        Text("parent", s => s.Parent),
        Text("kind", s => Words.Of(s.Kind)),
        Text("polarity", s => Words.Of(s.Polarity)),
        new("confidence", ColumnKind.Share, s => s.Confidence),
        Text("stance", s => s.Cue is { } cue ? Words.Of(cue.Stance) : null),
        Text("source", s => s.Source?.Text),
        Text("source_kind", s => s.Source?.Kind is { } kind ? Words.Of(kind) : null),
        Text("source_entity", s => s.Source?.Entity?.Name),
        Text("source_entity_id", s => s.Source?.Entity?.Id),
        Text("source_wikidata", s => s.Source?.Entity?.Wikidata),
        Text("source_spans", s => Spans(s.Source?.Spans)),
        Text("cue", s => s.Cue?.Text),
        Text("cue_lemma", s => s.Cue?.Lemma),
        Text("cue_spans", s => Spans(s.Cue?.Spans)),
        Text("content", s => s.Content.Text),
        Text("content_spans", s => Spans(s.Content.Spans)),
        Text("addressee", s => s.Addressee?.Text),
        Text("addressee_entity", s => s.Addressee?.Entity?.Name),
        Text("addressee_spans", s => Spans(s.Addressee?.Spans)),
        Text("occasion", s => s.Occasion?.Text),
        Text("occasion_spans", s => Spans(s.Occasion?.Spans)),
        Text("medium", s => s.Medium?.Text),
        Text("medium_spans", s => Spans(s.Medium?.Spans)),
        Text("place", s => s.Place?.Text),
        Text("place_spans", s => Spans(s.Place?.Spans)),
        Text("said", s => s.Said?.Value),
        new("said_from", ColumnKind.LocalMoment, s => s.Said?.From),
        new("said_to", ColumnKind.LocalMoment, s => s.Said?.To),
        Text("said_basis", s => s.Said?.Basis),
        Text("about", s => string.Join(' ', s.About)),
        Text("terms", s => string.Join(' ', s.Terms)),
        Text("evidence_source", s => s.Evidence.Source),
        Text("model", s => s.Evidence.Model),
    ];

    /// <summary>What is said of a statement in a ledger.</summary>
    public static IReadOnlyList<StatementColumn<KeptStatement>> All { get; } =
    [
        new("position", ColumnKind.Number, k => k.Position),
        new("added", ColumnKind.Moment, k => k.Added),
        new("since", ColumnKind.LocalMoment, k => k.Since),
        new("until", ColumnKind.LocalMoment, k => k.Until),
        Kept("article", k => k.Article.Id),
        new("version", ColumnKind.Number, k => (long)k.Article.Version),
        Kept("url", k => k.Article.Url),
        Kept("publisher", k => k.Article.Publisher),
        Kept("outlet", k => k.Article.Outlet),
        Kept("published", k => k.Article.Published?.Value),
        Kept("language", k => k.Article.Language.Code()),
        Kept("title", k => k.Article.Title),
        .. OfStatement.Select(c => c.Of<KeptStatement>(k => k.Statement)),
        Kept("about_names", k => string.Join("; ", k.About.Select(e => e.Name))),
        Kept("about_wikidata", k => string.Join(' ', k.About.Select(e => e.Wikidata).Where(id => id is not null))),
        Kept("text_hash", k => k.Article.TextHash),
        Kept("review", k => k.Review is { } review ? Words.Of(review.State) : null),
        Kept("reviewer", k => k.Review?.Reviewer),
        Kept("carriers", k => string.Join("; ", k.Carriers.Select(c => c.Outlet ?? c.Id))),
    ];

    private static StatementColumn<Statement> Text(string name, Func<Statement, string?> value) => new(name, ColumnKind.Text, value);

    private static StatementColumn<KeptStatement> Kept(string name, Func<KeptStatement, string?> value) => new(name, ColumnKind.Text, value);

    /// <summary>Spans as "412-417 420-425"; UTF-16, half-open.</summary>
    private static string? Spans(IReadOnlyList<TextSpan>? spans) =>
        spans is null ? null : string.Join(' ', spans.Select(s => FormattableString.Invariant($"{s.Start}-{s.End}")));
}
