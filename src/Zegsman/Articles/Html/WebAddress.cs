namespace Zegsman.Articles.Html;

/// <summary>Reads the addresses written in a page.</summary>
internal static class WebAddress
{
    /// <summary>The absolute http or https address that <paramref name="text"/> means on the page; null when it means none.</summary>
    public static Uri? Of(string? text, Uri? page)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 2000) return null;
        var isAddress = page is null
            ? Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
            : Uri.TryCreate(page, text.Trim(), out address);
        return isAddress && address!.Scheme is "http" or "https" ? address : null;
    }
}
