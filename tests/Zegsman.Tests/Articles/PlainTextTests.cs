using System.Text;
using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Tests.Articles;

public sealed class PlainTextTests
{
    private const string Body = "De wethouder van Oldenkamp zei dinsdag dat het zwembad openblijft. Hij sprak van een goede dag.";

    [Fact]
    public void Line_ends_become_line_feeds_and_nothing_else_changes() =>
        Reads.Text("\uFEFFKop zonder punt\r\n\r\n  Een zin  met twee spaties. \rNog een.\r\n").Text
            .ShouldBe("Kop zonder punt\n\n  Een zin  met twee spaties. \nNog een.\n");

    [Fact]
    public void Front_matter_is_metadata_and_not_text()
    {
        var article = Reads.Text($"Title: Zwembad blijft open\nDate: 3 mei 2021\nPublisher: De Waterkant\nAuthors: Mieke Santing, Bas Ruijgrok\n" +
            $"URL: https://waterkant.example/1\nLanguage: nl\nId: wk-1\n\n{Body}");
        article.Text.ShouldBe(Body);
        article.Title.ShouldBe("Zwembad blijft open");
        article.Published!.Value.Value.ShouldBe("2021-05-03");
        article.Publisher.ShouldBe("De Waterkant");
        article.Authors.ShouldBe(["Mieke Santing", "Bas Ruijgrok"]);
        article.Url.ShouldBe("https://waterkant.example/1");
        article.Language.ShouldBe(TextLanguage.Dutch);
        article.Id.ShouldBe("wk-1");
    }

    [Theory]
    [InlineData("Amsterdam: het zwembad blijft open.")]
    [InlineData("Title: Zwembad blijft open\nAmsterdam: het zwembad blijft open.")]
    [InlineData("Titel van een bericht\nDate: 2021")]
    public void A_first_block_with_any_other_line_is_text(string first) => Reads.Text($"{first}\n\n{Body}").Text.ShouldStartWith(first);

    [Theory]
    [InlineData(" date 2018-07 ", "2018-07")]
    [InlineData("date 2018-07-16 ", "2018-07-16")]
    public void The_date_of_a_web_dump_is_when_it_was_published(string prefix, string value)
    {
        var article = Reads.Text(prefix + Body);
        article.Text.ShouldBe(Body);
        article.Published!.Value.Value.ShouldBe(value);
    }

    [Theory]
    [InlineData("date night in Oldenkamp. ")]
    [InlineData("date 2018-07-16. ")]
    [InlineData("date 2018-99 ")]
    public void Other_words_after_date_are_text(string prefix) => Reads.Text(prefix + Body).Text.ShouldBe(prefix + Body);

    [Theory]
    [InlineData("Door Mieke Santing\n14/05/2020 om 16:42 | Bron: eigen berichtgeving", "2020-05-14T16:42")]
    [InlineData("05-09-2018, 16:22", "2018-09-05T16:22")]
    [InlineData("Hoeverbeke | donderdag 3 oktober 2019", "2019-10-03")]
    public void The_date_of_the_byline_counts_when_nothing_else_gives_one(string byline, string value)
    {
        var text = $"Zwembad blijft open\n\n{byline}\n\n{Body}";
        Reads.Text(text).Published!.Value.Value.ShouldBe(value);
        Reads.Text($"Date: 2021\n\n{text}").Published!.Value.Value.ShouldBe("2021");
    }

    [Fact]
    public void Title_and_reporters_are_taken_from_the_text_when_nothing_else_gives_them()
    {
        var article = Reads.Text($"Zwembad blijft open\n\nDoor Mieke Santing en Bas van der Ruijgrok\n\n{Body}");
        article.Title.ShouldBe("Zwembad blijft open");
        article.Authors.ShouldBe(["Mieke Santing", "Bas van der Ruijgrok"]);
    }

    [Fact]
    public void The_id_is_given_or_the_address_or_the_file_or_the_hash()
    {
        var url = new Uri("https://waterkant.example/2");
        Reads.Text("Id: x\n\n" + Body, new ArticleHints { FileName = "a.txt", Url = url }).Id.ShouldBe("x");
        Reads.Text(Body, new ArticleHints { FileName = "a.txt", Url = url }).Id.ShouldBe("https://waterkant.example/2");
        Reads.Text(Body, new ArticleHints { FileName = "a.txt" }).Id.ShouldBe("a.txt");
        var nameless = Reads.Text(Body, new ArticleHints());
        nameless.TextHash.ShouldBe("sha256:" + nameless.Id + nameless.TextHash["sha256:".Length..][nameless.Id.Length..]);
    }

    [Fact]
    public void The_user_s_language_goes_before_all_others() =>
        Reads.Text("Language: nl\n\n" + Body, new ArticleHints { Language = TextLanguage.English }).Language.ShouldBe(TextLanguage.English);

    [Fact]
    public void Markup_without_a_name_is_a_page_and_with_txt_it_is_text()
    {
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><article><p>{Body}</p><p>{Body}</p></article></body></html>");
        Reads.Bytes(page).Text.ShouldNotContain("<p>");
        Reads.Bytes(page, new ArticleHints { ContentType = "text/html" }).Text.ShouldNotContain("<p>");
        Reads.Bytes(page, new ArticleHints { FileName = "bron.txt" }).Text.ShouldContain("<p>");
    }
}
