using Zegsman.Cli.Read.Html;

namespace Zegsman.Cli.Read;

/// <summary>The formats by the names they have on the command line.</summary>
internal static class ReadingFormat
{
    public const string Table = "table";
    public const string Html = "html";

    public static IReadOnlyList<string> Names { get; } = [Table, "json", "jsonl", "csv", Html];

    public static IReadingFormat Create(ReadOptions options, Terminal terminal) => options.Format switch
    {
        "json" => new JsonFormat(),
        "jsonl" => new JsonlFormat(),
        "csv" => new CsvFormat(),
        Html => new HtmlFormat(),
        _ => options.Output is null
            ? new TableFormat(terminal.Width, terminal.Colour && !options.NoColour)
            : new TableFormat(Terminal.PipedWidth, colour: false),
    };
}
