using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace Zegsman.Server;

/// <summary>Sends text compressed to whoever takes it so.</summary>
internal static class Compression
{
    private static readonly string[] MoreTypes =
    [
        "application/atom+xml", "application/feed+json", "application/jsonl", "application/ld+json", "application/problem+json", "image/svg+xml", "text/csv",
    ];

    // Over HTTPS too: no page holds a secret that stays the same from one answer to the next, so that their lengths tell none.
    public static void AddCompression(this IServiceCollection services) => services
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. MoreTypes];
        });
}
