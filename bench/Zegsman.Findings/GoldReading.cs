using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Search;
using Zegsman.Speakers;
using Zegsman.Statements;
using Zegsman.Statements.Linking;

namespace Zegsman.Bench.Findings;

/// <summary>Makes readings out of annotated articles: the statements are those annotated, all else is as Zegsman reads it.</summary>
internal static class GoldReading
{
    private static readonly HashSet<string> Prepositions =
        new(["van", "in", "bij", "dicht", "tegen", "voor", "of", "at", "for", "from", "near", "close", "to", "with"], StringComparer.Ordinal);

    public static Reading Of(JsonElement line, Reading own)
    {
        var text = own.Article.Text;
        var entities = own.Entities.ToList();
        var subjects = new Subjects(own.Document, own.Entities);
        List<Statement> statements = [];
        foreach (var gold in line.GetProperty("attributions").EnumerateArray())
        {
            var (source, cue, content) = (Spans(gold, "source"), Spans(gold, "cue"), Spans(gold, "content"));
            if (content.Count == 0) continue;
            var kind = Known<SourceKind>(gold, "source_kind");
            var entity = Text(gold, "source_entity") is { Length: > 0 } name ? Entity(name, kind, entities) : null;
            statements.Add(new Statement
            {
                Id = Text(gold, "id")!,
                Parent = Text(gold, "parent"),
                Kind = Known<StatementKind>(gold, "type") ?? StatementKind.Indirect,
                Polarity = Known<Polarity>(gold, "polarity") ?? Polarity.Positive,
                Confidence = 1,
                Source = source.Count == 0 && entity is null ? null
                    : new Source(source, Words(text, source), kind, entity is null ? null : new EntityReference(entity.Id, entity.Name, entity.Wikidata)),
                Cue = new Cue(cue, Words(text, cue), Words(text, cue), Known<Stance>(gold, "stance") ?? Stance.State),
                Content = new Content(content, Words(text, content)),
                Said = Text(gold, "said") is { } said && Ends(said) is { } ends ? new SaidTime(said, ends.From, ends.To, "annotated") : null,
                About = subjects.EntitiesIn(content),
                Terms = subjects.TermsIn(content),
                Evidence = new Evidence(null, "gold"),
            });
        }
        return new Reading(own.Article, own.Document, statements, entities) { Model = "gold" };
    }

    /// <summary>The entity of the article whose name a description has as its own, or else one of that description.</summary>
    private static Entity Entity(string description, SourceKind? kind, List<Entity> entities)
    {
        var found = entities.Where(e => e.Name.Length > 1).Select(e => (Entity: e, At: description.IndexOf(e.Name, StringComparison.OrdinalIgnoreCase)))
            .Where(e => e.At >= 0 && IsHead(description, e.At, e.At + e.Entity.Name.Length, kind == SourceKind.Person && e.Entity.Kind == SourceKind.Person))
            .OrderBy(e => e.At).ThenByDescending(e => e.Entity.Name.Length).FirstOrDefault();
        if (found.Entity is not null) return found.Entity;
        var made = new Entity($"g{entities.Count + 1}", description, kind, [], []);
        entities.Add(made);
        return made;
    }

    /// <summary>Whether a name in a description is who is described, as in "schepen van Sport Lode Vermaut" but not in "de burgemeester van Hoeverbeke".</summary>
    private static bool IsHead(string description, int start, int end, bool isPerson)
    {
        if (end < description.Length && description[end] == '-') return false;
        var before = FoldedText.Of(description[..start]).Split(' ');
        return !before.Any(Prepositions.Contains) || (isPerson && end == description.Length && before[0] is not ("de" or "het" or "een" or "the" or "a"));
    }

    private static (string From, string To)? Ends(string said)
    {
        var parts = said.Split('/');
        return PartialDate.TryParse(parts[0], out var from) && PartialDate.TryParse(parts[^1], out var to)
            ? (Times.Calendars.Interval.Iso(from.From), Times.Calendars.Interval.Iso(to.To)) : null;
    }

    private static string? Text(JsonElement gold, string field) =>
        gold.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static T? Known<T>(JsonElement gold, string field) where T : struct, Enum =>
        Enum.TryParse<T>(Text(gold, field), ignoreCase: true, out var value) ? value : null;

    private static List<TextSpan> Spans(JsonElement gold, string field) =>
        gold.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(s => new TextSpan(s[0].GetInt32(), s[1].GetInt32())).Order()] : [];

    private static string Words(string text, List<TextSpan> spans) => string.Join(' ', spans.Select(s => s.In(text)));
}
