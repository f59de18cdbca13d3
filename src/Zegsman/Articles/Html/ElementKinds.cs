using System.Collections.Frozen;

namespace Zegsman.Articles.Html;

/// <summary>The elements of HTML by what a reader of text needs to know of them.</summary>
internal static class ElementKinds
{
    /// <summary>Elements that hold nothing and have no end tag.</summary>
    public static readonly FrozenSet<string> Void = Names(
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param",
        "source", "track", "wbr");

    /// <summary>Elements in whose source tags mean nothing.</summary>
    public static readonly FrozenSet<string> Raw = Names("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp");

    /// <summary>Elements that begin and end a line of text.</summary>
    public static readonly FrozenSet<string> Block = Names(
        "address", "amp-facebook", "amp-instagram", "amp-tiktok", "amp-twitter", "article", "aside", "blockquote", "body", "caption",
        "center", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    public static readonly FrozenSet<string> Headings = Names("h1", "h2", "h3", "h4", "h5", "h6");

    /// <summary>Elements whose content is no text of the page: code, pictures, controls, what is shown where those do not work.</summary>
    public static readonly FrozenSet<string> Unread = Names(
        "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "link", "map", "math", "meta", "meter",
        "noembed", "noframes", "noscript", "object", "option", "optgroup", "param", "progress", "rp", "rt", "script", "select",
        "source", "style", "svg", "template", "textarea", "title", "track", "video", "xmp");

    private static FrozenSet<string> Names(params string[] names) => names.ToFrozenSet();
}
