using Zegsman.Language;

namespace Zegsman.Ledger.Exports;

/// <summary>What can be wrong with an export; docs/errors.md lists the codes.</summary>
internal static class ExportErrors
{
    public const string BinaryCode = "ZG651";
    public const string SeveralArticlesCode = "ZG652";

    public static ZegsmanException Binary(string format) =>
        new(BinaryCode, $"{format} is no text that a terminal could show. Name a file with --output, or send it to a program with |.");

    public static ZegsmanException SeveralArticles(string format) =>
        new(SeveralArticlesCode, $"A document of {format} holds one article, and the statements are of several. "
            + "Name a folder for the documents with --output FOLDER, or ask for less.");

    public static ZegsmanException NoArticle(string format) =>
        new("ZG653", $"No statement answers the question, so that there is no article for a document of {format}. Ask for more.");
}
