using System.Xml;

namespace Zegsman.Ledger.Exports.Feeds;

/// <summary>Statements as an Atom feed (RFC 4287).</summary>
internal sealed class AtomFeed(ExportedAnswer answer, Stream buffer) : FeedWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly XmlWriter xml = XmlWriter.Create(buffer, XmlText.Settings);

    public override void End()
    {
        xml.WriteStartElement("feed", Namespace);
        Element("id", StatementIri.OfQuestion(answer.Question));
        Element("title", answer.Heading);
        Element("updated", Updated);
        Person("author", "Zegsman");
        Element("generator", "Zegsman");
        if (answer.Address is { } address) Link("self", address);
        foreach (var entry in Entries) Write(entry);
        xml.WriteEndElement();
        xml.Flush();
        buffer.WriteByte((byte)'\n');
    }

    public override void Dispose() => xml.Dispose();

    private void Write(FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        if (entry.Language is { } language) xml.WriteAttributeString("xml", "lang", null, language);
        Element("id", entry.Id);
        Element("title", entry.Title);
        Element("published", entry.Kept.Added);
        Element("updated", entry.Kept.Added);
        if (entry.Link is { } link) Link("alternate", link);
        if (entry.Speaker is { Length: > 0 } speaker) Person("contributor", speaker);
        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", XmlText.Of(tag));
            xml.WriteEndElement();
        }
        Element("summary", entry.Summary);
        Element("content", entry.Kept.Statement.Content.Text);
        xml.WriteEndElement();
    }

    private void Element(string name, string value) => xml.WriteElementString(name, Namespace, XmlText.Of(value));

    private void Person(string role, string name)
    {
        xml.WriteStartElement(role, Namespace);
        Element("name", name);
        xml.WriteEndElement();
    }

    private void Link(string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", XmlText.Of(address));
        xml.WriteEndElement();
    }
}
