using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Access;

namespace Zegsman.Server.Tests.Access;

public sealed class EndpointRightsTests
{
    /// <summary>
    /// Every endpoint, an address of it, and what a visitor, a reader, a reviewer, an editor and an admin are answered on an empty ledger. A form
    /// that is sent without its token is a bad request for those who may send it.
    /// </summary>
    private const string Table = """
        GET    /                                      | /                             | 200 200 200 200 200
        GET    /index.json                            | /index.json                   | 200 200 200 200 200
        GET    /ask                                   | /ask?who=x                    | 302 302 302 302 302
        GET    /statements                            | /statements                   | 200 200 200 200 200
        GET    /statements.json                       | /statements.json              | 200 200 200 200 200
        GET    /suggest.json                          | /suggest.json                 | 200 200 200 200 200
        GET    /statements.csv                        | /statements.csv               | 200 200 200 200 200
        GET    /statements.jsonl                      | /statements.jsonl             | 200 200 200 200 200
        GET    /statements.jsonld                     | /statements.jsonld            | 200 200 200 200 200
        GET    /statements.parquet                    | /statements.parquet           | 200 200 200 200 200
        GET    /statements.atom                       | /statements.atom              | 200 200 200 200 200
        GET    /statements.feed.json                  | /statements.feed.json         | 200 200 200 200 200
        GET    /statements/{position:long}            | /statements/99                | 404 404 404 404 404
        GET    /statements/{position:long}.json       | /statements/99.json           | 404 404 404 404 404
        GET    /statements/{position:long}.jsonld     | /statements/99.jsonld         | 404 404 404 404 404
        GET    /oembed                                | /oembed?url=x                 | 404 404 404 404 404
        GET    /language                              | /language?to=nl               | 302 302 302 302 302
        GET    /theme                                 | /theme?to=nl                  | 302 302 302 302 302
        GET    /articles/{number:long}                | /articles/99                  | 404 404 404 404 404
        GET    /articles/{number:long}/changes        | /articles/99/changes          | 404 404 404 404 404
        GET    /articles/{number:long}.json           | /articles/99.json             | 404 404 404 404 404
        GET    /articles/{number:long}/changes.json   | /articles/99/changes.json     | 404 404 404 404 404
        GET    /reversals                             | /reversals                    | 200 200 200 200 200
        GET    /reversals.json                        | /reversals.json               | 200 200 200 200 200
        GET    /reversals.csv                         | /reversals.csv                | 200 200 200 200 200
        GET    /reversals/{one:long}-{other:long}     | /reversals/98-99              | 404 404 404 404 404
        GET    /reversals/{one:long}-{other:long}.json| /reversals/98-99.json         | 404 404 404 404 404
        GET    /disputes                              | /disputes                     | 200 200 200 200 200
        GET    /disputes.json                         | /disputes.json                | 200 200 200 200 200
        GET    /disputes.csv                          | /disputes.csv                 | 200 200 200 200 200
        GET    /disputes/{one:long}-{other:long}      | /disputes/98-99               | 404 404 404 404 404
        GET    /disputes/{one:long}-{other:long}.json | /disputes/98-99.json          | 404 404 404 404 404
        GET    /variants                              | /variants                     | 200 200 200 200 200
        GET    /variants.json                         | /variants.json                | 200 200 200 200 200
        GET    /variants.csv                          | /variants.csv                 | 200 200 200 200 200
        GET    /variants/{one:long}-{other:long}      | /variants/98-99               | 404 404 404 404 404
        GET    /variants/{one:long}-{other:long}.json | /variants/98-99.json          | 404 404 404 404 404
        GET    /speaker                               | /speaker?name=x               | 404 404 404 404 404
        GET    /speaker.json                          | /speaker.json?name=x          | 404 404 404 404 404
        GET    /outlets                               | /outlets                      | 200 200 200 200 200
        GET    /outlets.json                          | /outlets.json                 | 200 200 200 200 200
        GET    /outlets.csv                           | /outlets.csv                  | 200 200 200 200 200
        GET    /outlet                                | /outlet?name=x                | 404 404 404 404 404
        GET    /outlet.json                           | /outlet.json?name=x           | 404 404 404 404 404
        GET    /feeds                                 | /feeds                        | 200 200 200 200 200
        GET    /feeds.json                            | /feeds.json                   | 200 200 200 200 200
        GET    /feeds.csv                             | /feeds.csv                    | 200 200 200 200 200
        GET    /about                                 | /about                        | 200 200 200 200 200
        GET    /about.json                            | /about.json                   | 200 200 200 200 200
        GET    /review                                | /review                       | 401 403 200 200 200
        GET    /review.json                           | /review.json                  | 401 403 200 200 200
        GET    /review.csv                            | /review.csv                   | 401 403 200 200 200
        GET    /review/{position:long}                | /review/99                    | 401 403 404 404 404
        GET    /review/{position:long}.json           | /review/99.json               | 401 403 404 404 404
        POST   /review/{position:long}                | /review/99                    | 401 403 400 400 400
        GET    /assets/{name}                         | /assets/none                  | 404 404 404 404 404
        GET    /api                                   | /api                          | 200 200 200 200 200
        GET    /openapi/{documentName}.json           | /openapi/v1.json              | 200 200 200 200 200
        GET    /sign-in                               | /sign-in                      | 200 200 200 200 200
        POST   /sign-in                               | /sign-in                      | 400 400 400 400 400
        POST   /sign-out                              | /sign-out                     | 400 400 400 400 400
        GET    /account                               | /account                      | 401 200 200 200 200
        GET    /account.json                          | /account.json                 | 401 200 200 200 200
        POST   /account/password                      | /account/password             | 401 400 400 400 400
        POST   /account/tokens                        | /account/tokens               | 401 400 400 400 400
        POST   /account/tokens/{id:long}/revoke       | /account/tokens/99/revoke     | 401 400 400 400 400
        GET    /accounts                              | /accounts                     | 401 403 403 403 200
        GET    /accounts.json                         | /accounts.json                | 401 403 403 403 200
        POST   /accounts                              | /accounts                     | 401 403 403 403 400
        POST   /accounts/role                         | /accounts/role                | 401 403 403 403 400
        POST   /accounts/password                     | /accounts/password            | 401 403 403 403 400
        POST   /accounts/remove                       | /accounts/remove              | 401 403 403 403 400
        GET    /audit                                 | /audit                        | 401 403 403 403 200
        GET    /audit.json                            | /audit.json                   | 401 403 403 403 200
        GET    /settings                              | /settings                     | 401 403 403 403 200
        GET    /settings.json                         | /settings.json                | 401 403 403 403 200
        POST   /settings/texts                        | /settings/texts               | 401 403 403 403 400
        POST   /read                                  | /read                         | 401 400 400 400 400
        POST   /articles                              | /articles                     | 401 403 403 400 400
        DELETE /articles/{number:long}                | /articles/99                  | 401 403 403 403 404
        GET    /statements/{position:long}/reviews    | /statements/99/reviews        | 401 403 404 404 404
        POST   /statements/{position:long}/reviews    | /statements/99/reviews        | 401 403 400 400 400
        GET    /people/verdicts                       | /people/verdicts              | 401 403 200 200 200
        POST   /people/verdicts                       | /people/verdicts              | 401 403 400 400 400
        GET    /saved                                 | /saved                        | 401 200 200 200 200
        GET    /saved.json                            | /saved.json                   | 401 200 200 200 200
        POST   /saved                                 | /saved                        | 401 400 400 400 400
        POST   /saved.json                            | /saved.json                   | 401 400 400 400 400
        DELETE /saved/{id:long}                       | /saved/99                     | 401 404 404 404 404
        POST   /saved/{id:long}/delete                | /saved/99/delete              | 401 400 400 400 400
        POST   /saved/{id:long}/feed                  | /saved/99/feed                | 401 400 400 400 400
        POST   /saved/{id:long}/feed-drop             | /saved/99/feed-drop           | 401 400 400 400 400
        POST   /saved/{id:long}/webhook               | /saved/99/webhook             | 401 400 400 400 400
        POST   /saved/{id:long}/webhook-drop          | /saved/99/webhook-drop        | 401 400 400 400 400
        GET    /saved/feeds/{secret}.atom             | /saved/feeds/none.atom        | 404 404 404 404 404
        GET    /saved/feeds/{secret}.json             | /saved/feeds/none.json        | 404 404 404 404 404
        """;

    private static readonly Role[] Askers = [Role.Anonymous, Role.Reader, Role.Reviewer, Role.Editor, Role.Admin];

    private static readonly (string Endpoint, string Method, string Address, int[] Answers)[] Rows = [.. Table.Split('\n').Select(line => line.Split('|')).Select(cells =>
    {
        var (method, route) = (cells[0].Split(' ')[0], cells[0][6..].Trim());
        return ($"{method} {route}", method, cells[^2].Trim(), cells[^1].Trim().Split(' ').Select(status => int.Parse(status, CultureInfo.InvariantCulture)).ToArray());
    })];

    [Fact]
    public async Task Every_endpoint_is_in_the_table()
    {
        await using var server = await TestServer.StartAsync();
        EndpointsOf(server).ShouldBe(Rows.Select(r => r.Endpoint), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_endpoint_answers_each_role_as_the_table_says()
    {
        await using var server = await TestServer.StartAsync();
        var clients = Askers.Select(role => role == Role.Anonymous ? server.Client() : server.ClientWithToken(role)).ToList();
        var wrong = new List<string>();
        foreach (var (endpoint, method, address, answers) in Rows)
            for (var i = 0; i < Askers.Length; i++)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), address);
                if (method == "POST" && (address.EndsWith(".json", StringComparison.Ordinal) || address.EndsWith("/reviews", StringComparison.Ordinal) || address.EndsWith("/verdicts", StringComparison.Ordinal))) request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
                else if (method == "POST" && address is not ("/read" or "/articles")) request.Content = new FormUrlEncodedContent([new("name", "x")]);
                using var answer = await clients[i].SendAsync(request);
                if ((int)answer.StatusCode != answers[i]) wrong.Add($"{endpoint} for {Askers[i]}: {(int)answer.StatusCode} and not {answers[i]}: {await answer.Content.ReadAsStringAsync()}");
            }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nothing_is_open_a_visitor_is_shown_nothing_but_where_to_sign_in()
    {
        await using var server = await TestServer.StartAsync(new ServerOptions { Open = Role.None });
        using var client = server.Client();
        foreach (var (endpoint, method, address, answers) in Rows.Where(r => r.Method == "GET"))
        {
            if (endpoint is "GET /sign-in" || endpoint.Contains("/assets/", StringComparison.Ordinal) || endpoint.Contains("/saved/feeds/", StringComparison.Ordinal)) continue;
            (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, endpoint);
        }
        using var browser = new HttpRequestMessage(HttpMethod.Get, "/statements?q=brug");
        browser.Headers.Add("Accept", "text/html");
        (await client.SendAsync(browser)).Headers.Location!.OriginalString.ShouldBe("/sign-in?return=%2Fstatements%3Fq%3Dbrug");
    }

    internal static IEnumerable<string> EndpointsOf(TestServer server) => server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {Pattern(e)}"));

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');
}
