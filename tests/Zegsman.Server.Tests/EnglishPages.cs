using System.Net;
using AngleSharp.Dom;

namespace Zegsman.Server.Tests;

/// <summary>Pages as an English visitor gets them.</summary>
internal static class EnglishPages
{
    public static Task<IDocument> OpenAsync(this HttpClient client, string address, HttpStatusCode status = HttpStatusCode.OK, string language = "en") =>
        client.PageAsync(address, language, status);

    /// <summary>The words of the first element that a selector finds, with single blanks.</summary>
    public static string TextOf(this IDocument page, string selector)
    {
        var found = page.QuerySelector(selector);
        found.ShouldNotBeNull(selector);
        return string.Join(' ', found.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
