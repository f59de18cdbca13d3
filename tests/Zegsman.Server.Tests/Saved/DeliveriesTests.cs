using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Cli.Tests;
using Zegsman.Server.Access;
using Zegsman.Server.Saved;
using Zegsman.Server.Tests.Access;
using Zegsman.Server.Tests.Api;

namespace Zegsman.Server.Tests.Saved;

public sealed class DeliveriesTests
{
    private const string Other = "\"De dijk is veilig\", zegt dijkgraaf Joris van Heukelom tegen de raad.";

    // Deliveries are made when a test says so.
    private static readonly ServerOptions Options = new() { AllowPrivateAddresses = true, DeliveryInterval = TimeSpan.FromDays(1) };

    [Fact]
    public async Task New_statements_arrive_signed_and_older_ones_and_other_ones_do_not()
    {
        await using var receiver = await Receiver.StartAsync(_ => (204, ""));
        await using var server = await TestServer.StartAsync(Options);
        News.Add(server.Ledger);
        var secret = await HookAsync(server, receiver.Address, "speaker:Heukelom");
        await DeliverAsync(server);
        receiver.Requests.ShouldBeEmpty();
        var position = News.Add(server.Ledger, Other);
        await DeliverAsync(server);
        await DeliverAsync(server);
        var received = receiver.Requests.Single();
        var body = JsonDocument.Parse(received.Body).RootElement;
        body.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("position").GetInt64()).ShouldContain(position);
        received.Headers["Zegsman-Delivery"].ShouldBe(body.GetProperty("id").GetString());
        var parts = received.Headers["Zegsman-Signature"].Split(',').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        byte[] signed = [.. Encoding.UTF8.GetBytes(parts["t"] + "."), .. received.Body];
        parts["v1"].ShouldBe(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed)));
    }

    [Fact]
    public async Task What_does_not_arrive_is_sent_again_later_just_as_it_was_over_a_restart_and_then_what_came_meanwhile()
    {
        var time = new TestTime();
        using var folder = new TemporaryFolder();
        await using var receiver = await Receiver.StartAsync(number => number == 1 ? (500, "") : (200, ""));
        await using (var server = await TestServer.StartAsync(Options, time, folder["ledger.db"]))
        {
            await HookAsync(server, receiver.Address, "");
            News.Add(server.Ledger);
            await DeliverAsync(server);
            await DeliverAsync(server);
            receiver.Requests.Count.ShouldBe(1);
        }
        await using var again = await TestServer.StartAsync(Options, time, folder["ledger.db"]);
        News.Add(again.Ledger, Other);
        time.Pass(TimeSpan.FromMinutes(2));
        await DeliverAsync(again);
        var requests = receiver.Requests.ToList();
        requests.Count.ShouldBe(3);
        requests[1].Headers["Zegsman-Delivery"].ShouldBe(requests[0].Headers["Zegsman-Delivery"]);
        requests[1].Body.ShouldBe(requests[0].Body);
        requests[2].Headers["Zegsman-Delivery"].ShouldNotBe(requests[0].Headers["Zegsman-Delivery"]);
        Positions(requests[1]).Concat(Positions(requests[2])).ShouldBe(again.Ledger.AskAll(new() { Order = Zegsman.Ledger.Questions.AnswerOrder.Added }).Select(s => s.Position));
    }

    [Fact]
    public async Task A_receiver_that_fails_for_days_is_given_up_and_the_owner_sees_it()
    {
        var time = new TestTime();
        await using var receiver = await Receiver.StartAsync(_ => (500, ""));
        await using var server = await TestServer.StartAsync(Options, time);
        await HookAsync(server, receiver.Address, "");
        News.Add(server.Ledger);
        for (var hours = 0; hours < 5 * 24; hours++)
        {
            await DeliverAsync(server);
            time.Pass(TimeSpan.FromHours(1));
        }
        // Later and later, and no more after three days.
        receiver.Requests.Count.ShouldBeInRange(10, 25);
        using var client = server.ClientWithToken(Role.Reader);
        var hook = JsonDocument.Parse(await client.GetStringAsync("/saved.json")).RootElement.GetProperty("questions")[0].GetProperty("webhook");
        hook.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        hook.GetProperty("error").GetString()!.ShouldContain("500");
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://[::1]:1/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/")]
    public async Task Nothing_is_sent_to_this_machine_or_a_private_network(string url)
    {
        await using var server = await TestServer.StartAsync(Options with { AllowPrivateAddresses = false });
        await HookAsync(server, new Uri(url), "");
        News.Add(server.Ledger);
        await DeliverAsync(server);
        (await ErrorAsync(server))!.ShouldContain("not read unless told to");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var inner = await Receiver.StartAsync(_ => (200, ""));
        await using var receiver = await Receiver.StartAsync(_ => (307, inner.Address.AbsoluteUri));
        await using var server = await TestServer.StartAsync(Options);
        await HookAsync(server, receiver.Address, "");
        News.Add(server.Ledger);
        await DeliverAsync(server);
        inner.Requests.ShouldBeEmpty();
        (await ErrorAsync(server))!.ShouldContain("307");
    }

    [Fact]
    public async Task The_server_delivers_by_itself()
    {
        await using var receiver = await Receiver.StartAsync(_ => (200, ""));
        await using var server = await TestServer.StartAsync(Options with { DeliveryInterval = TimeSpan.FromMilliseconds(50) });
        await HookAsync(server, receiver.Address, "");
        News.Add(server.Ledger);
        for (var tries = 0; tries < 200 && receiver.Requests.IsEmpty; tries++) await Task.Delay(50);
        receiver.Requests.ShouldNotBeEmpty();
    }

    private static async Task<string> HookAsync(TestServer server, Uri address, string question)
    {
        using var client = server.ClientWithToken(Role.Reader);
        return (await SavedTests.SaveAsync(client, JsonSerializer.Serialize(new { name = "x", question, webhook = address }))).GetProperty("webhookSecret").GetString()!;
    }

    private static Task DeliverAsync(TestServer server) => server.Services.GetRequiredService<Deliveries>().DeliverAsync(CancellationToken.None);

    private static async Task<string?> ErrorAsync(TestServer server)
    {
        using var client = server.ClientWithToken(Role.Reader);
        return JsonDocument.Parse(await client.GetStringAsync("/saved.json")).RootElement.GetProperty("questions")[0].GetProperty("webhook").GetProperty("error").GetString();
    }

    private static IEnumerable<long> Positions(Received received) =>
        JsonDocument.Parse(received.Body).RootElement.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("position").GetInt64());
}
