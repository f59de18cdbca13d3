using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>What can keep bytes from being read as an article; docs/errors.md lists the codes.</summary>
internal static class ArticleErrors
{
    public static ZegsmanException NotText(string what) =>
        new("ZG101", $"This is {what}, not text. Give plain text, HTML or JSON Lines: turn it into one of these first.");

    public static ZegsmanException Empty() =>
        new("ZG102", "There is no text in it: it is empty or holds white space only. Check that it was saved or fetched whole.");

    public static ZegsmanException TooLarge(long maxBytes) =>
        new("ZG103", string.Create(CultureInfo.InvariantCulture,
            $"The article is larger than {maxBytes / 1e6:0.###} MB. If it is one article, raise the limit with --max-size; ")
            + "put many articles in JSON Lines, one a line.");

    public static ZegsmanException NotJson(string detail, Exception? inner = null) =>
        new("ZG104", $"No JSON object: {detail} Put one whole article on each line, as docs/articles.md shows.", inner);

    public static ZegsmanException NoText() =>
        new("ZG105", "The JSON object has no text. "
            + "Put the article's text, a string, in \"text\" (or \"maintext\", \"content\" or \"body\").");
}
