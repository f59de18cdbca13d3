using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Zegsman.Server.Tests;

/// <summary>What a receiver was sent.</summary>
internal sealed record Received(byte[] Body, IReadOnlyDictionary<string, string> Headers);

/// <summary>Another server on this machine, which keeps what it is sent and answers as it is told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private Receiver(Func<int, (int Status, string Body)> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            Requests.Enqueue(new Received(body.ToArray(), context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            var (status, text) = answer(Requests.Count);
            (context.Response.StatusCode, context.Response.ContentType) = (status, "text/html; charset=utf-8");
            if (status is >= 300 and < 400) context.Response.Headers.Location = text;
            else await context.Response.WriteAsync(text);
        });
    }

    /// <summary>What it was sent, in order.</summary>
    public ConcurrentQueue<Received> Requests { get; } = new();

    public Uri Address => new(app.Urls.Single() + "/hook");

    /// <param name="answer">What the request with a number, counted from 1, is answered.</param>
    public static async Task<Receiver> StartAsync(Func<int, (int Status, string Body)> answer)
    {
        var receiver = new Receiver(answer);
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
