using System.Collections.Frozen;

namespace Zegsman.Articles.Html;

/// <summary>Knows what stands on a page without being its article: menus, teasers, cookie notices, what is hidden.</summary>
internal static class Boilerplate
{
    /// <summary>An aside with at least this much running text, in UTF-16 code units, is a box that belongs to the article.</summary>
    private const int BoxProse = 150;

    private static readonly FrozenSet<string> Elements =
        FrozenSet.ToFrozenSet(["nav", "menu", "dialog", "footer", "form", "search", "fieldset"]);

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        [
            "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist",
            "form",
        ]);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "ad", "ads", "adslot", "advert", "advertisement", "advertentie", "advertenties", "advertorial", "sponsor", "sponsored",
            "promo", "promotion", "outbrain", "taboola", "share", "sharing", "shares", "sharebar", "sharebuttons", "delen",
            "deelknoppen", "cookie", "cookies", "cookiebar", "cookiewall", "consent", "gdpr", "newsletter", "newsletters",
            "nieuwsbrief", "nieuwsbrieven", "subscribe", "subscription", "signup", "abonneer", "abonneren", "related", "gerelateerd",
            "gerelateerde", "readmore", "leesook", "leesmeer", "teaser", "teasers", "recommended", "recommendation", "recommendations",
            "aanbevolen", "trending", "mostread", "meestgelezen", "popular", "populair", "breadcrumb", "breadcrumbs", "kruimelpad",
            "pagination", "pager", "toolbar", "sidebar", "navigation", "navbar", "skiplink", "skiplinks", "tags", "taglist", "modal",
            "popup", "tooltip", "carousel",
        ]);

    private static readonly FrozenSet<string> Readers =
        FrozenSet.ToFrozenSet(["comments", "commentlist", "disqus", "reacties", "respond", "responses", "reactieformulier"]);

    private static readonly string[][] ForScreenReaders =
        [["visually", "hidden"], ["visuallyhidden"], ["sr", "only"], ["screen", "reader", "text"], ["screenreader"]];

    /// <summary>Whether the element, with all in it, is no part of the article.</summary>
    /// <param name="node">The element.</param>
    /// <param name="pageProse">The running text of the whole page; what holds most of it is kept, whatever its name.</param>
    public static bool Is(PageNode node, int pageProse)
    {
        if (ElementKinds.Unread.Contains(node.Name)) return true;
        if (node.Name is "html" or "body" or "main") return false;
        if (IsHidden(node) || node["role"] is "dialog" or "alertdialog") return true;
        var measure = node.Measure;
        if (measure.HoldsMain) return false;
        if (node.Has(Readers)) return true;
        if (measure.Prose * 2 > pageProse) return false;
        return node.Name == "aside"
            ? !PullQuote.Is(node) && (measure.Prose < BoxProse || measure.IsMostlyLinks || node.Has(Words))
            : Elements.Contains(node.Name) || (node["role"] is { } role && Roles.Contains(role)) || node.Has(Words);
    }

    private static bool IsHidden(PageNode node)
    {
        if (node["hidden"] is not null || node["aria-hidden"] == "true") return true;
        if (Array.Exists(node.Marks, name => Array.Exists(ForScreenReaders, words => name.AsSpan().EndsWith(words)))) return true;
        if (node["style"] is not { Length: < 2000 } style) return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
