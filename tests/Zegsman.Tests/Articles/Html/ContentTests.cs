namespace Zegsman.Tests.Articles.Html;

public sealed class ContentTests
{
    private const string Text = "De brug over de Lauwer gaat dit jaar niet dicht, meldt de gemeente, en dat zal nog wel even zo blijven, zegt de wethouder.";
    private const string Other = "Dit blok gaat over iets heel anders dan de brug, en hoort hier alleen omdat de krant het overal neerzet, op elke bladzij.";

    [Theory]
    [InlineData("<div><p>{1}</p></div><article>{0}</article>")]
    [InlineData("<div><p>{1}</p></div><main>{0}</main>")]
    [InlineData("<div><p>{1}</p></div><div role=main>{0}</div>")]
    [InlineData("<div><p>{1}</p></div><div itemprop='articleBody'>{0}</div>")]
    [InlineData("<article><p>{1}</p></article><article>{0}</article><article><p>{1}</p></article>")]
    [InlineData("<table><tr><td><p>Het weer in de streek vandaag: morgen regen</p></td><td>{0}</td></tr></table>")]
    public void The_part_of_the_page_that_holds_the_article_is_found(string page)
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 6).Select(i => $"<p>Ten {i}e. {Text}</p>"));
        Page.Outline(string.Format(null, page, paragraphs, Other)).ShouldBe(Enumerable.Range(1, 6).Select(i => $"Paragraph: Ten {i}e. {Text}"));
    }

    [Fact]
    public void Several_bodies_of_one_article_are_all_read() =>
        Page.Outline($"<div><div itemprop=articleBody><p>Een. {Text}</p></div><p>{Other}</p><div itemprop=articleBody><p>Twee. {Text}</p></div></div>")
            .ShouldBe([$"Paragraph: Een. {Text}", $"Paragraph: {Other}", $"Paragraph: Twee. {Text}"]);

    [Fact]
    public void A_page_too_large_for_the_careful_choice_is_read_all_the_same()
    {
        var paragraphs = string.Concat(Enumerable.Repeat($"<div><p>{Text}</p></div>", 4000));
        Page.Outline($"<div><div>{paragraphs}</div><div><p>Klein. {Text}</p></div></div>").Length.ShouldBe(4000);
    }
}
