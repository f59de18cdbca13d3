using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Server.Api;

/// <summary>The articles that a request brings: a text, a page, JSON, JSON Lines or news in XML, or the address of a page.</summary>
internal static class SentArticles
{
    private static readonly string[] Types =
    [
        "text/plain", "text/html", "application/xhtml+xml", "application/json", "application/jsonl", "application/x-ndjson", "application/xml", "text/xml",
        "application/octet-stream",
    ];

    /// <summary>The media types that are taken.</summary>
    public static IReadOnlyList<string> MediaTypes => Types;

    /// <exception cref="ZegsmanException">It is of another type (ZG734) or nothing (ZG739), or the page cannot be fetched (ZG201 to ZG211).</exception>
    public static async Task<IEnumerable<ArticleResult>> OfAsync(HttpRequest request, ReadingDesk desk, CancellationToken cancellation)
    {
        var type = request.ContentType;
        if (type is not null && !Types.Contains(type.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase)) throw ApiErrors.OtherType();
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        if (body.Length == 0) throw ApiErrors.NoInput();
        if (AddressIn(body) is { } address)
        {
            var page = await desk.FetchAsync(address, cancellation);
            return Of(page.Bytes, new ArticleHints { Url = page.Url, ContentType = page.ContentType });
        }
        return Of(body.ToArray(), new ArticleHints { ContentType = type is null || type.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase) ? null : type });
    }

    private static IEnumerable<ArticleResult> Of(byte[] bytes, ArticleHints hints) => ArticleReader.ReadEach(new MemoryStream(bytes, writable: false), hints);

    /// <summary>The address in a JSON object that has nothing else; an article has a text as well.</summary>
    private static Uri? AddressIn(MemoryStream body)
    {
        try
        {
            var reader = new Utf8JsonReader(body.GetBuffer().AsSpan(0, (int)body.Length));
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName
                || !reader.ValueTextEquals("url"u8) || !reader.Read() || reader.TokenType != JsonTokenType.String) return null;
            var text = reader.GetString();
            if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject) return null;
            return Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var url) ? url : throw ApiErrors.NoInput();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
