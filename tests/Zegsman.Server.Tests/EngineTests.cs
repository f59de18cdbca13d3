using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Zegsman.Ledger.Reviews;
using Zegsman.Ledger.Tests.Postgres;
using Zegsman.Server.Access;
using Zegsman.Server.Tests.Access;
using Zegsman.Statements;

namespace Zegsman.Server.Tests;

/// <summary>The same ledger in SQLite and in PostgreSQL, and a server over each.</summary>
public sealed partial class EngineTests : IAsyncLifetime
{
    private static readonly string[] Questions =
    [
        "", "order:oldest", "order:added", "order:confidence", "order:latest", "order:unsure", "stance:deny", "stance:deny,criticise order:oldest", "source:person order:unsure",
        "kind:direct polarity:positive", "lang:nl", "lang:en order:confidence", "said:2026", "published:2026-03", "confidence:0.8 order:latest", "review:none", "review:confirmed,rejected",
        "review:corrected", "brug", "'de brug'", "gem*", "about:brug", "stance:deny source:author kind:mixed", "stance:deny source:author kind:mixed order:added",
    ];

    /// <summary>An address of each endpoint that needs more than its own; the numbers are those of the ledger.</summary>
    private static readonly Dictionary<string, string[]> Addresses = new(StringComparer.Ordinal)
    {
        ["/ask"] = ["/ask?who=x&what=y"], ["/suggest.json"] = ["/suggest.json?who=ma", "/suggest.json?what=br"], ["/oembed"] = ["/oembed?url={site}/statements/{position}"],
        ["/language"] = ["/language?to=nl"], ["/theme"] = ["/theme?to=dark"], ["/assets/{name}"] = ["/assets/zegsman.svg"], ["/openapi/{documentName}.json"] = ["/openapi/v1.json"],
        ["/speaker"] = ["/speaker?name={speaker}"], ["/speaker.json"] = ["/speaker.json?name={speaker}"], ["/outlet"] = ["/outlet?name={outlet}"],
        ["/outlet.json"] = ["/outlet.json?name={outlet}"], ["/saved/feeds/{secret}.atom"] = ["/saved/feeds/none.atom"], ["/saved/feeds/{secret}.json"] = ["/saved/feeds/none.json"],
        ["/statements"] = [.. Questions.Select(q => "/statements?q=" + Uri.EscapeDataString(q))],
        ["/statements.json"] = [.. Questions.Select(q => "/statements.json?limit=7&q=" + Uri.EscapeDataString(q))],
        ["/review.json"] = ["/review.json", "/review.json?q=stance:deny", "/review.json?q=order:latest"],
    };

    private static readonly Lazy<List<Reading>> Readings = new(Read);

    private readonly TestTime time = new();
    private TestServer sqlite = null!;
    private TestServer postgres = null!;
    private string database = null!;

    public async ValueTask InitializeAsync()
    {
        database = SharedServer.Take();
        var options = new ServerOptions { Open = Role.Reviewer };
        (sqlite, postgres) = (await TestServer.StartAsync(options, time), await TestServer.StartAsync(options, time, SharedServer.Server.Connection(database)));
        foreach (var server in (TestServer[])[sqlite, postgres])
        {
            foreach (var reading in Readings.Value) server.Ledger.Add(reading);
            var positions = server.Ledger.AskAll(new Ledger.Questions.Question()).Select(s => s.Position).Order().ToList();
            server.Ledger.Review(positions[1], Verdict.Confirm, "Mina");
            server.Ledger.Review(positions[2], Verdict.Reject, "Mina", reason: "niet gezegd");
            server.Ledger.Review(positions[3], Verdict.Correct, "Mina", new Correction { Stance = Stance.Announce });
            var speakers = server.Ledger.Count(new Ledger.Questions.Question()).Facets[0].Values;
            server.Ledger.MergePeople(speakers[2].Value, speakers[0].Value, "Mina", "proef");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (sqlite is not null) await sqlite.DisposeAsync();
        if (postgres is not null) await postgres.DisposeAsync();
        if (database is not null) SharedServer.Return(database);
    }

    [Fact]
    public async Task Every_endpoint_answers_the_same_over_either_engine()
    {
        using HttpClient one = sqlite.ClientWithToken(Role.Admin), other = postgres.ClientWithToken(Role.Admin);
        var statement = sqlite.Ledger.Ask(Ledger.Questions.Question.Parse("order:added")).Statements.First(s => s.Statement.Source?.Entity is not null);
        var finding = JsonElement.Parse(await one.GetStringAsync("/variants.json")).GetProperty("findings")[0];
        var versions = Enumerable.Range(0, 10_000).First(n => sqlite.Ledger.Article(n)?.Versions.Count > 1);
        var known = new Dictionary<string, string>
        {
            ["{position}"] = $"{statement.Position}", ["{position:long}"] = $"{statement.Position}", ["{number:long}"] = $"{versions}",
            ["{speaker}"] = Uri.EscapeDataString(statement.Statement.Source!.Entity!.Name), ["{outlet}"] = Uri.EscapeDataString(statement.Article.Outlet!),
            ["{one:long}"] = $"{finding.GetProperty("first").GetProperty("position")}", ["{other:long}"] = $"{finding.GetProperty("second").GetProperty("position")}",
        };
        var found = 0;
        foreach (var route in EndpointRightsTests.EndpointsOf(sqlite).Where(e => e.StartsWith("GET ", StringComparison.Ordinal)).Select(e => e[4..]))
            foreach (var address in Addresses.GetValueOrDefault(route, [route]).Select(a => known.Aggregate(a, (text, k) => text.Replace(k.Key, k.Value, StringComparison.Ordinal))))
            {
                var (expected, told) = (await AnswerAsync(one, address), await AnswerAsync(other, address));
                told.ShouldBe(expected, address);
                if (expected.StartsWith("200 ", StringComparison.Ordinal)) found++;
            }
        found.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Pages_follow_one_another_the_same_over_either_engine()
    {
        using HttpClient one = sqlite.Client(), other = postgres.Client();
        foreach (var question in Questions)
        {
            var (cursor, seen) = ("", 0);
            do
            {
                var address = $"/statements.json?limit=5&q={Uri.EscapeDataString(question)}{cursor}";
                var page = await one.GetStringAsync(address);
                (await other.GetStringAsync(address)).ShouldBe(page, address);
                var answer = JsonElement.Parse(page);
                cursor = answer.GetProperty("next").GetString() is { } next ? "&cursor=" + next : "";
                seen += answer.GetProperty("statements").GetArrayLength();
                if (cursor.Length == 0) seen.ShouldBe(answer.GetProperty("total").GetInt32(), question);
            }
            while (cursor.Length > 0);
        }
    }

    /// <summary>The sample articles, the first of them in two versions.</summary>
    private static List<Reading> Read()
    {
        using var reader = StatementReader.Load();
        var readings = Samples.Articles().Select(reader.Read).ToList();
        var changed = readings[0].Article;
        return [.. readings, reader.Read(changed with { Text = changed.Text + " Dat staat vast, zegt de wethouder.", Passages = [] })];
    }

    /// <summary>The status, where it leads and all that is said, but for the server's own address and what is never the same twice.</summary>
    private static async Task<string> AnswerAsync(HttpClient client, string address)
    {
        var site = client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Replace("{site}", site, StringComparison.Ordinal));
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("nl"));
        using var answer = await client.SendAsync(request);
        var body = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync());
        var told = $"{(int)answer.StatusCode} {answer.Headers.Location} {answer.Content.Headers.ContentType} {body}";
        return FormToken().Replace(told.Replace(site, "http://site", StringComparison.Ordinal).Replace(Uri.EscapeDataString(site), "http://site", StringComparison.Ordinal), "");
    }

    [GeneratedRegex("name=\"form-token\" value=\"[^\"]+\"|\"traceId\":\"[^\"]+\"", RegexOptions.CultureInvariant)]
    private static partial Regex FormToken();
}
