using System.Text;
using Zegsman.Articles;

namespace Zegsman.Tests.Articles;

public sealed class EncodingTests
{
    private const string Text = "De schepen zei: “Ik ben geen coördinator.” Dat kostte € 40 – te veel, vond André.";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", new UTF8Encoding(false).GetBytes(Text) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 LE with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 BE with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "Windows-1252", Windows1252.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Every_encoding_gives_the_same_text(string encoding, byte[] bytes) => Reads.Bytes(bytes).Text.ShouldBe(Text, encoding);

    [Fact]
    public void Latin_1_is_told_from_UTF_8() =>
        Reads.Bytes(Encoding.Latin1.GetBytes("Café Müller, één reünie")).Text.ShouldBe("Café Müller, één reünie");

    [Fact]
    public void UTF_8_with_a_few_bad_bytes_stays_UTF_8() =>
        Reads.Bytes([.. "Eén café, twee cafés, drie re"u8, 0xFF, .. "nies, vijf coördinatoren"u8]).Text
            .ShouldBe("Eén café, twee cafés, drie re\uFFFDnies, vijf coördinatoren");

    [Fact]
    public void UTF_8_wins_from_a_media_type_that_says_otherwise() =>
        Reads.Bytes(Encoding.UTF8.GetBytes(Text), new ArticleHints { ContentType = "text/plain; charset=ISO-8859-1" }).Text.ShouldBe(Text);

    [Fact]
    public void The_encoding_of_the_media_type_is_followed_where_the_bytes_do_not_tell() =>
        Reads.Bytes([.. "Dat kost "u8, 0xA4, .. " 5"u8], new ArticleHints { ContentType = "text/plain; charset=\"iso-8859-15\"" }).Text.ShouldBe("Dat kost € 5");

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("utf-7")]
    [InlineData("unicode-1-1-utf-7")]
    [InlineData("")]
    public void An_encoding_that_nobody_knows_is_passed_over(string charset) =>
        Reads.Bytes(Encoding.Latin1.GetBytes("één"), new ArticleHints { ContentType = "text/plain; charset=" + charset }).Text
            .ShouldBe("één");

    [Fact]
    public void Half_a_surrogate_pair_in_UTF_16_becomes_a_replacement_character() =>
        Reads.Bytes([0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0]).Text.ShouldBe("a\uFFFDb");

    [Fact]
    public void UTF_16_longer_than_a_buffer_is_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("één 🚀 twee\n", 20_000)).TrimEnd();
        Reads.Bytes(Encoding.Unicode.GetBytes(text)).Text.ShouldBe(text);
    }

    [Fact]
    public void JSON_Lines_in_UTF_16_are_read_too()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"id\":1,\"text\":\"één\"}\r\n{\"id\":2,\"text\":\"twee\"}\r\n")];
        ArticleReader.Read(bytes, new ArticleHints { FileName = "dump.jsonl" }).Select(a => a.Text).ShouldBe(["één", "twee"]);
    }

    [Theory]
    [InlineData("<html><head><meta charset=\"windows-1252\"></head><body><p>Café “De Slof”, zei zij op dinsdag.</p></body></html>", null)]
    [InlineData("<html><body><p>Café “De Slof”, zei zij op dinsdag.</p></body></html>", "text/html; charset=windows-1252")]
    [InlineData("<html><body><p>Café “De Slof”, zei zij op dinsdag.</p></body></html>", null)]
    public void A_page_is_decoded_as_it_says_or_shows(string html, string? contentType) =>
        Reads.Bytes(Windows1252.GetBytes(html), new ArticleHints { FileName = "pagina.html", ContentType = contentType }).Text.ShouldContain("Café “De Slof”");
}
