using Microsoft.AspNetCore.Http;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Server.Pages.Reviewing;

/// <summary>The form that corrects a statement: what its fields hold at first, and what of the statement must be otherwise when they hold something else.</summary>
internal sealed class ReviewForm(Statement statement, IReadOnlyList<EntityReference> about, string text)
{
    private const string BetweenNames = "; ";

    private readonly SpanField spans = new(text);

    /// <summary>The fields that hold words of the article, with what they hold at first.</summary>
    public IReadOnlyList<(string Name, string Value)> Words =>
    [
        ("source", spans.Of(statement.Source?.Spans ?? [])),
        ("cue", spans.Of(statement.Cue?.Spans ?? [])),
        ("content", spans.Of(statement.Content.Spans)),
        ("addressee", spans.Of(statement.Addressee?.Spans ?? [])),
        ("occasion", spans.Of(statement.Occasion?.Spans ?? [])),
        ("medium", spans.Of(statement.Medium?.Spans ?? [])),
        ("place", spans.Of(statement.Place?.Spans ?? [])),
    ];

    public string Speaker => statement.Source?.Entity?.Name ?? "";

    public string Wikidata => statement.Source?.Entity?.Wikidata ?? "";

    public SourceKind? SourceKind => statement.Source?.Kind;

    public Stance? Stance => statement.Cue?.Stance;

    public Polarity Polarity => statement.Polarity;

    public StatementKind Kind => statement.Kind;

    public string Said => statement.Said?.Value ?? "";

    public string About => string.Join(BetweenNames, about.Select(a => a.Name));

    /// <summary>What a form that was sent corrects; fields that are not in it stay as they are.</summary>
    /// <exception cref="ZegsmanException">The text does not have the words of a field (ZG751), or a field has a value that it cannot have (ZG752, ZG753).</exception>
    public Correction Correction(IFormCollection form)
    {
        var near = statement.Content.Spans is [var first, ..] ? first.Start : 0;
        var words = Words.ToDictionary(w => w.Name, w => Changed(form, w.Name, w.Value) is { } value ? spans.Parse(w.Name, value, near) : null, StringComparer.Ordinal);
        return new Correction
        {
            Speaker = NewSpeaker(form),
            Source = words["source"],
            Cue = words["cue"],
            Content = words["content"],
            Addressee = words["addressee"],
            Occasion = words["occasion"],
            Medium = words["medium"],
            Place = words["place"],
            Stance = Chosen(form, "stance", Stance),
            Polarity = Chosen<Polarity>(form, "polarity", Polarity),
            Kind = Chosen<StatementKind>(form, "kind", Kind),
            Said = Changed(form, "said", Said) is { Length: > 0 } said ? PartialDate.TryParse(said, out var date) ? date : throw ReviewErrors.NoDate(said) : null,
            About = Changed(form, "about", About)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        };
    }

    private CorrectedSpeaker? NewSpeaker(IFormCollection form)
    {
        var (name, wikidata, kind) = (Changed(form, "speaker", Speaker), Changed(form, "wikidata", Wikidata), Chosen(form, "sourceKind", SourceKind));
        if (name is null && wikidata is null && kind is null) return null;
        // Another name is somebody else, whose id is not that of the one before.
        var id = wikidata ?? (name is null ? Wikidata : "");
        return new CorrectedSpeaker(name ?? Speaker, kind, id.Length > 0 ? id : null);
    }

    private static string? Changed(IFormCollection form, string field, string before) =>
        form.TryGetValue(field, out var values) && values.ToString().Trim() is var value && value != before.Trim() ? value : null;

    private static T? Chosen<T>(IFormCollection form, string field, T? before) where T : struct, Enum
    {
        if (!form.TryGetValue(field, out var values) || values.ToString() is not { Length: > 0 } value) return null;
        if (!Ledger.Entries.Words.All<T>().Contains(value)) throw ReviewErrors.NoValue(field, value, Ledger.Entries.Words.All<T>());
        var chosen = Enum.Parse<T>(value, ignoreCase: true);
        return EqualityComparer<T?>.Default.Equals(chosen, before) ? null : chosen;
    }
}
