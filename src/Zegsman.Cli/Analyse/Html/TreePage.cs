using System.Text;
using Zegsman.Cli.Read.Html;
using Zegsman.Language;
using Zegsman.Language.Conllu;
using static System.Globalization.CultureInfo;

namespace Zegsman.Cli.Analyse.Html;

/// <summary>A page of dependency trees and names that needs nothing else: no script, no font, no picture, and its policy lets none in.</summary>
internal static class TreePage
{
    private static readonly string Style = Load();

    public static void Begin(StringBuilder html) => html.Append(InvariantCulture, $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{PageStyle.Hash(Style)}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="Zegsman">
        <title>Zegsman: language analysis</title>
        <style>{Style}</style>
        </head>
        <body>
        <header>
        <h1>Language analysis</h1>
        <p class="legend"><mark class="per">person</mark> <mark class="org">organisation</mark> <mark class="loc">place</mark> <mark class="misc">other name</mark></p>
        </header>

        """);

    public static void Add(ConlluDocument named, StringBuilder html)
    {
        var (id, document) = named;
        html.Append("<main>\n");
        if (id is not null)
        {
            html.Append("<h2>");
            HtmlText.Append(html, id);
            html.Append("</h2>\n");
        }
        var language = document.Language == TextLanguage.Other ? "" : document.Language.Code();
        foreach (var sentence in document.Sentences)
        {
            html.Append(InvariantCulture, $"<section lang=\"{language}\">\n<p class=\"s\">");
            Marked(sentence, html);
            html.Append("</p>\n");
            if (!document.IsAnalysed) html.Append("<p class=\"note\" lang=\"en\">Not analysed: cut into tokens only.</p>\n");
            else if (sentence.TokenCount > TreeDrawing.MostTokens) html.Append("<p class=\"note\" lang=\"en\">Too long to be drawn.</p>\n");
            else Figure(sentence, html);
            html.Append("</section>\n");
        }
        html.Append("</main>\n");
    }

    public static void End(StringBuilder html) => html.Append("<footer><p>Made with Zegsman</p></footer>\n</body>\n</html>\n");

    private static void Figure(Sentence sentence, StringBuilder html)
    {
        html.Append("<div class=\"tree\" tabindex=\"0\" role=\"group\" aria-label=\"Dependency tree\">");
        new TreeDrawing(sentence, html).Write();
        html.Append("</div>\n");
    }

    /// <summary>The sentence's words with its names marked.</summary>
    private static void Marked(Sentence sentence, StringBuilder html)
    {
        var text = sentence.Document.Text;
        var at = sentence.Span.Start;
        foreach (var name in sentence.Mentions)
        {
            HtmlText.Append(html, text.AsSpan(at, name.Span.Start - at));
            html.Append(InvariantCulture, $"<mark class=\"{ClassOf(name.Type)}\">");
            HtmlText.Append(html, name.Text);
            html.Append("</mark>");
            at = name.Span.End;
        }
        HtmlText.Append(html, text.AsSpan(at, sentence.Span.End - at));
    }

    internal static string ClassOf(NameType type) => type.Tag().ToLowerInvariant();

    private static string Load()
    {
        using var stream = typeof(TreePage).Assembly.GetManifestResourceStream("trees.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
