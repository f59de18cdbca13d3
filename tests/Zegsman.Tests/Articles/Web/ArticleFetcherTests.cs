using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Zegsman.Articles.Web;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Web;

public sealed class ArticleFetcherTests
{
    private static readonly FetchOptions Private = new() { AllowPrivateAddresses = true };

    [Fact]
    public async Task A_page_comes_with_its_bytes_its_type_and_its_address()
    {
        using var server = new LocalServer(_ => LocalServer.Page("<p>Het café</p>"));
        var page = await Fetch(server.Url("/nieuws"));
        Encoding.UTF8.GetString(page.Bytes).ShouldBe("<p>Het café</p>");
        page.ContentType.ShouldBe("text/html; charset=utf-8");
        page.Url.ShouldBe(server.Url("/nieuws"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public async Task Up_to_five_redirects_are_followed_and_the_last_address_is_told(int redirects)
    {
        using var server = Redirecting();
        var page = await Fetch(server.Url($"/{redirects}"));
        Encoding.UTF8.GetString(page.Bytes).ShouldBe("daar");
        page.Url.AbsolutePath.ShouldBe("/0");
    }

    [Fact]
    public async Task A_sixth_redirect_is_one_too_many()
    {
        using var server = Redirecting();
        (await Refusal(server.Url("/6"))).Code.ShouldBe("ZG204");
    }

    [Fact]
    public async Task A_redirect_to_a_file_is_refused()
    {
        using var server = new LocalServer(_ => LocalServer.Redirect("file:///etc/passwd"));
        (await Refusal(server.Url())).Code.ShouldBe("ZG201");
    }

    [Fact]
    public async Task A_redirect_to_an_address_that_may_not_be_read_is_refused()
    {
        using var secret = new LocalServer(_ => LocalServer.Page("geheim"), "127.0.0.2");
        using var server = new LocalServer(_ => LocalServer.Redirect(secret.Url().AbsoluteUri));
        using var fetcher = new ArticleFetcher(new FetchOptions(), Dns.GetHostAddressesAsync, a => a.ToString() == "127.0.0.1");
        (await Refusal(server.Url(), fetcher)).Code.ShouldBe("ZG203");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("0x7f000001")]
    [InlineData("2130706433")]
    [InlineData("0177.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("0.0.0.0")]
    [InlineData("0")]
    public async Task The_own_machine_is_refused_in_every_spelling_and_the_cure_is_named(string host)
    {
        var served = 0;
        using var server = new LocalServer(_ => { Interlocked.Increment(ref served); return LocalServer.Page("geheim"); });
        using var fetcher = new ArticleFetcher();
        var refusal = await Refusal(new Uri($"http://{host}:{server.Port}/"), fetcher);
        refusal.Code.ShouldBe("ZG203");
        refusal.Message.ShouldContain("--allow-private-addresses");
        served.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_after_the_check_gains_nothing()
    {
        using var open = new LocalServer(_ => LocalServer.Page("openbaar"));
        using var secret = new LocalServer(_ => LocalServer.Page("geheim"), "127.0.0.2", open.Port);
        var lookUps = 0;
        using var fetcher = new ArticleFetcher(new FetchOptions(),
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(lookUps++ == 0 ? "127.0.0.1" : "127.0.0.2")]),
            a => a.ToString() == "127.0.0.1");
        var url = new Uri($"http://krant.example:{open.Port}/");
        Encoding.UTF8.GetString((await fetcher.FetchAsync(url, TestContext.Current.CancellationToken)).Bytes).ShouldBe("openbaar");
        lookUps.ShouldBe(1);
        (await Refusal(url, fetcher)).Code.ShouldBe("ZG203");
        lookUps.ShouldBe(2);
    }

    [Fact]
    public async Task An_address_that_may_be_read_is_used_where_a_host_has_both_kinds_and_one_that_is_down_is_passed_over()
    {
        using var server = new LocalServer(_ => LocalServer.Page("daar"));
        using var fetcher = new ArticleFetcher(new FetchOptions(),
            (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.1"), IPAddress.Parse("127.0.0.3"), IPAddress.Loopback]),
            a => a.ToString() != "10.0.0.1");
        var page = await fetcher.FetchAsync(new Uri($"http://krant.example:{server.Port}/"), TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(page.Bytes).ShouldBe("daar");
    }

    [Fact]
    public async Task One_request_may_be_answered_with_not_changed_a_redirect_or_another_status_and_none_is_an_error()
    {
        using var server = new LocalServer((path, headers, stream) => stream.WriteAsync(Encoding.UTF8.GetBytes(path switch
        {
            "/oud" => LocalServer.Redirect("/nieuw"),
            "/nieuw" when headers.GetValueOrDefault("if-none-match") == "W/\"1\"" && headers.GetValueOrDefault("if-modified-since") == "gisteren" =>
                "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n",
            "/nieuw" => "HTTP/1.1 200 OK\r\nETag: W/\"1\"\r\nLast-Modified: gisteren\r\nCache-Control: max-age=60\r\nContent-Type: image/png\r\nContent-Length: 4\r\n\r\nabcd",
            _ => "HTTP/1.1 503 Nee\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n",
        })).AsTask());
        using var fetcher = new ArticleFetcher(Private);
        var redirect = await Ask(new FetchRequest(server.Url("/oud")));
        (redirect.Status, redirect.Target, redirect.Page).ShouldBe((302, server.Url("/nieuw"), null));
        var page = await Ask(new FetchRequest(redirect.Target!) { AnyType = true, Beginning = 3 });
        (page.ETag, page.LastModified, page.MaxAge).ShouldBe(("W/\"1\"", "gisteren", TimeSpan.FromMinutes(1)));
        Encoding.UTF8.GetString(page.Page!.Bytes).ShouldBe("abc");
        var again = await Ask(new FetchRequest(page.Url) { ETag = page.ETag, LastModified = page.LastModified });
        (again.IsUnchanged, again.Page).ShouldBe((true, null));
        var busy = await Ask(new FetchRequest(server.Url("/druk")));
        var now = new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);
        (busy.Status, busy.RetryAt(now)).ShouldBe((503, now.AddSeconds(30)));

        Task<FetchResponse> Ask(FetchRequest request) => fetcher.AskAsync(request, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("ftp://krant.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("nieuws/1")]
    public async Task Only_web_addresses_are_fetched(string url) => (await Refusal(new Uri(url, UriKind.RelativeOrAbsolute))).Code.ShouldBe("ZG201");

    [Fact]
    public async Task An_unknown_host_is_named()
    {
        var refusal = await Refusal(new Uri("http://nothing.invalid/"));
        refusal.Code.ShouldBe("ZG202");
        refusal.Message.ShouldContain("nothing.invalid");
    }

    [Theory]
    [InlineData(404, "404")]
    [InlineData(403, "save it")]
    [InlineData(503, "later")]
    public async Task Another_status_than_success_is_named_with_what_to_do(int status, string words)
    {
        using var server = new LocalServer(_ => $"HTTP/1.1 {status} Nee\r\nContent-Length: 0\r\n\r\n");
        var refusal = await Refusal(server.Url());
        refusal.Code.ShouldBe("ZG207");
        refusal.Message.ShouldContain(words);
    }

    [Fact]
    public async Task A_body_that_drips_is_cut_off_when_the_time_is_over()
    {
        using var server = new LocalServer(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"u8.ToArray());
            for (var i = 0; i < 1000; i++)
            {
                await stream.WriteAsync("x"u8.ToArray());
                await Task.Delay(20);
            }
        });
        using var fetcher = new ArticleFetcher(Private with { Timeout = TimeSpan.FromMilliseconds(400) });
        var refusal = await Refusal(server.Url(), fetcher);
        refusal.Code.ShouldBe("ZG205");
        refusal.Message.ShouldContain("0.4 s");
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        using var server = new LocalServer((_, _) => Task.Delay(10_000));
        using var fetcher = new ArticleFetcher(Private with { Timeout = TimeSpan.FromMilliseconds(300) });
        (await Refusal(server.Url(), fetcher)).Code.ShouldBe("ZG205");
    }

    [Fact]
    public async Task Stopping_the_fetch_is_no_error_of_the_page()
    {
        using var server = new LocalServer((_, _) => Task.Delay(10_000));
        using var fetcher = new ArticleFetcher(Private);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Should.ThrowAsync<OperationCanceledException>(() => fetcher.FetchAsync(server.Url(), stop.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_beyond_the_largest_size_is_refused_whether_its_length_is_told_or_not(bool told)
    {
        var length = told ? "Content-Length: 3000\r\n" : "";
        using var server = new LocalServer(_ => $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{length}Connection: close\r\n\r\n{new string('x', 3000)}");
        using var fetcher = new ArticleFetcher(Private with { MaxBytes = 2000 });
        (await Refusal(server.Url(), fetcher)).Code.ShouldBe("ZG206");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compressed_page_is_unpacked(string encoding)
    {
        using var server = Compressed(encoding, "<p>uitgepakt</p>");
        Encoding.UTF8.GetString((await Fetch(server.Url())).Bytes).ShouldBe("<p>uitgepakt</p>");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_small_body_that_unpacks_to_a_huge_one_is_refused(string encoding)
    {
        using var server = Compressed(encoding, new string(' ', 60_000_000));
        (await Refusal(server.Url())).Code.ShouldBe("ZG206");
    }

    [Fact]
    public async Task A_broken_compression_is_an_unreadable_page()
    {
        using var server = new LocalServer(_ =>
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 7\r\n\r\ngeenzip");
        (await Refusal(server.Url())).Code.ShouldBe("ZG210");
    }

    [Fact]
    public async Task A_compression_that_was_not_asked_for_is_named()
    {
        using var server = new LocalServer(_ =>
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd\r\nContent-Length: 4\r\n\r\nzstd");
        var refusal = await Refusal(server.Url());
        refusal.Code.ShouldBe("ZG211");
        refusal.Message.ShouldContain("zstd");
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/pdf")]
    [InlineData("video/mp4")]
    [InlineData("onzin")]
    public async Task What_is_no_text_is_refused_by_its_type(string type)
    {
        using var server = new LocalServer(_ => LocalServer.Page("x", type));
        var refusal = await Refusal(server.Url());
        refusal.Code.ShouldBe("ZG209");
        refusal.Message.ShouldContain(type);
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls_is_told_as_such()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        });
        (await Refusal(new Uri($"https://{listener.LocalEndpoint}/"))).Code.ShouldBe("ZG208");
        await server;
    }

    [Fact]
    public async Task A_port_where_nothing_listens_is_told_as_such()
    {
        int port;
        using (var server = new LocalServer(_ => "")) port = server.Port;
        (await Refusal(new Uri($"http://127.0.0.1:{port}/"))).Code.ShouldBe("ZG210");
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen http\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nte kort")]
    public async Task An_answer_that_is_no_http_or_breaks_off_is_an_unreadable_page(string answer)
    {
        using var server = new LocalServer(_ => answer);
        (await Refusal(server.Url())).Code.ShouldBe("ZG210");
    }

    private static LocalServer Redirecting() => new(path =>
        int.Parse(path[1..], CultureInfo.InvariantCulture) is var left and > 0 ? LocalServer.Redirect($"/{left - 1}") : LocalServer.Page("daar"));

    private static LocalServer Compressed(string encoding, string body)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
            packer.Write(Encoding.UTF8.GetBytes(body));
        var bytes = packed.ToArray();
        return new LocalServer(async (_, stream) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(
                $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n"));
            await stream.WriteAsync(bytes);
        });
    }

    private static async Task<FetchedPage> Fetch(Uri url)
    {
        using var fetcher = new ArticleFetcher(Private);
        return await fetcher.FetchAsync(url, TestContext.Current.CancellationToken);
    }

    private static async Task<ZegsmanException> Refusal(Uri url, ArticleFetcher? fetcher = null)
    {
        using var own = fetcher is null ? new ArticleFetcher(Private) : null;
        return await Should.ThrowAsync<ZegsmanException>(() => (fetcher ?? own!).FetchAsync(url, TestContext.Current.CancellationToken));
    }
}
