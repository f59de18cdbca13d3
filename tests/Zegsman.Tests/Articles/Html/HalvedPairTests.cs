using System.Text;
using Zegsman.Articles;

namespace Zegsman.Tests.Articles.Html;

public sealed class HalvedPairTests
{
    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Brug \ud83d dicht"}""")]
    [InlineData("""{"@type":"NewsArticle","\udc00 ":"x","headline":"Brug dicht"}""")]
    public void Half_a_surrogate_pair_in_what_a_page_says_of_itself_stops_nothing(string json)
    {
        var page = $"""<html><head><script type="application/ld+json">{json}</script></head><body><p>De brug bij Oostkil is dicht, meldt de gemeente.</p></body></html>""";
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(page), new ArticleHints { FileName = "brug.html" }).ShouldHaveSingleItem();
        article.Title.ShouldNotBeNull();
        article.Title.ShouldStartWith("Brug");
    }
}
