using System.Net;
using System.Text.Json;
using Zegsman.Cli.Tests;
using Zegsman.Registry;
using Zegsman.Server.Access;
using Zegsman.Server.Tests.Access;

namespace Zegsman.Server.Tests.Api;

public sealed class ReadTests
{
    [Theory]
    [InlineData("text/plain", News.Text)]
    [InlineData("text/html", "<!doctype html><title>Brug</title><article><h1>Brug dicht</h1><p>" + News.Text + "</p><p>De brug ligt er al sinds het voorjaar zo bij.</p></article>")]
    [InlineData("application/json", """{"text": "De brug blijft dicht. \"Wij hebben geen geld\", zei wethouder Pia Lindeman."}""")]
    public async Task What_is_sent_is_read_as_the_command_line_reads_it_and_not_kept(string type, string body)
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await client.PostAsync("/read", News.Content(body, type));
        var reading = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement[0];
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        reading.GetProperty("statements").EnumerateArray().ShouldContain(s => s.GetProperty("source").ToString().Contains("Lindeman", StringComparison.Ordinal));
        server.Ledger.Count(new(), 0).Total.ShouldBe(0);
    }

    [Fact]
    public async Task It_is_the_very_json_of_the_command_line()
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await (await client.PostAsync("/read", News.Content(News.Text, "text/plain"))).Content.ReadAsStringAsync();
        JsonElement.DeepEquals(JsonDocument.Parse(answer).RootElement[0], JsonDocument.Parse(ReadingJson.Write(News.Read())).RootElement).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_a_title_is_is_told_by_the_registry_of_the_server()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("registry.csv", """
            kind,id,name,aliases,adjectives,type,person,office,body,holders,from,to,seen,wikidata,evidence
            body,,Oldenkamp,,,,,,,,,,,,csv
            office,,wethouder,,,,,,Oldenkamp,,,,,,csv
            person,,Anne-Fleur Dekker,,,,,,,,,,,,csv
            term,,,,,,Anne-Fleur Dekker,wethouder,Oldenkamp,,2019-05-02,,,,csv

            """);
        await using var server = await TestServer.StartAsync(new ServerOptions { Registry = PeopleRegistry.Load(file) });
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await client.PostAsync("/read", News.Content("De brug blijft dicht. \"Wij hebben geen geld\", zei de wethouder van Oldenkamp dinsdag.", "text/plain"));
        var statement = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement[0].GetProperty("statements")[0];
        statement.GetProperty("source").GetProperty("entity").GetProperty("name").GetString().ShouldBe("Anne-Fleur Dekker");
    }

    [Theory]
    [InlineData("http://127.0.0.1/", "ZG203")]
    [InlineData("http://[::1]:5432/", "ZG203")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "ZG203")]
    [InlineData("http://0x7f.1/", "ZG203")]
    [InlineData("file:///etc/passwd", "ZG201")]
    [InlineData("gopher://127.0.0.1:25/", "ZG201")]
    [InlineData("/etc/passwd", "ZG201")]
    public async Task Addresses_of_this_machine_and_of_private_networks_are_not_fetched(string url, string code)
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await client.PostAsync("/read", News.Content(JsonSerializer.Serialize(new { url }), "application/json"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task A_page_of_an_address_is_read()
    {
        await using var site = await Receiver.StartAsync(_ => (200, "<!doctype html><title>Brug</title><article><h1>Brug dicht</h1><p>" + News.Text + "</p></article>"));
        await using var server = await TestServer.StartAsync(new ServerOptions { AllowPrivateAddresses = true });
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await client.PostAsync("/read", News.Content(JsonSerializer.Serialize(new { url = site.Address }), "application/json"));
        var reading = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement[0];
        reading.GetProperty("url").GetString().ShouldBe(site.Address.AbsoluteUri);
        reading.GetProperty("text").GetString()!.ShouldContain("Wij hebben geen geld");
    }

    [Theory]
    [InlineData("image/png", "x", HttpStatusCode.UnsupportedMediaType, "ZG734")]
    [InlineData("text/plain", "", HttpStatusCode.BadRequest, "ZG739")]
    [InlineData("text/plain", "   ", HttpStatusCode.UnprocessableEntity, "ZG102")]
    [InlineData("application/json", "{", HttpStatusCode.UnprocessableEntity, "ZG104")]
    public async Task What_cannot_be_read_is_told_with_a_code(string type, string body, HttpStatusCode status, string code)
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await client.PostAsync("/read", News.Content(body, type));
        answer.StatusCode.ShouldBe(status);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task More_than_a_megabyte_is_refused()
    {
        await using var server = await TestServer.StartAsync();
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await client.PostAsync("/read", News.Content(new string('a', 1_000_001), "text/plain"));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("ZG733");
    }

    [Fact]
    public async Task What_takes_too_long_is_given_up()
    {
        await using var server = await TestServer.StartAsync(new ServerOptions { ReadingTime = TimeSpan.FromMilliseconds(1) });
        using var client = server.ClientWithToken(Role.Reader);
        var answer = await client.PostAsync("/read", News.Content(string.Concat(Enumerable.Repeat(News.Text + "\n", 200)), "text/plain"));
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("ZG736");
    }
}
