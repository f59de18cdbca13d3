using System.Globalization;
using System.Xml;
using Zegsman.Language;
using Zegsman.Speakers;
using Zegsman.Statements;

namespace Zegsman.Ledger.Exports.Naf;

/// <summary>
/// One article as a document of NAF 3.3, which is one of 3.1 and 3.2 too: the raw text, its tokens, a term for each, entities with all their
/// mentions, times, and the statements as the attribution layer.
/// </summary>
internal sealed class NafDocument
{
    private readonly XmlWriter xml;
    private readonly IReadOnlyList<KeptStatement> statements;
    private readonly ExportedText text;
    private readonly Document document;

    private NafDocument(XmlWriter xml, IReadOnlyList<KeptStatement> statements, ExportedText text)
    {
        (this.xml, this.statements, this.text) = (xml, statements, text);
        document = Segmenter.Segment(text.Text, statements[0].Article.Language, [.. text.Reading.Passages.Select(p => p.Span)]);
    }

    /// <exception cref="ZegsmanException">The statements are of several articles (ZG652) or none (ZG653).</exception>
    public static async Task WriteAsync(ExportedAnswer answer, Stream output, CancellationToken cancellation)
    {
        var texts = new ExportedTexts(answer.ReadingOf);
        var articles = ArticleGroups.Of(answer.Statements.Where(kept => texts.Of(kept) is not null)).Take(2).ToList();
        if (articles.Count == 0) throw ExportErrors.NoArticle("NAF");
        if (articles.Count > 1) throw ExportErrors.SeveralArticles("NAF");
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, XmlText.Settings)) new NafDocument(xml, articles[0], texts.Of(articles[0][0])!).Write();
        buffer.WriteByte((byte)'\n');
        await StatementWriter.SendAsync(buffer, output, cancellation);
    }

    private void Write()
    {
        var language = statements[0].Article.Language;
        xml.WriteStartElement("NAF");
        xml.WriteAttributeString("version", "3.3");
        xml.WriteAttributeString("xml", "lang", null, language == TextLanguage.Other ? "und" : language.Code());
        Header(statements[0].Article);
        xml.WriteElementString("raw", XmlText.Of(text.Text));
        if (document.TokenCount > 0) Tokens();
        Mentions();
        Times();
        Statements();
        xml.WriteEndElement();
    }

    private void Header(KeptArticle article)
    {
        xml.WriteStartElement("nafHeader");
        xml.WriteStartElement("fileDesc");
        Attribute("title", article.Title);
        Attribute("author", text.Reading.Authors.Count == 0 ? null : string.Join(", ", text.Reading.Authors));
        Attribute("creationtime", article.Published?.Value);
        xml.WriteEndElement();
        xml.WriteStartElement("public");
        Attribute("publicId", article.Id);
        Attribute("uri", StatementIri.Link(article));
        xml.WriteEndElement();
        foreach (var layer in (string[])["text", "terms", "entities", "coreferences", "timeExpressions", "attribution"])
        {
            xml.WriteStartElement("linguisticProcessors");
            Attribute("layer", layer);
            xml.WriteStartElement("lp");
            Attribute("name", "Zegsman");
            Attribute("version", text.Reading.Model);
            Attribute("timestamp", text.Reading.Added);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Tokens()
    {
        xml.WriteStartElement("text");
        var paragraph = 0;
        foreach (var token in document.Tokens)
        {
            while (paragraph < text.Reading.Passages.Count && text.Reading.Passages[paragraph].Span.End <= token.Span.Start) paragraph++;
            var (start, end) = text.InCodePoints(token.Span);
            xml.WriteStartElement("wf");
            Attribute("id", Word(token.Index));
            Attribute("sent", Number(document.SentenceIndexOf(token.Index) + 1));
            Attribute("para", Number(paragraph + 1));
            Attribute("offset", Number(start));
            Attribute("length", Number(end - start));
            xml.WriteString(XmlText.Of(token.Text));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("terms");
        for (var token = 0; token < document.TokenCount; token++)
        {
            xml.WriteStartElement("term");
            Attribute("id", Term(token));
            Span([Word(token)]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <summary>Each mention as an entity of its own, as NAF has them, and those of one entity together as a coreference.</summary>
    private void Mentions()
    {
        var entities = text.Reading.Entities
            .Select((entity, i) => (Entity: entity, Number: i + 1, Mentions: entity.Mentions.Select(m => Terms([m])).Where(terms => terms.Count > 0).ToList()))
            .Where(e => e.Mentions.Count > 0).ToList();
        if (entities.Count == 0) return;
        xml.WriteStartElement("entities");
        foreach (var (entity, number, mentions) in entities)
        {
            for (var i = 0; i < mentions.Count; i++)
            {
                xml.WriteStartElement("entity");
                Attribute("id", string.Create(CultureInfo.InvariantCulture, $"e{number}.{i + 1}"));
                Attribute("type", TypeOf(entity.Kind));
                Span(mentions[i]);
                Wikidata(entity);
                xml.WriteEndElement();
            }
        }
        xml.WriteEndElement();
        xml.WriteStartElement("coreferences");
        foreach (var (entity, number, mentions) in entities)
        {
            xml.WriteStartElement("coref");
            Attribute("id", "co" + Number(number));
            Attribute("status", "system");
            Attribute("type", "entity");
            foreach (var mention in mentions) Span(mention);
            Wikidata(entity);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Times()
    {
        var times = text.Reading.Times.Select((time, i) => (Time: time, Number: i + 1, Terms: Terms([time.Span]))).Where(t => t.Terms.Count > 0).ToList();
        if (times.Count == 0) return;
        xml.WriteStartElement("timeExpressions");
        foreach (var (time, number, terms) in times)
        {
            xml.WriteStartElement("timex3");
            Attribute("id", "tmx" + Number(number));
            Attribute("type", Entries.Words.Of(time.Type).ToUpperInvariant());
            Attribute("value", time.Value);
            Span(terms);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Statements()
    {
        var attributed = statements.Select(kept => (Kept: kept, Terms: Terms(kept.Statement.Content.Spans))).Where(s => s.Terms.Count > 0).ToList();
        if (attributed.Count == 0) return;
        xml.WriteStartElement("attribution");
        foreach (var (kept, terms) in attributed)
        {
            xml.WriteStartElement("statement");
            Attribute("id", "s" + kept.Position.ToString(CultureInfo.InvariantCulture));
            Part("statement_target", terms);
            Part("statement_source", Terms(kept.Statement.Source?.Spans ?? []));
            Part("statement_cue", Terms(kept.Statement.Cue?.Spans ?? []));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Part(string name, List<string> terms)
    {
        if (terms.Count == 0) return;
        xml.WriteStartElement(name);
        Span(terms);
        xml.WriteEndElement();
    }

    private void Span(List<string> ids)
    {
        xml.WriteStartElement("span");
        foreach (var id in ids)
        {
            xml.WriteStartElement("target");
            Attribute("id", id);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void Wikidata(Entity entity)
    {
        if (entity.Wikidata is not { } wikidata) return;
        xml.WriteStartElement("externalReferences");
        xml.WriteStartElement("externalRef");
        Attribute("resource", "wikidata");
        Attribute("reference", StatementIri.OfWikidata(wikidata));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The terms of the tokens that spans hold or cut, in order and each once.</summary>
    private List<string> Terms(IReadOnlyList<TextSpan> spans)
    {
        var tokens = new SortedSet<int>();
        foreach (var span in spans)
            for (var token = document.TokenAt(span.Start); token < document.TokenCount && document.SpanOf(token).Start < span.End; token++) tokens.Add(token);
        return [.. tokens.Select(Term)];
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null) xml.WriteAttributeString(name, XmlText.Of(value));
    }

    private static string? TypeOf(SourceKind? kind) => kind switch
    {
        null => null,
        SourceKind.Person or SourceKind.Author => "Person",
        SourceKind.Organisation => "Organization",
        _ => "Misc",
    };

    private static string Word(int token) => "w" + Number(token + 1);

    private static string Term(int token) => "t" + Number(token + 1);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
