using Zegsman.Language;

namespace Zegsman.Articles.Html;

/// <summary>What can keep a web page from being read as an article; docs/errors.md lists the codes.</summary>
internal static class HtmlErrors
{
    public static ZegsmanException NoText() =>
        new("ZG111", "The page holds no text to read. It may be written by scripts: open it in a browser, save the complete page "
            + "and read that file.");

    public static ZegsmanException ForSubscribers() =>
        new("ZG112", "The page shows only the beginning of an article for subscribers. Open it in a browser when signed in, "
            + "save it and read that file.");
}
