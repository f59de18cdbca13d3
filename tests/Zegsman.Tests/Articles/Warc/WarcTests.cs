using System.IO.Compression;
using System.Text;
using Zegsman.Articles;

namespace Zegsman.Tests.Articles.Warc;

public sealed class WarcTests
{
    private const string Page = """
        <html lang="nl"><head><title>Brug dicht</title><meta property="article:published_time" content="2018-07-16T14:30:00+02:00"></head>
        <body><article><h1>Brug dicht</h1><p>De brug bij Oostermeer is dicht, zei wethouder Pia Lindeman maandag.</p><p>Het verkeer moet de rest van het jaar omrijden over de dijk.</p></article></body></html>
        """;

    [Fact]
    public void The_news_pages_of_an_archive_are_read_and_the_rest_is_passed_over()
    {
        byte[] archive =
        [
            .. Record("warcinfo", null, "software: x\r\n"u8),
            .. Record("request", "https://k.example/1", "GET / HTTP/1.1\r\n\r\n"u8),
            .. Response("https://k.example/1", Page),
            .. Response("https://k.example/voorpagina", "<html><body><p>Welkom bij de krant, met al het nieuws van vandaag en gisteren.</p></body></html>"),
            .. Response("https://k.example/weg", Page, status: "404 Not Found"),
            .. Response("https://k.example/foto.jpg", "ÿØÿà", type: "image/jpeg"),
            .. Response("https://k.example/2", Page.Replace("Pia Lindeman", "Joris Pol", StringComparison.Ordinal)),
            .. Record("revisit", "https://k.example/1", "HTTP/1.1 200 OK\r\n\r\n"u8),
        ];
        foreach (var bytes in (byte[][])[archive, Gzip(archive), EachGzipped(archive)])
        {
            var articles = ArticleReader.ReadEach(new MemoryStream(bytes), new ArticleHints { FileName = "k.warc.gz" }).Select(r => r.OrThrow()).ToList();
            articles.Select(a => a.Url).ShouldBe(["https://k.example/1", "https://k.example/2"]);
            articles[1].Text.ShouldContain("Joris Pol");
            articles[0].Published!.Value.Value.ShouldStartWith("2018-07-16T14:30");
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("chunked")]
    public void A_page_is_read_however_it_was_sent(string how)
    {
        var body = Encoding.UTF8.GetBytes(Page);
        byte[] sent = how switch
        {
            "gzip" => Gzip(body),
            "br" => Packed(body, s => new BrotliStream(s, CompressionLevel.Fastest)),
            "deflate" => Packed(body, s => new ZLibStream(s, CompressionLevel.Fastest)),
            _ => [.. Encoding.ASCII.GetBytes($"{100:x}\r\n"), .. body.AsSpan(0, 100), .. Encoding.ASCII.GetBytes($"\r\n{body.Length - 100:x};naam=x\r\n"), .. body.AsSpan(100), .. "\r\n0\r\n\r\n"u8],
        };
        var field = how == "chunked" ? "Transfer-Encoding: chunked" : $"Content-Encoding: {how}";
        byte[] response = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{field}\r\n\r\n"), .. sent];
        Read(Record("response", "https://k.example/1", response)).ShouldHaveSingleItem().OrThrow().Title.ShouldBe("Brug dicht");
    }

    [Fact]
    public void A_damaged_archive_is_read_up_to_the_damage()
    {
        byte[] whole = [.. Response("https://k.example/1", Page), .. Response("https://k.example/2", Page)];
        var results = Read(whole[..^40]);
        results[0].OrThrow().Url.ShouldBe("https://k.example/1");
        results[1].Error!.Code.ShouldBe("ZG124");
        Read([.. Response("https://k.example/1", Page), .. "zomaar wat tekst\r\n"u8])[1].Error!.Code.ShouldBe("ZG124");
        Read("WARC/1.0\r\nContent-Length: -5\r\n\r\n"u8.ToArray()).ShouldHaveSingleItem().Error!.Code.ShouldBe("ZG124");
        var packed = Gzip([.. Response("https://k.example/1", Page), .. Incompressible(200_000)]);
        Read(packed[..^50_000])[^1].Error!.Code.ShouldBe("ZG124");
    }

    [Fact]
    public void A_bomb_is_passed_over_and_the_next_page_is_read()
    {
        var bomb = Gzip(new byte[50_000_000]);
        byte[] response = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. bomb];
        var results = Read([.. Record("response", "https://k.example/bom", response), .. Response("https://k.example/1", Page)], maxBytes: 1_000_000);
        results.ShouldHaveSingleItem().OrThrow().Url.ShouldBe("https://k.example/1");
    }

    [Theory]
    [InlineData("a.txt.gz", "De brug is dicht, zei Bos.", 1)]
    [InlineData("a.jsonl.gz", "{\"text\": \"Een.\"}\n{\"text\": \"Twee.\"}\n", 2)]
    public void A_compressed_file_is_read_as_what_is_in_it(string name, string text, int count) =>
        ArticleReader.ReadEach(new MemoryStream(Gzip(Encoding.UTF8.GetBytes(text))), new ArticleHints { FileName = name }).Count(r => r.Article is not null).ShouldBe(count);

    [Fact]
    public void A_compressed_file_in_a_compressed_file_and_a_bomb_are_refused()
    {
        Read(Gzip(Gzip("tekst"u8.ToArray()))).ShouldHaveSingleItem().Error!.Code.ShouldBe("ZG101");
        Read(Gzip(new byte[80_000_000])).ShouldHaveSingleItem().Error!.Code.ShouldBe("ZG103");
        var damaged = Gzip(Incompressible(100_000));
        damaged.AsSpan(50_000, 1000).Fill(0xFF);
        Read(damaged).ShouldHaveSingleItem().Error!.Code.ShouldBe("ZG125");
    }

    private static List<ArticleResult> Read(byte[] bytes, int maxBytes = 10_000_000) =>
        [.. ArticleReader.ReadEach(new MemoryStream(bytes), new ArticleHints { MaxBytes = maxBytes })];

    private static byte[] Response(string address, string page, string status = "200 OK", string type = "text/html; charset=utf-8") =>
        Record("response", address, Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\n{page}"));

    private static byte[] Record(string type, string? address, ReadOnlySpan<byte> block)
    {
        var target = address is null ? "" : $"WARC-Target-URI: {address}\r\n";
        return [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\n{target}Content-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    private static byte[] Gzip(byte[] bytes) => Packed(bytes, s => new GZipStream(s, CompressionLevel.Fastest));

    /// <summary>Each record a member of its own, as archives are.</summary>
    private static byte[] EachGzipped(byte[] archive) =>
        [.. Encoding.Latin1.GetString(archive).Split("WARC/1.0").Skip(1).SelectMany(r => Gzip(Encoding.Latin1.GetBytes("WARC/1.0" + r)))];

    private static byte[] Packed(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var stream = pack(packed)) stream.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Incompressible(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return [.. Convert.ToHexString(bytes).Select(c => (byte)c)];
    }
}
