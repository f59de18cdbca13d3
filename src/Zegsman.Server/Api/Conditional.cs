using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Zegsman.Server.Api;

/// <summary>
/// Gives pages and their data a tag by which to ask whether they changed, and answers "not modified" when they did not; and answers HEAD
/// as GET without what it would show. What is longer than a page ever is, and all that is no page and no JSON, is sent as it is made.
/// </summary>
internal static class Conditional
{
    private const int LongestTagged = 1 << 20;

    public static void UseConditional(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var (request, response) = (context.Request, context.Response);
        var isHead = HttpMethods.IsHead(request.Method);
        if (!isHead && !HttpMethods.IsGet(request.Method))
        {
            await next(context);
            return;
        }
        var body = response.Body;
        await using var held = new HeldStream(isHead ? Stream.Null : body, LongestTagged, () => IsTagged(response));
        (response.Body, request.Method) = (held, HttpMethods.Get);
        try
        {
            await next(context);
        }
        finally
        {
            (response.Body, request.Method) = (body, isHead ? HttpMethods.Head : HttpMethods.Get);
        }
        if (held.Held is not { } bytes || response.HasStarted) return;
        if (response.StatusCode == StatusCodes.Status200OK && IsTagged(response))
        {
            var tag = TagOf(bytes.Span);
            var headers = response.GetTypedHeaders();
            headers.ETag = tag;
            if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = "private, no-cache";
            response.Headers.Append(HeaderNames.Vary, "Accept, Accept-Language, Authorization, Cookie");
            if (request.GetTypedHeaders().IfNoneMatch.Any(asked => asked.Compare(tag, useStrongComparison: false) || asked.Equals(EntityTagHeaderValue.Any)))
            {
                (response.StatusCode, response.ContentLength) = (StatusCodes.Status304NotModified, null);
                response.Headers.Remove(HeaderNames.ContentType);
                return;
            }
        }
        // Without a word written there is nothing to send, and others may still say what the status means.
        if (bytes.IsEmpty) return;
        if (isHead) response.ContentLength = bytes.Length;
        else await body.WriteAsync(bytes, context.RequestAborted);
    });

    /// <summary>The tag of what is sent.</summary>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> bytes) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"", isWeak: true);

    private static bool IsTagged(HttpResponse response) => response.ContentType is { } type
        && (type.StartsWith("text/html", StringComparison.Ordinal) || type.StartsWith("application/json", StringComparison.Ordinal));

    /// <summary>Holds back what is written to it until it is clear that it is short enough to be held whole.</summary>
    private sealed class HeldStream(Stream output, int most, Func<bool> isHeld) : Stream
    {
        private MemoryStream? held = new();

        /// <summary>All that was written; null when it is on its way already.</summary>
        public ReadOnlyMemory<byte>? Held => held is null ? null : held.GetBuffer().AsMemory(0, (int)held.Length);

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (held is not null && held.Length + buffer.Length <= most && isHeld())
            {
                held.Write(buffer.Span);
                return;
            }
            await LetGoAsync(cancellationToken);
            await output.WriteAsync(buffer, cancellationToken);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async Task FlushAsync(CancellationToken cancellationToken)
        {
            if (held is null) await output.FlushAsync(cancellationToken);
        }

        // The server allows no writing that blocks, as it would be past what is held.
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (held is null || held.Length + count > most) throw new NotSupportedException("Write without blocking.");
            held.Write(buffer, offset, count);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private async ValueTask LetGoAsync(CancellationToken cancellation)
        {
            if (held is not { } kept) return;
            held = null;
            await output.WriteAsync(kept.GetBuffer().AsMemory(0, (int)kept.Length), cancellation);
        }
    }
}
