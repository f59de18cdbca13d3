using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>Statements found before, as `zegsman read --format jsonl` or another system wrote them.</summary>
public static class PredictedFile
{
    /// <summary>The statements found in each article of <paramref name="gold"/> that has a line in the file, by the article's id.</summary>
    /// <param name="file">A file in JSON Lines: one object per article with "id" and "statements".</param>
    /// <param name="gold">The articles whose texts the spans refer to; lines about other articles are passed over.</param>
    /// <exception cref="ZegsmanException">The file cannot be read (ZG411), is no JSON Lines (ZG412), has a field of the wrong kind (ZG413),
    /// a span outside its text (ZG414) or an id twice (ZG415).</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<Attribution>> Read(string file, IEnumerable<GoldArticle> gold)
    {
        var texts = gold.ToDictionary(g => g.Id, g => g.Text, StringComparer.Ordinal);
        var found = new Dictionary<string, IReadOnlyList<Attribution>>(StringComparer.Ordinal);
        foreach (var line in JsonLine.Read(file))
        {
            var id = line.Required("id");
            if (!texts.TryGetValue(id, out var text)) continue;
            var statements = line.Has("statements") ? line.Objects("statements").Select(s => Of(s, text)) : [];
            if (!found.TryAdd(id, [.. statements])) throw EvaluationErrors.Twice(file, line.Number, id);
        }
        return found;
    }

    private static Attribution Of(JsonLine line, string text)
    {
        IReadOnlyList<TextSpan> Spans(string part) => line.Inner(part)?.Spans("spans", text) ?? [];
        return new Attribution
        {
            Id = line.Optional("id"),
            Source = Spans("source"),
            Cue = Spans("cue"),
            Content = Spans("content"),
            Kind = line.Optional("kind"),
            Stance = line.Inner("cue")?.Optional("stance"),
            Polarity = line.Optional("polarity"),
            Parent = line.Optional("parent"),
            SourceEntity = line.Inner("source")?.Inner("entity")?.Optional("name"),
            Confidence = line.Share("confidence"),
        };
    }
}
