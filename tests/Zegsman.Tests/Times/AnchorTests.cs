using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Times;

namespace Zegsman.Tests.Times;

/// <summary>Which date a time is told from.</summary>
public sealed class AnchorTests
{
    private const string Before = "Gisteren was het stil.";
    private const string Post = "Morgen meer.";
    private const string After = "Afgelopen vrijdag zijn twaalf mensen aangeklaagd.";

    [Fact]
    public void A_post_is_read_from_its_own_date() => Values("2018-07-20").ShouldBe(["2018-07-19", "2018-07-17", "2018-07-13"]);

    [Fact]
    public void After_a_post_an_article_known_to_the_month_is_read_from_the_day_of_the_post() =>
        Values("2018-07").ShouldBe([null, "2018-07-17", "2018-07-13"]);

    [Fact]
    public void A_post_of_another_month_tells_no_day() => Values("2018-08").ShouldBe([null, "2018-07-17", "XXXX-WXX-5"]);

    [Fact]
    public void An_article_in_another_language_tells_no_times() =>
        TimeReader.Read(Article("2018-07-20") with { Language = TextLanguage.Other }, Segmenter.Segment(Before, TextLanguage.Other)).ShouldBeEmpty();

    private static IEnumerable<string?> Values(string published)
    {
        var article = Article(published);
        return TimeReader.Read(article, TimeSpecification.Analysed(article)).Select(t => t.Value);
    }

    private static Article Article(string published)
    {
        var article = TimeSpecification.Article($"{Before}\n\n{Post}\n\n{After}", TextLanguage.Dutch, published);
        var post = Before.Length + 2;
        return article with
        {
            Passages =
            [
                new Passage { Kind = PassageKind.Paragraph, Span = TextSpan.Of(0, Before.Length) },
                new Passage { Kind = PassageKind.Post, Span = TextSpan.Of(post, Post.Length), Published = PartialDate.Day(2018, 7, 16) },
                new Passage { Kind = PassageKind.Paragraph, Span = TextSpan.Of(post + Post.Length + 2, After.Length) },
            ],
        };
    }
}
