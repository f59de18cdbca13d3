using Zegsman.Language;

namespace Zegsman.Cli.Read;

/// <summary>Everything that keeps an input from being found or a result from being written; listed in docs/errors.md.</summary>
internal static class InputErrors
{
    public static ZegsmanException NotFound() =>
        new("ZG421", "There is no such file or folder. Check the name; quote a pattern, as in 'news/*.html'.");

    public static ZegsmanException NotAllowed() =>
        new("ZG422", "It may not be read. Give yourself the right to read it, or run as somebody who has it.");

    public static ZegsmanException NoMatch() =>
        new("ZG423", "No file matches this pattern. In it, * and ? stand for characters of a name and ** for folders of any depth.");

    public static ZegsmanException EmptyFolder() =>
        new("ZG424", "The folder holds no file with a known ending "
            + $"({string.Join(", ", InputFinder.Extensions.Order(StringComparer.Ordinal))}). Name other files one by one.");

    public static ZegsmanException Unreadable(Exception inner) =>
        new("ZG425", $"It cannot be read: {inner.Message} Check the disk or the connection and try again.", inner);

    /// <summary>What a fault of the disk is called; null for what is none.</summary>
    public static ZegsmanException? Of(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => NotFound(),
        UnauthorizedAccessException => NotAllowed(),
        IOException => Unreadable(fault),
        _ => null,
    };

    public static ZegsmanException NoFeedAddress() =>
        new("ZG227", "This is no address of a feed and no file with a list of feeds. Give an http or https address, or a file in OPML.");

    public static UsageException OnePage() =>
        new("ZG431", "An HTML page holds one article, and there are more. Give a folder for the pages with --output FOLDER.");

    public static OutputException NotWritable(string path, Exception inner) =>
        new("ZG432", $"{path} cannot be written: {inner.Message} Choose another place with --output.", inner);
}
