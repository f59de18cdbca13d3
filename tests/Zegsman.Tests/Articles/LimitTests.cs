using System.Text;
using Zegsman.Articles;

namespace Zegsman.Tests.Articles;

public sealed class LimitTests
{
    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "PDF", [.. "%PDF-1.7\n"u8, 0xE2, 0xE3] },
        { "ZIP", [.. "PK\u0003\u0004"u8, 1, 2, 3] },
        { "PNG", [0x89, .. "PNG\r\n"u8] },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 1] },
        { "GIF", [.. "GIF89a"u8, 1] },
        { "RTF", [.. "{\\rtf1\\ansi Hallo}"u8] },
        { "NUL bytes", [.. "tekst"u8, 0, 1, 0, 0, 2, .. "tekst"u8] },
        { "control characters", [1, 2, 3, (byte)'a', 4, 5, 6, (byte)'b', 7, 14, 15] },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void A_file_that_is_no_text_is_refused(string what, byte[] bytes) => Reads.CodeOf(bytes).ShouldBe("ZG101", what);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t \u00a0")]
    [InlineData("\uFEFF")]
    [InlineData("Title: Alleen een titel\n\n")]
    public void A_file_without_words_is_empty(string text) => Reads.CodeOf(Encoding.UTF8.GetBytes(text)).ShouldBe("ZG102");

    [Theory]
    [InlineData("leeg.jsonl", "\n\n")]
    [InlineData("leeg.json", "[]")]
    [InlineData("leeg.json", "")]
    public void JSON_without_articles_is_empty(string name, string text) =>
        Reads.CodeOf(Encoding.UTF8.GetBytes(text), new ArticleHints { FileName = name }).ShouldBe("ZG102");

    [Fact]
    public void An_article_beyond_the_limit_is_refused_and_the_message_says_how_to_raise_it()
    {
        var hints = new ArticleHints { MaxBytes = 100 };
        var error = ArticleReader.ReadEach(new MemoryStream(new byte[101]), hints).Single().Error!;
        error.Code.ShouldBe("ZG103");
        error.Message.ShouldContain("--max-size");
        Reads.Bytes(Encoding.UTF8.GetBytes(new string('a', 100)), hints).Text.Length.ShouldBe(100);
    }

    [Fact]
    public void No_more_than_the_limit_is_read_of_an_endless_file()
    {
        using var endless = new RepeatingStream("aaaaaaaaaa"u8.ToArray(), int.MaxValue);
        ArticleReader.ReadEach(endless, new ArticleHints { MaxBytes = 1_000_000 }).Single().Error!.Code.ShouldBe("ZG103");
        endless.Given.ShouldBeLessThan(400_000);
    }

    [Fact]
    public void A_line_beyond_the_limit_is_an_error_and_the_next_ones_are_read()
    {
        var results = Reads.JsonLines($$"""
            {"id": "a", "text": "eerste"}
            {"id": "b", "text": "{{new string('x', 200_000)}}"}
            {"id": "c", "text": "derde"}
            """, new ArticleHints { FileName = "dump.jsonl", MaxBytes = 1000 });
        results.Select(r => r.Article?.Id ?? r.Error!.Code).ShouldBe(["a", "ZG103", "c"]);
        results.Select(r => r.Line).ShouldBe([1, 2, 3]);
    }
}
