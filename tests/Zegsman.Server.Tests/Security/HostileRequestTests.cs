using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Access;
using Zegsman.Server.Tests.Access;

namespace Zegsman.Server.Tests.Security;

/// <summary>What somebody with bad intentions tries.</summary>
public sealed partial class HostileRequestTests(SampleServer samples)
{
    private const string Mark = "zqx7";

    private static readonly string[] Attacks =
    [
        $"<script>{Mark}</script>", $"\"><img src=x onerror={Mark}>", $"'\" onmouseover={Mark} x=", $"javascript:{Mark}", $"{Mark}\r\nX-Injected: yes", $"{Mark}%0d%0aX-Injected:%20yes",
        $"' or 1=1; drop table statement; -- {Mark}", "' union select password from account --", $"{Mark}\0", "../../../../etc/passwd", "..\\..\\windows\\win.ini", "{{7*7}}" + Mark,
        "${jndi:ldap://127.0.0.1/a}" + Mark, "%", "%00", "*", "\"", "'", "-1", "99999999999999999999999999", "NaN", "\ud83d\ude00\u202e" + Mark, "speaker:'" + Mark, "speaker:", "order:added",
        "said:9999-99", "about:*", "https://kwaad.example/" + Mark, "//kwaad.example/" + Mark, new string('a', 5000) + Mark,
    ];

    [Fact]
    public async Task No_parameter_of_any_address_breaks_the_server_or_comes_back_as_markup()
    {
        // Who may see everything, so that nothing stands before what is tried.
        using var client = samples.Server.ClientWithToken(Role.Admin);
        var wrong = new List<string>();
        foreach (var endpoint in samples.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET")))
            foreach (var attack in Attacks)
            {
                foreach (var address in Addresses(endpoint, Uri.EscapeDataString(attack)))
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, address);
                    request.Headers.Add("Accept", "text/html");
                    using var answer = await client.SendAsync(request);
                    var body = await answer.Content.ReadAsStringAsync();
                    // oEmbed itself says 501 for a format that is not given.
                    if ((int)answer.StatusCode is >= 500 and not 501) wrong.Add($"{address}: {(int)answer.StatusCode}");
                    if (answer.Content.Headers.ContentType?.MediaType == "text/html" && Raw(body, attack)) wrong.Add($"{address}: it comes back as it was sent");
                    if (answer.Headers.Contains("X-Injected")) wrong.Add($"{address}: a header");
                    if (answer.Headers.Location is { } to && IsElsewhere(to)) wrong.Add($"{address}: leads to {to}");
                }
            }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/..%5c..%5cwindows%5cwin.ini")]
    [InlineData("/assets//etc/passwd")]
    [InlineData("/assets/zegsman.css%00.js")]
    [InlineData("/assets/")]
    public async Task No_path_leads_out_of_the_assets(string path)
    {
        // Sent as it stands: a client would tidy it up.
        using var socket = new TcpClient();
        await socket.ConnectAsync(samples.Server.Address.Host, samples.Server.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {samples.Server.Address.Authority}\r\nConnection: close\r\n\r\n"));
        var answer = await new StreamReader(stream).ReadToEndAsync();
        answer.Split(' ')[1].ShouldBeOneOf("400", "404");
        answer.ShouldNotContain("root:");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("PROPFIND")]
    [InlineData("X")]
    public async Task A_method_that_an_address_does_not_know_is_told_as_a_problem(string method)
    {
        using var client = samples.Server.Client();
        foreach (var address in (string[])["/statements", "/statements.json", "/index.json"])
        {
            var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
            answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            (await answer.Content.ReadAsStringAsync()).ShouldContain("ZG737");
        }
    }

    [Theory]
    [InlineData("https://kwaad.example/")]
    [InlineData("//kwaad.example/")]
    [InlineData("/\\kwaad.example/")]
    [InlineData("\\\\kwaad.example/")]
    [InlineData("/\t/kwaad.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/saved\r\nSet-Cookie: x=y")]
    public async Task Signing_in_leads_to_no_other_site(string to)
    {
        await using var server = await TestServer.StartAsync();
        server.Account(Role.Reader);
        using var client = server.Client();
        var answer = await client.SignInAsync("reader", SignedIn.Password, to);
        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_it_is_read()
    {
        using var client = samples.Server.Client();
        var answer = await client.PostAsync("/sign-in", new FormUrlEncodedContent([new("name", new string('a', 200_000)), new("password", "x")]));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_name_of_another_site_that_points_here_is_not_answered()
    {
        using var client = samples.Server.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/statements.json") { Headers = { Host = "kwaad.example" } };
        (await client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task A_page_of_another_site_can_send_nothing_even_where_anyone_may_add()
    {
        await using var server = await TestServer.StartAsync(new ServerOptions { Open = Role.Editor });
        using var client = server.Client();
        foreach (var origin in (string[])["https://kwaad.example", "null", $"http://127.0.0.1:{server.Address.Port + 1}"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/articles") { Content = new StringContent(Api.News.Text) };
            request.Headers.Add("Origin", origin);
            (await client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        server.Ledger.Count(new(), 0).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Behind_another_server_the_public_name_is_answered_and_its_word_on_https_believed()
    {
        await using var server = await TestServer.StartAsync(new ServerOptions { PublicAddress = new Uri("https://zegsman.krant.example") });
        server.Account(Role.Reader);
        using var client = server.Client();
        client.DefaultRequestHeaders.Host = "zegsman.krant.example";
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        var page = await client.GetAsync("/sign-in");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Set-Cookie").Single().ShouldContain("secure", Case.Insensitive);
    }

    private static IEnumerable<string> Addresses(RouteEndpoint endpoint, string attack)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        if (endpoint.RoutePattern.Parameters.Count > 0) yield return Placeholder().Replace(pattern, attack);
        var query = endpoint.Metadata.OfType<MethodInfo>().SelectMany(m => m.GetParameters()).Where(p => IsAsked(p.ParameterType)).Select(p => p.Name!)
            .Except(endpoint.RoutePattern.Parameters.Select(p => p.Name)).Append("return").Append("embed");
        foreach (var name in query) yield return $"{Placeholder().Replace(pattern, "1")}?{name}={attack}";
    }

    private static bool IsAsked(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { } of && (of.IsPrimitive || of.IsEnum || of == typeof(string) || of.IsArray);

    /// <summary>Whether markup comes back that would be run.</summary>
    private static bool Raw(string body, string attack) => attack.Contains(Mark, StringComparison.Ordinal) && attack.AsSpan().IndexOfAny('<', '"', '\'') >= 0
        && body.Contains(attack, StringComparison.Ordinal);

    private static bool IsElsewhere(Uri to) => to.IsAbsoluteUri ? to.Scheme != "http" || to.Host != "127.0.0.1" : to.OriginalString is ['/', '/' or '\\', ..] || to.OriginalString is not ['/', ..];

    [GeneratedRegex(@"\{[^{}]*(\{[^{}]*\}[^{}]*)*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
