namespace Zegsman.Cli.Read;

/// <summary>All readings in one indented JSON array.</summary>
internal sealed class JsonFormat : IReadingFormat
{
    public string Opening => "[";

    public string Separator => ",";

    public string Closing => "\n]\n";

    // A line end in a text is escaped in JSON, so every one here is between tokens.
    public string Render(Reading reading) =>
        ("\n" + ReadingJson.Write(reading, indented: true)).Replace("\n", "\n  ", StringComparison.Ordinal);
}
