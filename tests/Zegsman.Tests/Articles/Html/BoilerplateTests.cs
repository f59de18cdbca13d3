namespace Zegsman.Tests.Articles.Html;

public sealed class BoilerplateTests
{
    private const string Text = "De brug over de Lauwer gaat dit jaar niet dicht, meldt de gemeente. De wethouder is er blij mee, zegt zij.";

    [Theory]
    [InlineData("<nav><p>Dit is het menu van de krant, en het is lang genoeg voor een zin.</p></nav>")]
    [InlineData("<div role=navigation>Dit is het menu van de krant, en het is lang genoeg voor een zin.</div>")]
    [InlineData("<footer><p>Alle rechten voorbehouden; overnemen zonder toestemming mag niet.</p></footer>")]
    [InlineData("<aside><h3>Meer nieuws</h3><a href=/x>Haven krijgt nieuwe kade voor de veerboot</a></aside>")]
    [InlineData("<div class=share-bar><span>Deel dit</span> <a href=#>X</a></div>")]
    [InlineData("<div class='c-cookieConsent'><p>Wij plaatsen cookies om deze site beter te maken.</p></div>")]
    [InlineData("<div role=dialog><p>Wij plaatsen cookies om deze site beter te maken.</p></div>")]
    [InlineData("<div class='newsletter'><p>Elke ochtend het nieuws uit de streek in uw mailbox.</p></div>")]
    [InlineData("<section id=related><article><h3>Kade verzakt</h3><p>De kade bij de haven is opnieuw verzakt, meldt de gemeente.</p></article></section>")]
    [InlineData("<ul><li><a href=/1>Kade verzakt opnieuw</a></li><li><a href=/2>Haven krijgt veerboot</a></li></ul>")]
    [InlineData("<a href=/1><h3>Kade verzakt opnieuw</h3><p>De kade bij de haven is opnieuw verzakt.</p></a>")]
    [InlineData("<p><b>Lees ook:</b> <a href=/1>Kade verzakt opnieuw</a></p>")]
    [InlineData("<p><a href=/1>Lees ook: Kade verzakt opnieuw</a></p>")]
    [InlineData("<h3>Lees ook</h3><ul><li><a href=/1>Kade verzakt opnieuw</a></li></ul>")]
    [InlineData("<p>Read more: <a href=/1>Quay sinks again</a></p>")]
    [InlineData("<p hidden>Dit hoort niemand te lezen, want het is verborgen.</p>")]
    [InlineData("<p aria-hidden=true>Dit hoort niemand te lezen, want het is verborgen.</p>")]
    [InlineData("<p style='color: red; Display : None'>Dit hoort niemand te lezen, want het is verborgen.</p>")]
    [InlineData("<span class='sr-only'>Dit leest een schermlezer voor.</span>")]
    [InlineData("<span class='x1-VisuallyHidden'>Dit leest een schermlezer voor.</span>")]
    [InlineData("<p><em>(Tekst gaat verder onder de foto)</em></p><div>Advertentie</div>")]
    [InlineData("<button>Meer laden</button><form><label>Zoek in het archief van deze krant <input></label></form>")]
    [InlineData("<script>document.write('Dit is code, geen tekst.')</script><style>p { color: red }</style>")]
    [InlineData("<noscript>Zet JavaScript aan om deze site goed te kunnen bekijken.</noscript><template><p>Sjabloon</p></template>")]
    [InlineData("<svg><text>Dit is een tekening van een brug over de Lauwer.</text></svg><video>Uw browser speelt geen video af.</video>")]
    [InlineData("<iframe src=x>Uw browser toont geen ingevoegde pagina's.</iframe><object>Installeer een invoegtoepassing.</object>")]
    public void What_is_no_part_of_the_article_is_left_out(string html) =>
        Page.Outline($"<article><h1>Brug</h1><p>{Text}</p>{html}<p>{Text}</p></article>").ShouldBe(["Title: Brug", $"Paragraph: {Text}", $"Paragraph: {Text}"]);

    [Fact]
    public void Comments_are_left_out_even_when_they_are_longer_than_the_article() =>
        Page.Outline($"<h1>Brug</h1><div><p>{Text}</p></div><div id=comments>{string.Concat(Enumerable.Repeat($"<p>Henk: {Text}</p>", 5))}</div>")
            .ShouldBe(["Title: Brug", $"Paragraph: {Text}"]);

    [Fact]
    public void The_article_is_kept_whatever_the_names_around_it_are() =>
        Page.Outline($"<div class='newsletter-on ad-free'><div class='related sharing'><p>{Text}</p><p>{Text}</p></div></div>").Length.ShouldBe(2);

    [Fact]
    public void A_heading_of_which_nothing_is_left_is_left_out() =>
        Page.Outline($"<p>{Text}</p><h2>Meer over de brug</h2><ul><li><a href=/1>Kade verzakt opnieuw</a></li></ul>").ShouldBe([$"Paragraph: {Text}"]);

    [Fact]
    public void Labels_before_and_after_the_text_are_left_out_and_short_sentences_are_not() =>
        Page.Outline($"<article><p>Vooraf.</p><span>Deel</span><p>{Text}</p><p>Deel</p><p>{Text}</p><p>Tot zover.</p><div>76 reacties</div><h3>Onderwerpen</h3></article>")
            .ShouldBe(["Paragraph: Vooraf.", $"Paragraph: {Text}", "Paragraph: Deel", $"Paragraph: {Text}", "Paragraph: Tot zover."]);

    [Fact]
    public void A_form_around_the_whole_page_hides_nothing() => Page.Outline($"<form><h1>Brug</h1><p>{Text}</p></form>").ShouldBe(["Title: Brug", $"Paragraph: {Text}"]);

    [Fact]
    public void A_box_of_running_text_beside_the_article_belongs_to_it() =>
        Page.Outline($"<article><p>{Text}</p><p>{Text}</p><p>{Text}</p><aside><h3>De brug</h3><p>{Text} {Text}</p></aside></article>")
            .ShouldContain($"Paragraph: {Text} {Text}");

    [Fact]
    public void A_sentence_that_begins_with_lees_ook_is_read() =>
        Page.Outline($"<p>{Text}</p><p>Lees ook eens iets anders, zei de <a href=/1>wethouder</a>.</p>").Length.ShouldBe(2);

    [Fact]
    public void A_page_of_a_few_words_gives_them() => Page.Outline("<div>Hallo.</div>").ShouldBe(["Paragraph: Hallo."]);
}
