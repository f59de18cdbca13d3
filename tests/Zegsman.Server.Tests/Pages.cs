using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Zegsman.Server.Tests;

/// <summary>Pages as a browser would take them.</summary>
internal static class Pages
{
    public static async Task<IDocument> PageAsync(this HttpClient client, string address, string language = "nl", HttpStatusCode status = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Accept-Language", language);
        using var response = await client.SendAsync(request);
        response.StatusCode.ShouldBe(status, address);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form of a page, with some of its fields filled in otherwise.</summary>
    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, IElement form, string verdict, params (string Name, string Value)[] filled)
    {
        var fields = form.QuerySelectorAll("input[name], select[name], textarea[name]").ToDictionary(f => f.GetAttribute("name")!,
            f => f.LocalName == "select" ? (f.QuerySelector("option[selected]") ?? f.QuerySelector("option"))?.GetAttribute("value") ?? "" : f.GetAttribute("value") ?? "");
        foreach (var (name, value) in filled) fields[name] = value;
        fields["verdict"] = verdict;
        return client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
    }

    /// <summary>Whether nothing of a page comes from elsewhere or runs that is not a file of ours.</summary>
    public static void ShouldRunNothingForeign(this IDocument page)
    {
        page.QuerySelectorAll("script").ShouldAllBe(s => s.GetAttribute("src")!.StartsWith("/assets/", StringComparison.Ordinal) && s.TextContent.Length == 0);
        page.QuerySelectorAll("style, [style], iframe, object, embed, base, img, main math, template").ShouldBeEmpty();
        page.QuerySelectorAll("main svg").ShouldAllBe(svg => svg.Closest(".chart, .ranking") != null);
        page.All.SelectMany(e => e.Attributes).ShouldNotContain(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            (link.StartsWith('/') || link.StartsWith('#') || link.StartsWith("http://", StringComparison.Ordinal) || link.StartsWith("https://", StringComparison.Ordinal)).ShouldBeTrue(link);
        page.QuerySelectorAll("a[href^='http']").ShouldAllBe(a => a.GetAttribute("rel")!.Contains("noreferrer"));
        page.QuerySelectorAll("form").ShouldAllBe(f => f.GetAttribute("action") == null || f.GetAttribute("action")!.StartsWith('/'));
    }
}
