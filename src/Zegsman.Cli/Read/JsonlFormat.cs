namespace Zegsman.Cli.Read;

/// <summary>One JSON object a line, as docs/json.md says.</summary>
internal sealed class JsonlFormat : IReadingFormat
{
    public string Render(Reading reading) => ReadingJson.Write(reading) + "\n";
}
