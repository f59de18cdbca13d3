using System.Text.Json;
using Zegsman.Language;

namespace Zegsman.Ledger.Exports.Linked;

/// <summary>
/// Statements as W3C Web Annotations, in a collection of one page: what was said is the target, and who said it, by which words, and what
/// it is, are the bodies.
/// </summary>
internal sealed class AnnotationStatements(ExportedAnswer answer, Stream buffer) : StatementWriter
{
    private readonly Utf8JsonWriter json = new(buffer, KeptStatementJson.Options);
    private readonly ExportedTexts texts = new(answer.ReadingOf);
    private readonly string collection = StatementIri.OfQuestion(answer.Question);
    private int total;

    public override void Begin()
    {
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", collection);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", answer.Heading);
        json.WriteStartObject("first");
        json.WriteString("id", collection + "#page");
        json.WriteString("type", "AnnotationPage");
        json.WriteString("partOf", collection);
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
    }

    public override void Write(KeptStatement kept)
    {
        if (texts.Of(kept) is not { } text) return;
        total++;
        json.WriteStartObject();
        json.WriteString("id", StatementIri.Of(kept));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteString("created", kept.Added);
        json.WriteStartObject("generator");
        json.WriteString("type", "Software");
        json.WriteString("name", "Zegsman, " + kept.Statement.Evidence.Model);
        json.WriteEndObject();
        json.WriteStartArray("body");
        Bodies(kept, text);
        json.WriteEndArray();
        json.WriteStartArray("target");
        foreach (var span in kept.Statement.Content.Spans) Words(kept.Article, text, span, null);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    public override void End()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteNumber("total", total);
        json.WriteEndObject();
        json.Flush();
        buffer.WriteByte((byte)'\n');
    }

    public override void Dispose() => json.Dispose();

    private void Bodies(KeptStatement kept, ExportedText text)
    {
        var statement = kept.Statement;
        if (statement.Source is { } source)
        {
            Text("identifying", source.Entity?.Name ?? source.Text);
            if (source.Entity?.Wikidata is { } wikidata)
            {
                json.WriteStartObject();
                json.WriteString("type", "SpecificResource");
                json.WriteString("purpose", "identifying");
                json.WriteString("source", StatementIri.OfWikidata(wikidata));
                json.WriteEndObject();
            }
            foreach (var span in source.Spans) Words(kept.Article, text, span, "identifying");
        }
        foreach (var span in statement.Cue?.Spans ?? []) Words(kept.Article, text, span, "describing");
        Text("tagging", "kind:" + Entries.Words.Of(statement.Kind));
        Text("tagging", "polarity:" + Entries.Words.Of(statement.Polarity));
        if (statement.Cue is { } cue) Text("tagging", "stance:" + Entries.Words.Of(cue.Stance));
        foreach (var entity in kept.About) Text("tagging", "about:" + entity.Name);
    }

    private void Text(string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    /// <summary>Words of the article, found by where they stand as well as by what they are.</summary>
    private void Words(KeptArticle article, ExportedText text, TextSpan span, string? purpose)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        if (purpose is not null) json.WriteString("purpose", purpose);
        json.WriteString("source", StatementIri.OfArticle(article));
        json.WriteStartObject("state");
        json.WriteString("type", "TimeState");
        json.WriteString("cached", StatementIri.OfText(article));
        json.WriteEndObject();
        json.WriteStartArray("selector");
        var (start, end) = text.InCodePoints(span);
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.In(text.Text));
        if (answer.ContextLength > 0)
        {
            json.WriteString("prefix", text.Before(span, answer.ContextLength));
            json.WriteString("suffix", text.After(span, answer.ContextLength));
        }
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
