using Zegsman.Articles;

namespace Zegsman.Tests.Articles.Html;

public sealed class EmbeddedPostTests
{
    private const string Text = "<p>Op sociale media wordt volop gereageerd op het akkoord over het veen, van links tot rechts.</p>";

    [Fact]
    public void A_tweet_has_its_author_its_date_its_words_and_its_address()
    {
        var (article, post) = Post("""
            <blockquote class="twitter-tweet" data-lang="nl"><p lang="nl">Het veen is gered. <a href="https://t.co/a">https://t.co/a</a> <a href="https://t.co/b">pic.twitter.com/b</a></p>&mdash;
            Erik van der Brug 🌾 (@erik_brug) <a href="https://twitter.com/erik_brug/status/1018?ref_src=twsrc%5Etfw">16 juli 2018</a></blockquote>
            <script async src="https://platform.twitter.com/widgets.js"></script>
            """);
        post.Span.In(article.Text).ShouldBe("Het veen is gered. https://t.co/a pic.twitter.com/b\n— Erik van der Brug 🌾 (@erik_brug) 16 juli 2018");
        post.Body!.Value.In(article.Text).ShouldBe("Het veen is gered.");
        post.Author.ShouldBe(new PostAuthor("Erik van der Brug 🌾", "erik_brug", post.Author!.Span));
        post.Published!.Value.Value.ShouldBe("2018-07-16");
        post.Url.ShouldBe("https://twitter.com/erik_brug/status/1018");
        post.Medium.ShouldBe("Twitter");
    }

    [Fact]
    public void A_tweet_with_an_English_date_without_a_paragraph_is_read_alike()
    {
        var (article, post) = Post("<blockquote class=twitter-tweet>Saved!<br>At last. — Ann Ode (@ann) <a href=//twitter.com/ann/status/5>July 16, 2018</a></blockquote>");
        post.Body!.Value.In(article.Text).ShouldBe("Saved!\nAt last.");
        post.Published!.Value.Value.ShouldBe("2018-07-16");
        post.Url.ShouldBe("https://twitter.com/ann/status/5");
    }

    [Fact]
    public void A_date_given_for_machines_counts_before_the_one_shown()
    {
        var (_, post) = Post("""
            <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx1/?utm_source=ig_embed">
            <a href="https://www.instagram.com/p/Cx1/">Dit bericht op Instagram bekijken</a><p>Wat een dag!</p>
            <p>Een bericht gedeeld door Hilbrand Kooistra (@hilbrand) op <time datetime="2026-02-03T18:20:00+00:00">3 feb 2026</time></p></blockquote>
            """);
        post.Published!.Value.Value.ShouldBe("2026-02-03T18:20:00Z");
        post.Author!.Name.ShouldBe("Hilbrand Kooistra");
        post.Url.ShouldBe("https://www.instagram.com/p/Cx1/");
        post.Medium.ShouldBe("Instagram");
    }

    [Fact]
    public void A_post_of_which_the_page_has_no_words_is_no_passage() =>
        Page.Outline($"{Text}<blockquote class=mastodon-embed><a href=https://m.example/@wiep/1><div>Post by @wiep@m.example</div><div>View on Mastodon</div></a></blockquote>").Length.ShouldBe(1);

    [Fact]
    public void A_signature_without_words_is_the_caption_of_a_picture() =>
        Page.Outline($"{Text}<blockquote class=instagram-media><p>Een bericht gedeeld door Hilbrand Kooistra (@hilbrand)</p></blockquote>").Last()
            .ShouldBe("Caption: Een bericht gedeeld door Hilbrand Kooistra (@hilbrand)");

    [Fact]
    public void A_post_without_a_signature_is_a_post_without_an_author()
    {
        var (article, post) = Post("<blockquote class=twitter-tweet><p>Het veen is gered.</p></blockquote>");
        post.Span.In(article.Text).ShouldBe("Het veen is gered.");
        (post.Author, post.Body, post.Medium).ShouldBe((null, null, "Twitter"));
    }

    [Fact]
    public void A_handle_in_the_words_is_no_signature()
    {
        var (_, post) = Post("<blockquote class=twitter-tweet><p>Dank aan Wiep Haan (@wiep) voor alles!</p>— Siem Noord (@siem) <a href=x>3 mei 2019</a></blockquote>");
        post.Author!.Name.ShouldBe("Siem Noord");
    }

    private static (Article Article, Passage Post) Post(string html)
    {
        var article = Page.Read(Text + html);
        return (article, Page.Single(article, PassageKind.Post));
    }
}
