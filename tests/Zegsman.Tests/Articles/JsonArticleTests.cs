using System.Text;
using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Tests.Articles;

public sealed class JsonArticleTests
{
    private const string Text = "Zwembad blijft open\\r\\n\\r\\nDe wethouder zei dinsdag dat het bad openblijft. 🚀";

    [Fact]
    public void The_text_is_kept_unchanged_line_ends_and_all() =>
        One($"{{\"text\": \"\\n {Text} \"}}").Text
            .ShouldBe("\n Zwembad blijft open\r\n\r\nDe wethouder zei dinsdag dat het bad openblijft. 🚀 ");

    [Theory]
    [InlineData("text")]
    [InlineData("maintext")]
    [InlineData("content")]
    [InlineData("body")]
    public void Dumps_name_their_text_in_several_ways(string field) => One($"{{\"{field}\": \"{Text}\"}}").Text.ShouldStartWith("Zwembad");

    [Theory]
    [InlineData("published")]
    [InlineData("date")]
    [InlineData("date_publish")]
    [InlineData("publish_date")]
    public void Dumps_name_their_date_in_several_ways(string field) =>
        One($"{{\"text\": \"{Text}\", \"{field}\": \"2021-05-03 10:11:12\"}}").Published!.Value.Value.ShouldBe("2021-05-03T10:11:12");

    [Fact]
    public void All_fields_are_read_and_unknown_ones_passed_over()
    {
        var article = One($$"""
            {"id": 12, "url": "https://waterkant.example/3", "source_domain": "waterkant.example", "title": "Zwembad blijft open", "language": "nl-BE",
             "authors": ["Mieke Santing", null, "Bas Ruijgrok"], "text": "{{Text}}", "attributions": [{"source": [[0, 1]]}], "\ud800": 1, "x": {"y": []} }
            """.ReplaceLineEndings(" "));
        article.Id.ShouldBe("12");
        article.Url.ShouldBe("https://waterkant.example/3");
        article.Publisher.ShouldBe("waterkant.example");
        article.Title.ShouldBe("Zwembad blijft open");
        article.Language.ShouldBe(TextLanguage.Dutch);
        article.Authors.ShouldBe(["Mieke Santing", "Bas Ruijgrok"]);
        article.Passages[0].Kind.ShouldBe(PassageKind.Title);
    }

    [Fact]
    public void Authors_may_be_one_string() =>
        One($"{{\"text\": \"{Text}\", \"authors\": \"Mieke Santing en Bas Ruijgrok\"}}").Authors
            .ShouldBe(["Mieke Santing", "Bas Ruijgrok"]);

    [Fact]
    public void A_title_that_the_text_begins_with_is_a_passage_even_with_a_full_stop()
    {
        const string Line = "Burma leader's visit marks a success story";
        PassageKind FirstKind(string title, string first) =>
            One($"{{\"title\": \"{title}\", \"text\": \"{first}.\\n\\nThe leader visited the house, she said on Tuesday.\"}}").Passages[0].Kind;
        FirstKind(Line, Line).ShouldBe(PassageKind.Title);
        FirstKind(Line + " | The Herald", Line).ShouldBe(PassageKind.Title);
        FirstKind(Line, "She said so").ShouldBe(PassageKind.Paragraph);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_replaced_and_no_offset_moves()
    {
        var article = One("{\"text\": \"a\\ud83d b\\ude80 \\ud83d\\ude80 \\\"c\\\" \\u00e9\\n\"}");
        article.Text.ShouldBe("a\uFFFD b\uFFFD 🚀 \"c\" é\n");
    }

    [Fact]
    public void Without_an_id_an_article_has_its_address_or_its_line()
    {
        var results = Reads.JsonLines($"{{\"text\": \"{Text}\"}}\n\n{{\"text\": \"{Text}\", \"url\": \"https://waterkant.example/3\"}}");
        results.Select(r => r.Article!.Id).ShouldBe(["dump.jsonl:1", "https://waterkant.example/3"]);
        results.Select(r => r.Line).ShouldBe([1, 3]);
    }

    [Fact]
    public void Bad_lines_are_reported_and_the_rest_go_on()
    {
        var results = Reads.JsonLines(string.Join('\n', [
            $"{{\"id\": \"a\", \"text\": \"{Text}\"}}", "{\"id\": \"b\", \"text\": ", "[1]", "\"tekst\"", "{\"title\": \"geen tekst\"}",
            "{\"text\": 5}", "{\"text\": \"  \"}", "niets", $"{{\"id\": \"z\", \"text\": \"{Text}\"}}\r", ""]));
        results.Select(r => r.Article?.Id ?? r.Error!.Code)
            .ShouldBe(["a", "ZG104", "ZG104", "ZG104", "ZG105", "ZG105", "ZG102", "ZG104", "z"]);
        results.Select(r => r.Line).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }

    [Fact]
    public void A_line_is_read_before_the_next_one_is_asked_for()
    {
        using var lines = new RepeatingStream(Encoding.UTF8.GetBytes($"{{\"id\": 1, \"text\": \"{new string('x', 70_000)}\"}}\n"), 5000);
        ArticleReader.ReadEach(lines, new ArticleHints { FileName = "dump.jsonl" }).Take(3).Count().ShouldBe(3);
        lines.Given.ShouldBeLessThan(20);
    }

    [Theory]
    [InlineData("een.json", "{\n  \"id\": \"a\",\n  \"text\": \"Een zin.\"\n}")]
    [InlineData("een.json", "[{\"id\": \"a\", \"text\": \"Een zin.\"}]")]
    [InlineData("een.json", "{\"id\": \"a\", \"text\": \"Een zin.\"}\n")]
    [InlineData(null, "{\"id\": \"a\", \"text\": \"Een zin.\"}")]
    [InlineData(null, "[\n {\"id\": \"a\", \"text\": \"Een zin.\"}\n]")]
    [InlineData(null, "\uFEFF{ \"id\": \"a\",\n\"text\": \"Een zin.\"}")]
    public void One_object_or_an_array_is_read_too(string? name, string json)
    {
        var article = Reads.Bytes(Encoding.UTF8.GetBytes(json), new ArticleHints { FileName = name });
        (article.Id, article.Text).ShouldBe(("a", "Een zin."));
    }

    [Fact]
    public void A_broken_document_is_one_error_and_a_bad_element_of_an_array_only_its_own()
    {
        Reads.CodeOf(Encoding.UTF8.GetBytes("{\n\"text\": "), new ArticleHints { FileName = "een.json" }).ShouldBe("ZG104");
        var results = Reads.JsonLines("[{\"text\": \"Een zin.\"}, {\"title\": \"kop\"}]", new ArticleHints { FileName = "een.json" });
        results.Select(r => r.Article?.Text ?? r.Error!.Code).ShouldBe(["Een zin.", "ZG105"]);
    }

    [Theory]
    [InlineData("De wethouder [van Oldenkamp] zei dat.", null)]
    [InlineData("[Oldenkamp] De wethouder zei dat.", null)]
    [InlineData("{redactie} De wethouder zei dat.", null)]
    [InlineData("{\"text\": \"Een zin.\"}", "artikel.txt")]
    public void Text_with_brackets_is_text(string text, string? name) =>
        Reads.Bytes(Encoding.UTF8.GetBytes(text), new ArticleHints { FileName = name }).Text.ShouldBe(text);

    [Fact]
    public void What_was_written_is_read_back_the_same()
    {
        var article = Reads.Text("Date: 2021-06-17\nPublisher: De Waterkant\nAuthor: Mieke Santing\nId: wk-9\n\n" +
            "LIVE | Brand in Oldenkamp\n\n22.41 uur\nDe brand is onder controle, zei de brandweer.\n\n" +
            "21.10 uur\nWat een rook! https://t.co/abc — Els Ruinen (@els) 17 juni 2021\n\n“Ik ga niet weg.” — Lydia Roosjen");
        var line = ReadingJson.Write(Readers.Shared.Read(article));
        var again = Reads.JsonLines(line).Single().Article!;
        JsonSerializer.Serialize(again).ShouldBe(JsonSerializer.Serialize(article));
        again.Passages.ShouldBe(article.Passages);
    }

    [Theory]
    [InlineData("[{\"kind\": \"caption\", \"span\": [0, 8]}, {\"kind\": \"caption\", \"span\": [7, 10]}]")]
    [InlineData("[{\"kind\": \"caption\", \"span\": [0, 4000]}]")]
    [InlineData("[{\"kind\": \"caption\", \"span\": [-1, 4]}]")]
    [InlineData("[{\"kind\": \"caption\", \"span\": [4, 4]}]")]
    [InlineData("[{\"kind\": \"caption\", \"span\": [0, 4.5]}]")]
    [InlineData("[{\"kind\": \"caption\", \"span\": [0, 4]}, {\"kind\": \"caption\", \"span\": [4, 9]}]")]
    [InlineData("[{\"kind\": \"voetnoot\", \"span\": [0, 4]}]")]
    [InlineData("[{\"kind\": \"caption\"}]")]
    [InlineData("[\"caption\"]")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void Passages_that_do_not_fit_the_text_are_found_anew(string passages) =>
        One($"{{\"text\": \"Goed dan. Tot morgen, zei zij.\", \"passages\": {passages}}}").Passages.Single().Kind
            .ShouldBe(PassageKind.Paragraph);

    [Fact]
    public void Passages_that_fit_are_kept() =>
        One("{\"text\": \"Goed dan. Tot morgen.\", \"passages\": [{\"kind\": \"listItem\", \"span\": [0, 9]}]}").Passages
            .ShouldBe([new Passage { Kind = PassageKind.ListItem, Span = new TextSpan(0, 9) }]);

    [Fact]
    public void The_date_of_a_web_dump_inside_the_text_stays_there_as_a_byline()
    {
        var article = One("{\"text\": \" date 2018-07 De wethouder zei dinsdag dat het bad openblijft.\"}");
        article.Text.ShouldStartWith(" date 2018-07 ");
        article.Published!.Value.Value.ShouldBe("2018-07");
        Reads.Outline(article).ShouldBe(["Byline: date 2018-07", "Paragraph: De wethouder zei dinsdag dat het bad openblijft."]);
    }

    private static Article One(string line) => Reads.JsonLines(line).Single().OrThrow();
}
