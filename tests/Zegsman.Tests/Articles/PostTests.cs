using Zegsman.Articles;

namespace Zegsman.Tests.Articles;

public sealed class PostTests
{
    private const string Words = "Wat een dag in Oldenkamp. De dijk hield het, ook al zei iedereen van niet.";

    [Theory]
    [InlineData(Words + " https://t.co/a1B2c3D4 — Tamara Quist (@tamaraquist) 16 juli 2018", "Tamara Quist", "2018-07-16", "https://t.co/a1B2c3D4")]
    [InlineData(Words + " — Tamara Quist (@tamaraquist) July 16, 2018", "Tamara Quist", "2018-07-16", null)]
    [InlineData(Words + " &mdash; Tamara Quist (@tamaraquist) 16 jul. 2018", "Tamara Quist", "2018-07-16", null)]
    [InlineData(Words + " - Tamara Quist (@tamaraquist) 16 juli 2018, 16:02", "Tamara Quist", "2018-07-16T16:02", null)]
    [InlineData(Words + " pic.twitter.com/P2qpm3h3Pm— Tamara Quist (@tamaraquist) Jul 16, 2018", "Tamara Quist", "2018-07-16", null)]
    [InlineData(Words + "https://t.co/a1B2c3D4 pic.twitter.com/P2 – Tamara Quist (@tamaraquist) 16 juli 2018.", "Tamara Quist", "2018-07-16", "https://t.co/a1B2c3D4")]
    [InlineData(Words + " Tamara Quist (@tamaraquist) 16 juli 2018", "Tamara Quist", "2018-07-16", null)]
    [InlineData(Words + " — Tamara Quist (@tamaraquist)", "Tamara Quist", null, null)]
    [InlineData(Words + "\n— Wies V. van de Laar 🚲 (@tamaraquist) 16:02 - 16 jul. 2018", "Wies V. van de Laar 🚲", "2018-07-16T16:02", null)]
    [InlineData(Words + "\n\n— Tamara Quist (@tamaraquist) 16 juli 2018", "Tamara Quist", "2018-07-16", null)]
    public void A_signed_paragraph_is_a_post(string paragraph, string name, string? published, string? url)
    {
        var article = Reads.Text($"{Intro}\n\n{paragraph}\n\n{Outro}");
        var post = Reads.Post(article);
        post.Span.In(article.Text).ShouldBe(paragraph);
        post.Body!.Value.In(article.Text).ShouldBe(Words);
        post.Author!.Name.ShouldBe(name);
        post.Author.Handle.ShouldBe("tamaraquist");
        post.Author.Span!.Value.In(article.Text).ShouldBe(name);
        post.Published?.Value.ShouldBe(published);
        post.Url.ShouldBe(url);
        post.Medium.ShouldBe("Twitter");
        article.Passages.Select(p => p.Kind).ShouldBe([PassageKind.Paragraph, PassageKind.Post, PassageKind.Paragraph]);
    }

    [Theory]
    [InlineData("Tamara Quist (@tamaraquist) zei op 16 juli 2018 dat zij opstapt.")]
    [InlineData("Wie Tamara Quist (@tamaraquist) op 16 juli 2018 wil zien, kan dat vanaf negen uur.")]
    [InlineData("De avond, zo zei Tamara Quist (@tamaraquist), was lang en mooi.")]
    [InlineData("Dat was op 16 juli 2018 — een maandag — in Oldenkamp.")]
    public void Somebody_mentioned_with_a_handle_signs_nothing(string paragraph) =>
        Reads.Text($"{Intro}\n\n{paragraph}").Passages.ShouldAllBe(p => p.Kind == PassageKind.Paragraph);

    [Fact]
    public void A_paragraph_is_cut_around_the_post_in_it()
    {
        var article = Reads.Text($"{Intro} Op sociale media regende het reacties. Ik stem nooit meer op die bende — Rik V. (@rikvdk) 27 november 2019. {Outro}");
        Reads.Outline(article).ShouldBe(
        [
            $"Paragraph: {Intro} Op sociale media regende het reacties.",
            "Post: Ik stem nooit meer op die bende — Rik V. (@rikvdk) 27 november 2019.",
            $"Paragraph: {Outro}",
        ]);
    }

    [Fact]
    public void A_post_between_marks_begins_at_its_mark()
    {
        var article = Reads.Text($"{Intro} ‘Spannend! Zij zegt “acht” zetels.’ — Ruud Pannekoek (@ruudpannekoek) 16 maart 2022 {Outro}");
        Reads.Post(article).Span.In(article.Text)
            .ShouldBe("‘Spannend! Zij zegt “acht” zetels.’ — Ruud Pannekoek (@ruudpannekoek) 16 maart 2022");
    }

    [Fact]
    public void A_quotation_at_the_end_of_a_post_is_not_where_it_begins()
    {
        var article = Reads.Text($"{Intro}\n\nHij zei echt \"nee\" — Ruud Pannekoek (@ruudpannekoek) 16 maart 2022");
        Reads.Post(article).Body!.Value.In(article.Text).ShouldBe("Hij zei echt \"nee\"");
    }

    [Fact]
    public void Where_nothing_shows_its_beginning_a_post_has_the_whole_paragraph()
    {
        var article = Reads.Text($"{Words} Dat las ik op Twitter, zei ik tegen mijn vrouw. Klaar. — Ruud Pannekoek (@ruudpannekoek) 16 maart 2022 {Outro}");
        Reads.Post(article).Span.Start.ShouldBe(0);
    }

    [Fact]
    public void Two_posts_in_one_paragraph_are_two()
    {
        var article = Reads.Text("Goed nieuws! — Els Ruinen (@els) 9 maart 2025 Slecht nieuws! — Wim Bos (@wim) 10 maart 2025");
        article.Passages.Select(p => p.Author!.Name).ShouldBe(["Els Ruinen", "Wim Bos"]);
        article.Passages.Select(p => p.Body!.Value.In(article.Text)).ShouldBe(["Goed nieuws!", "Slecht nieuws!"]);
    }

    [Theory]
    [InlineData("els", "23 juli 2023", "Twitter")]
    [InlineData("els", "24 juli 2023", "X")]
    [InlineData("els.bsky.social", "16 juli 2024", "Bluesky")]
    [InlineData("els@mastodon.example", "16 juli 2024", "Mastodon")]
    public void The_medium_follows_from_the_handle_and_the_day(string handle, string date, string medium) =>
        Reads.Post(Reads.Text($"{Words} — Els Ruinen (@{handle}) {date}")).Medium.ShouldBe(medium);

    [Theory]
    [InlineData("Een bericht gedeeld door Els Ruinen (@els) op 16 jul. 2018 om 4:02 PDT", "2018-07-16T04:02-07:00")]
    [InlineData("A post shared by Els Ruinen (@els) on Jul 16, 2018 at 4:02am PDT", "2018-07-16T04:02-07:00")]
    [InlineData("A post shared by Els Ruinen (@els)", null)]
    public void A_shared_photograph_with_words_is_a_post_on_Instagram(string signature, string? published)
    {
        var article = Reads.Text($"{Intro}\n\n{Words} {signature}\n\n{Outro}");
        var post = Reads.Post(article);
        post.Medium.ShouldBe("Instagram");
        post.Author!.Name.ShouldBe("Els Ruinen");
        post.Body!.Value.In(article.Text).ShouldBe(Words);
        post.Published?.Value.ShouldBe(published);
    }

    [Fact]
    public void A_shared_photograph_without_words_says_nothing() =>
        Reads.Text($"A post shared by Els Ruinen (@els)\n\n{Intro}").Passages[0].Kind.ShouldBe(PassageKind.Caption);

    [Fact]
    public void A_post_in_a_live_blog_does_not_take_the_time_of_the_entry()
    {
        const string Signed = Words + " — Els Ruinen (@els) 9 maart 2025";
        var article = Reads.Text($"Live: de dijk\n\n12.10 uur\n{Intro}\n\n12.05 uur\n{Signed}\n\n11.00 uur – {Signed}");
        article.Passages.Where(p => p.Kind == PassageKind.Post).Select(p => p.Body!.Value.In(article.Text)).ShouldBe([Words, Words]);
    }

    private const string Intro = "De dijk bij Oldenkamp is vannacht niet doorgebroken, meldde het waterschap vanochtend.";
    private const string Outro = "Het waterschap wil de dijk deze zomer verhogen, zo staat in het plan.";
}
