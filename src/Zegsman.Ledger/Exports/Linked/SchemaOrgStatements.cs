using System.Text.Json;
using Zegsman.Language;
using Zegsman.Ledger.Entries;
using Zegsman.Statements;

namespace Zegsman.Ledger.Exports.Linked;

/// <summary>
/// Statements as JSON-LD with the words of schema.org. Words of the source itself are a Quotation, and words of the reporter for what
/// the source said are a Claim.
/// </summary>
internal sealed class SchemaOrgStatements(Stream buffer) : StatementWriter
{
    private readonly Utf8JsonWriter json = new(buffer, KeptStatementJson.Options);

    public override void Begin()
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
    }

    public override void Write(KeptStatement kept)
    {
        var (statement, isQuotation) = (kept.Statement, kept.Statement.Kind == StatementKind.Direct);
        Start(isQuotation ? "Quotation" : "Claim", StatementIri.Of(kept));
        json.WriteString("text", statement.Content.Text);
        if (kept.Article.Language != TextLanguage.Other) json.WriteString("inLanguage", kept.Article.Language.Code());
        if (statement.Source is { Kind: not SourceKind.Document } source)
        {
            Speaker("creator", source);
            if (isQuotation) Speaker("spokenByCharacter", source);
        }
        if (statement.Said is { } said) json.WriteString("dateCreated", said.Value);
        Optional("datePublished", kept.Article.Published?.Value);
        if (isQuotation) Within(kept, "isPartOf");
        else
        {
            json.WritePropertyName("appearance");
            Article(kept.Article);
            if (StatementIri.OfParent(kept) is { } parent) Reference("isPartOf", parent);
        }
        BasedOn(kept);
        About(kept);
        if (statement.Addressee is { } addressee) Named("audience", "Audience", addressee.Entity?.Name ?? addressee.Text, null);
        if (statement.Place is { } place) Named("locationCreated", "Place", place.Text, null);
        Keywords(statement);
        json.WriteEndObject();
        json.Flush();
    }

    public override void End()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        buffer.WriteByte((byte)'\n');
    }

    public override void Dispose() => json.Dispose();

    private void Start(string? type, string? id)
    {
        json.WriteStartObject();
        if (type is not null) json.WriteString("@type", type);
        if (id is not null) json.WriteString("@id", id);
    }

    private void Optional(string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private void Reference(string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private void Named(string property, string? type, string name, string? wikidata)
    {
        json.WritePropertyName(property);
        Named(type, name, wikidata);
    }

    private void Named(string? type, string name, string? wikidata)
    {
        Start(type, wikidata is null ? null : StatementIri.OfWikidata(wikidata));
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    /// <summary>Who said it; of what is neither known to be a person nor a body no type is told.</summary>
    private void Speaker(string property, Source source) => Named(property, source.Kind switch
    {
        SourceKind.Person => "Person",
        SourceKind.Organisation => "Organization",
        _ => null,
    }, source.Entity?.Name ?? source.Text, source.Entity?.Wikidata);

    private void Within(KeptStatement kept, string property)
    {
        json.WriteStartArray(property);
        Article(kept.Article);
        if (StatementIri.OfParent(kept) is { } parent)
        {
            Start(null, parent);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Article(KeptArticle article)
    {
        Start("NewsArticle", StatementIri.OfArticle(article));
        json.WriteString("identifier", article.Id);
        Optional("url", StatementIri.Link(article));
        Optional("headline", article.Title);
        if (article.Publisher is { } publisher) Named("publisher", "Organization", publisher, null);
        Optional("datePublished", article.Published?.Value);
        json.WriteNumber("version", article.Version);
        json.WriteEndObject();
    }

    /// <summary>The article, and the document that is said to say it.</summary>
    private void BasedOn(KeptStatement kept)
    {
        json.WriteStartArray("isBasedOn");
        Start(null, StatementIri.OfArticle(kept.Article));
        json.WriteEndObject();
        if (kept.Statement.Source is { Kind: SourceKind.Document } document)
            Named("CreativeWork", document.Entity?.Name ?? document.Text, document.Entity?.Wikidata);
        json.WriteEndArray();
    }

    private void About(KeptStatement kept)
    {
        if (kept.About.Count == 0) return;
        json.WriteStartArray("about");
        foreach (var entity in kept.About) Named("Thing", entity.Name, entity.Wikidata);
        json.WriteEndArray();
    }

    private void Keywords(Statement statement)
    {
        json.WriteStartArray("keywords");
        Term("kind", Words.Of(statement.Kind));
        Term("polarity", Words.Of(statement.Polarity));
        if (statement.Cue is { } cue) Term("stance", Words.Of(cue.Stance));
        foreach (var term in statement.Terms) json.WriteStringValue(term);
        json.WriteEndArray();
    }

    private void Term(string set, string name)
    {
        Start("DefinedTerm", null);
        json.WriteString("name", name);
        Named("inDefinedTermSet", "DefinedTermSet", set, null);
        json.WriteEndObject();
    }
}
