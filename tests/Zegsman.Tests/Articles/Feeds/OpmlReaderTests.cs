using System.Text;
using Zegsman.Articles.Feeds;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Feeds;

public sealed class OpmlReaderTests
{
    [Fact]
    public void Feeds_are_found_however_deep_they_are_nested_and_each_once() => Read("""
        <?xml version="1.0" encoding="utf-8"?>
        <opml version="2.0"><head><title>Nieuws & meer</title></head><body>
          <outline text="Nederland"><outline text="Regio"><outline type="rss" text="De Oostermeerder" xmlUrl="https://oostermeer.example/rss?a=1&amp;b=2"/></outline>
            <outline text="Map zonder feed"/></outline>
          <outline text="Nog eens" xmlUrl="https://oostermeer.example/rss?a=1&b=2"/>
          <outline TEXT="Oud" XMLURL=" http://krant.example/feed "/>
          <Outline title="Lezer" xmlurl="feed://radio.example/atom"/><outline xmlUrl="feed:https://tv.example/json"/>
          <outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="feeds/lokaal.xml"/><outline xmlUrl=""/>
        </body></opml>
        """).ShouldBe(["https://oostermeer.example/rss?a=1&b=2", "http://krant.example/feed", "http://radio.example/atom", "https://tv.example/json"]);

    [Fact]
    public void Of_a_list_that_breaks_off_the_feeds_before_are_there() =>
        Read("<opml version='1.0'><body><outline xmlUrl='https://een.example/rss'/><outline xmlUrl='https://twee").ShouldBe(["https://een.example/rss"]);

    [Theory]
    [InlineData("")]
    [InlineData("geen xml")]
    [InlineData("<rss><channel/></rss>")]
    [InlineData("<opml><body><outline text='leeg'/></body></opml>")]
    public void What_is_no_list_of_feeds_is_told_with_its_cure(string text)
    {
        var error = Should.Throw<ZegsmanException>(() => Read(text));
        error.Code.ShouldBe("ZG224");
        error.Message.ShouldContain("OPML");
    }

    private static IEnumerable<string> Read(string opml) => OpmlReader.Read(Encoding.UTF8.GetBytes(opml)).Select(f => f.AbsoluteUri);
}
