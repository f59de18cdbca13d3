namespace Zegsman.Articles.Web;

/// <summary>What a fetcher may do and how long it may take.</summary>
public sealed record FetchOptions
{
    /// <summary>Whether addresses of the own machine and of private networks may be read. False by default.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>The largest page taken, in bytes after decompression. 10 MB (10,000,000) by default.</summary>
    public int MaxBytes { get; init; } = 10_000_000;

    /// <summary>The time a page may take from the first look-up to its last byte, redirects included. 20 seconds by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The number of redirects followed. 5 by default.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>How the fetcher names itself to servers.</summary>
    public string UserAgent { get; init; } = "Zegsman/0.1 (+https://github.com/zegsman/zegsman)";
}
