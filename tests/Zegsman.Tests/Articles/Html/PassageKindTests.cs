using Zegsman.Articles;

namespace Zegsman.Tests.Articles.Html;

public sealed class PassageKindTests
{
    private const string Long = "De brug over de Lauwer gaat dit jaar echt nog niet dicht, meldt de gemeente.";

    [Fact]
    public void Headings_under_the_title_are_headings() =>
        Page.Outline($"<h1>Brug blijft open</h1><h2>Geld</h2><p>{Long}</p><h6>Tijd</h6><p>{Long}</p>")
            .ShouldBe(["Title: Brug blijft open", "Heading: Geld", $"Paragraph: {Long}", "Heading: Tijd", $"Paragraph: {Long}"]);

    [Theory]
    [InlineData("<p class='article__intro'>{0}</p>")]
    [InlineData("<div class='ArticleStandfirst'><p>{0}</p></div>")]
    [InlineData("<div id=lead-text>{0}</div>")]
    [InlineData("<p itemprop='description'>{0}</p>")]
    [InlineData("<p data-testid='article-summary-block'>{0}</p>")]
    [InlineData("<p><strong>{0}</strong></p>")]
    [InlineData("<h2>{0}</h2>")]
    [InlineData("<p><b>De brug</b> <b>over de Lauwer gaat dit jaar echt nog niet dicht, meldt de gemeente.</b></p>")]
    public void The_opening_set_apart_is_the_lead(string lead) =>
        Page.Outline($"<article><h1>Brug</h1>{string.Format(null, lead, Long)}<p>En verder: {Long}</p></article>")
            .ShouldBe(["Title: Brug", $"Lead: {Long}", $"Paragraph: En verder: {Long}"]);

    [Fact]
    public void A_bold_paragraph_with_nothing_after_it_is_no_lead() => Page.Outline($"<p><b>{Long}</b></p>").ShouldBe([$"Paragraph: {Long}"]);

    [Fact]
    public void A_lead_further_on_is_a_paragraph() =>
        Page.Outline($"<p>{Long}</p><p class=intro>Nog iets.</p>").ShouldBe([$"Paragraph: {Long}", "Paragraph: Nog iets."]);

    [Fact]
    public void What_stands_between_the_title_and_the_body_belongs_to_the_article_but_labels_do_not() =>
        Page.Outline($"""
            <div class=page><div class=top><p>{Long}</p></div>
            <div class=head><h1>Brug</h1><span>Politiek</span><p>{Long}</p><p class=byline>Door Jansje Wiarda</p><figure><figcaption>De brug.</figcaption></figure></div>
            <div itemprop=articleBody><p>Eerst. {Long}</p><p>Daarna. {Long}</p></div></div>
            """)
            .ShouldBe(["Title: Brug", $"Lead: {Long}", "Byline: Door Jansje Wiarda", "Caption: De brug.", $"Paragraph: Eerst. {Long}", $"Paragraph: Daarna. {Long}"]);

    [Fact]
    public void Captions_are_told_by_their_elements_and_names() =>
        Page.Outline($"<figure><img alt='nee'><figcaption>De brug. <small>Foto: Sietse Hoekema</small></figcaption></figure><p>{Long}</p><div class=fotobijschrift>De haven.</div>")
            .ShouldBe(["Caption: De brug. Foto: Sietse Hoekema", $"Paragraph: {Long}", "Caption: De haven."]);

    [Fact]
    public void Items_of_lists_and_data_cells_are_list_items() =>
        Page.Outline($"<p>{Long}</p><ul><li>een</li><li><p>twee</p></li></ul><dl><dt>brug</dt><dd>1961</dd></dl><table><tr><td>Beton</td><td>1,2 miljoen</td></tr></table>")
            .ShouldBe([$"Paragraph: {Long}", "ListItem: een", "ListItem: twee", "ListItem: brug", "ListItem: 1961", "ListItem: Beton", "ListItem: 1,2 miljoen"]);

    [Fact]
    public void Tables_for_layout_are_looked_through() =>
        Page.Outline($"<table><tr><td><table><tr><td><p>{Long}</p></td></tr></table></td></tr><tr><td>{Long}<br><br>{Long} {Long}</td></tr></table>")
            .ShouldBe([$"Paragraph: {Long}", $"Paragraph: {Long}", $"Paragraph: {Long} {Long}"]);

    [Theory]
    [InlineData("<blockquote>Wij sluiten niets.</blockquote>")]
    [InlineData("<aside class='pull-quote'><p>Wij sluiten niets.</p></aside>")]
    [InlineData("<div class='c-streamer'>Wij sluiten niets.</div>")]
    [InlineData("<figure class='Quote__wrapper'>Wij sluiten niets.</figure>")]
    public void Block_quotations_and_pull_quotes_are_quotations(string quote) =>
        Page.Outline($"<p>{Long}</p>{quote}").ShouldBe([$"Paragraph: {Long}", "Quotation: Wij sluiten niets."]);

    [Theory]
    [InlineData("<blockquote><p>Wij sluiten niets.</p><footer>— Ynskje Terpstra, wethouder</footer></blockquote>")]
    [InlineData("<blockquote>Wij sluiten niets. <cite>— Ynskje Terpstra, wethouder</cite></blockquote>")]
    [InlineData("<blockquote><p>Wij sluiten niets.</p><p><cite>— Ynskje Terpstra, wethouder</cite></p></blockquote>")]
    [InlineData("<figure><blockquote>Wij sluiten niets.</blockquote><figcaption>— Ynskje Terpstra, wethouder</figcaption></figure>")]
    [InlineData("<div class=quote><div>Wij sluiten niets.</div><div class='quote__author'>— Ynskje Terpstra, wethouder</div></div>")]
    public void The_line_that_names_who_is_quoted_gives_the_quotation_its_author(string quote)
    {
        var article = Page.Read($"<p>{Long}</p>{quote}");
        Page.Lines(article).Last().ShouldBe("Quotation: Wij sluiten niets.⏎— Ynskje Terpstra, wethouder");
        var passage = Page.Single(article, PassageKind.Quotation);
        passage.Author!.Name.ShouldBe("Ynskje Terpstra");
        passage.Body!.Value.In(article.Text).ShouldBe("Wij sluiten niets.");
    }

    [Fact]
    public void Each_paragraph_of_a_quotation_has_its_author()
    {
        var article = Page.Read("<blockquote><p>“Een.</p><p>“Twee.”</p><footer>Ynskje Terpstra</footer></blockquote>");
        article.Passages.Select(p => p.Author!.Span!.Value.In(article.Text)).ShouldBe(["Ynskje Terpstra", "Ynskje Terpstra"]);
    }

    [Fact]
    public void A_quotation_of_which_the_signed_paragraph_is_left_out_keeps_its_author()
    {
        var article = Page.Read("<blockquote><p>Wij sluiten niets.</p><p>Lees ook</p><footer>Ynskje Terpstra</footer></blockquote>");
        article.Passages.Single().Author.ShouldBe(new PostAuthor("Ynskje Terpstra", null, null));
    }

    [Fact]
    public void A_title_of_a_work_in_a_quotation_names_nobody()
    {
        var article = Page.Read($"<p>{Long}</p><blockquote><p>Ik las <cite>De brug</cite> in een dag.</p></blockquote>");
        Page.Single(article, PassageKind.Quotation).Author.ShouldBeNull();
        Page.Lines(article).Last().ShouldBe("Quotation: Ik las De brug in een dag.");
    }

    [Theory]
    [InlineData("<div class='article-byline'><span>Door</span> <b>Jansje Wiarda</b></div>")]
    [InlineData("<address>Door Jansje Wiarda</address>")]
    [InlineData("<p>Door Jansje Wiarda</p>")]
    public void The_byline_is_told_by_its_name_or_its_words(string byline)
    {
        var article = Page.Read($"<article><h1>Brug</h1>{byline}<p>{Long}</p></article>");
        Page.Lines(article).ShouldBe(["Title: Brug", "Byline: Door Jansje Wiarda", $"Paragraph: {Long}"]);
        article.Authors.ShouldBe(["Jansje Wiarda"]);
    }

    [Fact]
    public void Pieces_of_a_byline_that_only_style_sets_apart_do_not_run_together() =>
        Page.Outline($"<article><h1>Brug</h1><div class=byline><a href=/j>Jansje Wiarda</a><span>Verslaggever</span>, <time>14 maart</time></div><p>{Long}</p></article>")
            .ShouldContain("Byline: Jansje Wiarda Verslaggever, 14 maart");

    [Fact]
    public void The_title_said_again_is_not_kept_twice() =>
        Page.Outline($"<title>Brug blijft open</title><h1>Brug blijft open</h1><h2>Brug Blijft Open!</h2><p>{Long}</p>").ShouldBe(["Title: Brug blijft open", $"Paragraph: {Long}"]);
}
