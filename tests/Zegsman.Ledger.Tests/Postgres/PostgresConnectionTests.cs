using System.Net;
using System.Net.Sockets;
using System.Text;
using Zegsman.Language;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Tests.Postgres;

public sealed class PostgresConnectionTests
{
    [Theory]
    [InlineData("postgresql://pia:geheim@db.example:5433/kranten", "postgresql://pia@db.example:5433/kranten", "geheim")]
    [InlineData("POSTGRES://pia@db.example/kranten?sslmode=verify-full&connect_timeout=5", "postgresql://pia@db.example/kranten", null)]
    [InlineData("postgresql://p%40a:a%3Ab%2Fc@[::1]:5433/de%20krant", "postgresql://p%40a@::1:5433/de%20krant", "a:b/c")]
    [InlineData("postgresql:///kranten?host=/run/postgresql&user=pia&password=geheim", "postgresql://pia@/kranten?host=/run/postgresql", "geheim")]
    [InlineData("postgresql://", "postgresql://localhost/", null)]
    [InlineData("Host=db.example;Username=pia;Password=geheim;Database=kranten", "postgresql://pia@db.example/kranten", "geheim")]
    [InlineData(" server = db.example ; Database=kranten", "postgresql://db.example/kranten", null)]
    public void A_connection_is_understood_and_shown_without_its_password(string place, string shown, string? password)
    {
        PostgresConnection.IsOne(place).ShouldBeTrue();
        var settings = PostgresConnection.Parse(place);
        PostgresConnection.Shown(settings).ShouldBe(shown);
        settings.Password.ShouldBe(password);
    }

    [Theory]
    [InlineData("ledger.db")]
    [InlineData("/data/host=1/ledger.db")]
    [InlineData("Database=kranten")]
    [InlineData("https://nieuws.example/")]
    public void Anything_else_is_a_file(string place) => PostgresConnection.IsOne(place).ShouldBeFalse();

    [Theory]
    [InlineData("postgresql://pia:geheim@db.example:haven/kranten")]
    [InlineData("postgresql://pia:geheim@db.example/kranten?kleur=rood")]
    [InlineData("Host=db.example;Password=geheim;Kleur=rood")]
    [InlineData("Host=db.example;Password=geheim;Port=99999999999")]
    public void What_cannot_be_understood_is_told_without_the_password(string place)
    {
        var error = Should.Throw<ZegsmanException>(() => StatementLedger.Open(place));
        error.Code.ShouldBe("ZG642");
        error.ToString().ShouldNotContain("geheim");
    }

    [Theory]
    [InlineData("postgresql://pia:geheim@127.0.0.1:1/kranten")]
    [InlineData("postgresql://pia:geheim@nergens.invalid/kranten?connect_timeout=5")]
    [InlineData("Host=/nergens;Username=pia;Password=geheim")]
    public void A_server_that_cannot_be_reached_is_told(string place)
    {
        var error = Should.Throw<ZegsmanException>(() => StatementLedger.Open(place));
        error.Code.ShouldBe("ZG607");
        error.ToString().ShouldNotContain("geheim");
    }

    [Fact]
    public async Task A_server_that_is_too_old_is_refused()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            await stream.ReadAtLeastAsync(new byte[4096], 1);
            await stream.WriteAsync((byte[])
                [.. Message('R', [0, 0, 0, 0]), .. Parameter("server_version", "14.9"), .. Parameter("server_encoding", "UTF8"), .. Message('Z', "I"u8)]);
            await stream.CopyToAsync(Stream.Null);
        });
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var error = Should.Throw<ZegsmanException>(() => StatementLedger.Open(
            FormattableString.Invariant($"Host=127.0.0.1;Port={port};Username=pia;SSL Mode=Disable;GSS Encryption Mode=Disable")));
        error.Code.ShouldBe("ZG609");
        error.Message.ShouldContain("14.9");
        await server;
    }

    private static byte[] Parameter(string name, string value) => Message('S', Encoding.ASCII.GetBytes($"{name}\0{value}\0"));

    /// <summary>A message of the protocol: its kind, its length and what it holds.</summary>
    private static byte[] Message(char kind, ReadOnlySpan<byte> body) => [(byte)kind, 0, 0, 0, (byte)(body.Length + 4), .. body];
}
