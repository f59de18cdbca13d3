using System.Text;
using Zegsman.Articles.Feeds;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Feeds;

public sealed class FeedReaderTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE rss [<!ENTITY evil SYSTEM "file:///etc/passwd">]>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>De Oostermeerder</title><link>https://nieuws.example/</link><language>nl-nl</language>
          <item>
            <title>Caf&eacute; &amp; brug: &lt;b&gt;dicht&lt;/b&gt;</title><link>https://nieuws.example/brug?a=1&b=2</link>
            <guid isPermaLink="false">42</guid><pubDate>Mon, 16 Jul 2018 14:30:00 +0200</pubDate><dc:creator>Mina Bos en Joris Pol</dc:creator>
            <description>Kort.</description>
            <content:encoded><![CDATA[<p>De brug bij Oostermeer is dicht, zei wethouder Pia Lindeman.</p><p>&evil; Het caf&eacute; blijft open.</p>]]></content:encoded>
          </item>
          <item><guid>https://nieuws.example/sluis</guid><title>Sluis</title><description>De sluis gaat dicht, meldt de gemeente.</description></item>
        </channel></rss>
        """;

    [Fact]
    public void An_item_has_its_title_address_date_authors_and_fullest_text()
    {
        var feed = FeedReader.Read(Encoding.UTF8.GetBytes(Rss));
        (feed.Title, feed.Language, feed.Items.Count).ShouldBe(("De Oostermeerder", "nl-nl", 2));
        var item = feed.Items[0];
        (item.Id, item.Url!.AbsoluteUri, item.Title).ShouldBe(("42", "https://nieuws.example/brug?a=1&b=2", "Café & brug: dicht"));
        item.Authors.ShouldBe(["Mina Bos", "Joris Pol"]);
        item.Html!.ShouldContain("zei wethouder Pia Lindeman");
        feed.Items[1].Url!.AbsoluteUri.ShouldBe("https://nieuws.example/sluis");
    }

    [Fact]
    public void The_items_of_a_feed_are_read_as_articles()
    {
        var articles = Reads.All(Rss, "feed.xml");
        var article = articles[0];
        (article.Id, article.Url, article.Publisher).ShouldBe(("https://nieuws.example/brug?a=1&b=2", "https://nieuws.example/brug?a=1&b=2", "De Oostermeerder"));
        article.Published!.Value.Value.ShouldStartWith("2018-07-16T14:30");
        article.Language.ShouldBe(TextLanguage.Dutch);
        article.Text.ShouldBe("Café & brug: dicht\n\nDe brug bij Oostermeer is dicht, zei wethouder Pia Lindeman.\n\n&evil; Het café blijft open.");
        articles[1].Text.ShouldEndWith("De sluis gaat dicht, meldt de gemeente.");
    }

    [Theory]
    [InlineData("""
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://k.example/"><title>K</title></channel>
        <item rdf:about="https://k.example/1"><title>Een</title><link>https://k.example/1</link><dc:date>2018-07-16T10:00:00Z</dc:date><description>Tekst.</description></item></rdf:RDF>
        """)]
    [InlineData("""
        <rss version="0.91"><channel><title>K</title><item><title>Een</title><link> https://k.example/1 </link><pubDate>16 Jul 2018 10:00 GMT</pubDate><description>Tekst.</description></item></channel></rss>
        """)]
    [InlineData("""
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://k.example/"><title type="text">K</title><entry><id>tag:1</id><title>Een</title><link rel="replies" href="/r"/><link href="1"/>
        <published>2018-07-16T10:00:00Z</published><updated>2018-07-17T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Tekst.</p></div></content></entry></feed>
        """)]
    [InlineData("""
        {"version": "https://jsonfeed.org/version/1.1", "title": "K", "items": [{"id": "1", "url": "https://k.example/1", "title": "Een", "content_text": "Tekst.", "date_published": "2018-07-16T10:00:00Z"}]}
        """)]
    public void Every_kind_of_feed_gives_the_same(string feed)
    {
        var item = FeedReader.Read(Encoding.UTF8.GetBytes(feed)).Items.ShouldHaveSingleItem();
        (item.Title, item.Url!.AbsoluteUri).ShouldBe(("Een", "https://k.example/1"));
        var article = Reads.All(feed, null).ShouldHaveSingleItem();
        (article.Text, article.Publisher, article.Published!.Value.Value[..10]).ShouldBe(("Een\n\nTekst.", "K", "2018-07-16"));
    }

    [Theory]
    [InlineData("<rss><channel><title>K</title><item><title>Een</title><description>Tekst.</description></item><item><title>Twee</b", "Een,Twee")]
    [InlineData("<rss><channel><item><title>Een & twee; &onbekend; \u0001</title><description>x</description></item></channel></rss>", "Een & twee; &onbekend; \uFFFD")]
    [InlineData("<rss><channel><item><title>Een</title></item></chanel><item><title>Twee</title></item></rss>", "Een")]
    public void Of_a_broken_feed_what_stands_before_the_break_is_there(string feed, string titles) =>
        string.Join(',', FeedReader.Read(Encoding.UTF8.GetBytes(feed)).Items.Select(i => i.Title)).ShouldBe(titles);

    [Theory]
    [InlineData("ZG121", "<opml><body/></opml>")]
    [InlineData("ZG122", "geen xml")]
    [InlineData("ZG121", "{\"version\": \"1\"}")]
    public void What_is_no_feed_is_told(string code, string text) =>
        Should.Throw<ZegsmanException>(() => FeedReader.Read(Encoding.UTF8.GetBytes(text))).Code.ShouldBe(code);

    [Fact]
    public void Nesting_without_end_and_entities_that_grow_do_no_harm()
    {
        var deep = "<rss><channel><item><title>" + string.Concat(Enumerable.Repeat("<a>", 200_000)) + "x";
        FeedReader.Read(Encoding.UTF8.GetBytes(deep)).Items.Count.ShouldBe(1);
        var bomb = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><rss><channel><item><title>&c;</title></item></channel></rss>";
        FeedReader.Read(Encoding.UTF8.GetBytes(bomb)).Items.Single().Title.ShouldBe("&c;");
    }
}
