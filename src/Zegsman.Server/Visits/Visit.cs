using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Texts;

namespace Zegsman.Server.Visits;

/// <summary>One request for a page, as the page needs to know it.</summary>
public sealed class Visit
{
    private Visit(HttpContext context)
    {
        Texts = PageTexts.For(LanguageOf(context.Request));
        Theme = context.Request.Cookies[ThemeCookie] is "light" or "dark" ? context.Request.Cookies[ThemeCookie] : null;
        Address = context.Request.Path + context.Request.QueryString;
        Site = context.Request.Site();
        Asked = context.Request.Query["q"] is [{ Length: > 0 and <= MostAsked } asked] ? asked : null;
    }

    /// <summary>The cookie with the language that was chosen: "nl" or "en".</summary>
    public const string LanguageCookie = "zegsman-language";

    /// <summary>The cookie with the theme that was chosen: "light" or "dark".</summary>
    public const string ThemeCookie = "zegsman-theme";

    /// <summary>The page's own words, in the language that was chosen or else the browser's; English when it wants neither.</summary>
    public PageTexts Texts { get; }

    /// <summary>"light" or "dark" when that was chosen; null for what the browser wants.</summary>
    public string? Theme { get; }

    /// <summary>How long a question may be that a page shows again to be repaired, in UTF-16 code units.</summary>
    public const int MostAsked = 2000;

    /// <summary>The path and query that were asked for.</summary>
    public string Address { get; }

    /// <summary>The address of the server as the visitor knows it, without a slash at its end.</summary>
    public string Site { get; }

    /// <summary>The question in its compact form as it was asked, right or wrong; null when there was none.</summary>
    public string? Asked { get; }

    internal static Visit Of(IServiceProvider services) =>
        new(services.GetRequiredService<IHttpContextAccessor>().HttpContext ?? throw new InvalidOperationException("There is no request."));

    private static string LanguageOf(HttpRequest request)
    {
        if (request.Cookies[LanguageCookie] is "nl" or "en") return request.Cookies[LanguageCookie]!;
        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Value?.Split('-')[0].ToLowerInvariant()).FirstOrDefault(l => l is "nl" or "en");
        return wanted ?? "en";
    }
}
