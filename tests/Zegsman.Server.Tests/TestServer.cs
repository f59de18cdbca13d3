using Microsoft.AspNetCore.Builder;
using Zegsman.Articles;
using Zegsman.Cli.Tests;
using Zegsman.Ledger;
using Zegsman.Server.Access;
using Zegsman.Statements;

[assembly: AssemblyFixture(typeof(Zegsman.Server.Tests.SampleServer))]

namespace Zegsman.Server.Tests;

/// <summary>A server on a free port of this machine over a ledger of its own.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly TemporaryFolder? folder;
    private readonly WebApplication app;

    private TestServer(ServerOptions options, TimeProvider? time, string? file)
    {
        folder = file is null ? new TemporaryFolder() : null;
        Ledger = StatementLedger.Open(file ?? folder!["ledger.db"], time: time);
        app = WebServer.Create(Ledger, options with { Urls = ["http://127.0.0.1:0"] }, time);
    }

    public StatementLedger Ledger { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.Single());

    /// <summary>What the server is made of.</summary>
    public IServiceProvider Services => app.Services;

    public static async Task<TestServer> StartAsync(ServerOptions? options = null, TimeProvider? time = null, string? file = null)
    {
        var server = new TestServer(options ?? new ServerOptions(), time, file);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>A client that keeps cookies and follows no redirects.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Ledger.Dispose();
        folder?.Dispose();
    }
}

/// <summary>A server over some of the sample articles, one for all tests; nothing may be changed in its ledger.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    public TestServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await TestServer.StartAsync(new ServerOptions { Open = Role.Reviewer });
        using var reader = StatementReader.Load();
        foreach (var article in Samples.Articles()) Server.Ledger.Add(reader.Read(article));
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

/// <summary>The sample articles.</summary>
public static class Samples
{
    public static IEnumerable<Article> Articles() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples")).Where(f => Path.GetExtension(f) is ".html" or ".txt").Order(StringComparer.Ordinal)
            .SelectMany(file => ArticleReader.Read(File.ReadAllBytes(file), new ArticleHints { FileName = Path.GetFileName(file) }));
}
