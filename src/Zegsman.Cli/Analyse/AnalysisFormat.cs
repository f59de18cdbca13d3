using System.Text;
using Zegsman.Cli.Analyse.Html;
using Zegsman.Language.Conllu;

namespace Zegsman.Cli.Analyse;

/// <summary>The ways to print an analysis.</summary>
internal static class AnalysisFormat
{
    /// <summary>Their names, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["conllu", "json", "html"];

    /// <summary>Prints documents one by one, each when it is there.</summary>
    public static void Write(string format, IEnumerable<ConlluDocument> documents, TextWriter output)
    {
        switch (format)
        {
            case "json":
                WriteJson(documents, output);
                break;
            case "html":
                WritePage(documents, output);
                break;
            default:
                foreach (var (id, document) in documents) ConlluWriter.Write(document, output, id);
                break;
        }
    }

    private static void WriteJson(IEnumerable<ConlluDocument> documents, TextWriter output)
    {
        var before = "[";
        foreach (var document in documents)
        {
            output.Write(before + "\n");
            output.Write(AnalysisJson.Write(document));
            before = ",";
        }
        output.Write(before == "[" ? "[]\n" : "\n]\n");
    }

    private static void WritePage(IEnumerable<ConlluDocument> documents, TextWriter output)
    {
        var html = new StringBuilder();
        TreePage.Begin(html);
        foreach (var document in documents)
        {
            TreePage.Add(document, html);
            output.Write(html);
            html.Clear();
        }
        TreePage.End(html);
        output.Write(html);
    }
}
