using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Iptc;

public sealed class AgencyNewsTests
{
    private const string Nitf = """
        <?xml version="1.0"?>
        <nitf><head><title>Brug</title><docdata><doc-id id-string="anp-1"/><date.issue norm="20180716T143000+0200"/><doc.copyright holder="Persbureau Oost"/></docdata></head>
        <body><body.head><hedline><hl1>Brug bij Oostermeer dicht</hl1></hedline><byline>Door <person>Mina Bos</person></byline></body.head>
        <body.content><block><p>De brug is dicht, zei wethouder <person>Pia Lindeman</person>.</p><hl2>Omleiding</hl2><p>Het verkeer rijdt om.</p></block>
        <media media-type="image"><media-reference source="x.jpg"/><media-caption>De brug bij avond</media-caption></media></body.content></body></nitf>
        """;

    [Fact]
    public void Nitf_is_read_with_its_headings_captions_and_dates()
    {
        var article = Reads.All(Nitf, "bericht.xml").ShouldHaveSingleItem();
        (article.Id, article.Title, article.Publisher, article.Published!.Value.Value).ShouldBe(("anp-1", "Brug bij Oostermeer dicht", "Persbureau Oost", "2018-07-16T14:30+02:00"));
        article.Authors.ShouldBe(["Mina Bos"]);
        article.Passages.Select(p => (p.Kind, p.Span.In(article.Text))).ShouldBe([(PassageKind.Title, "Brug bij Oostermeer dicht"),
            (PassageKind.Paragraph, "De brug is dicht, zei wethouder Pia Lindeman."), (PassageKind.Heading, "Omleiding"), (PassageKind.Paragraph, "Het verkeer rijdt om."),
            (PassageKind.Caption, "De brug bij avond")]);
    }

    [Theory]
    [InlineData("<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>nee</title></head><body><p>De brug is dicht.</p><p>Omrijden kan.</p></body></html></inlineXML>")]
    [InlineData("<inlineData contenttype=\"text/plain\">De brug is dicht.\n\nOmrijden kan.</inlineData>")]
    [InlineData("<inlineData contenttype=\"text/html\">&lt;p>De brug is dicht.&lt;/p>&lt;p>Omrijden kan.&lt;/p></inlineData>")]
    [InlineData("<inlineXML><nitf><body><body.content><p>De brug is dicht.</p><p>Omrijden kan.</p></body.content></body></nitf></inlineXML>")]
    public void NewsMl_is_read_whatever_its_text_is_written_in(string content)
    {
        var xml = $"""
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:anp:7" version="2" xml:lang="nl">
            <itemMeta><provider qcode="nprov:ANP"/><versionCreated>2018-07-17T09:00:00+02:00</versionCreated><firstCreated>2018-07-16T14:30:00+02:00</firstCreated></itemMeta>
            <contentMeta><headline>Brug dicht</headline><by>Mina Bos</by></contentMeta><contentSet>{content}</contentSet></newsItem></itemSet></newsMessage>
            """;
        var article = Reads.All(xml, "bericht.xml").ShouldHaveSingleItem();
        (article.Id, article.Title, article.Publisher, article.Language).ShouldBe(("urn:anp:7", "Brug dicht", "ANP", TextLanguage.Dutch));
        article.Published!.Value.Value.ShouldStartWith("2018-07-16T14:30");
        article.Text.ShouldBe("Brug dicht\n\nDe brug is dicht.\n\nOmrijden kan.");
    }

    [Theory]
    [InlineData("""{"uri": "urn:1", "headline": "Brug dicht", "byline": "Door Mina Bos", "versioncreated": "2018-07-16T14:30:00Z", "language": "nl", "body_xhtml": "<p>De brug is dicht.</p>"}""")]
    [InlineData("""{"uri": "urn:1", "headlines": [{"role": "main", "value": "Brug dicht"}], "by": "Mina Bos", "versioncreated": "2018-07-16T14:30:00Z", "language": "nl", "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>De brug is dicht.</p>"}]}""")]
    [InlineData("""{"uri": "urn:1", "headline": "Brug dicht", "by": "Mina Bos", "firstcreated": "2018-07-16", "language": "nl", "body_text": "De brug is dicht."}""")]
    public void Ninjs_is_read_in_every_version(string json)
    {
        var article = Reads.All(json, "bericht.json").ShouldHaveSingleItem();
        (article.Id, article.Title, article.Text).ShouldBe(("urn:1", "Brug dicht", "Brug dicht\n\nDe brug is dicht."));
        article.Published!.Value.Value.ShouldStartWith("2018-07-16");
        article.Authors.ShouldBe(["Mina Bos"]);
    }

    [Theory]
    [InlineData("ZG121", "<?xml version=\"1.0\"?><recept><stap>Roer.</stap></recept>")]
    [InlineData("ZG122", "<?xml version=\"1.0\"?>")]
    [InlineData("ZG123", "<newsMessage><header/></newsMessage>")]
    [InlineData("ZG102", "<nitf><body><body.content/></body></nitf>")]
    public void What_has_no_news_is_told(string code, string xml) => Reads.CodeOf(System.Text.Encoding.UTF8.GetBytes(xml), new ArticleHints { FileName = "x.xml" }).ShouldBe(code);
}
