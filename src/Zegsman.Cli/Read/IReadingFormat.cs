namespace Zegsman.Cli.Read;

/// <summary>One way to write readings. Without state, so that workers may render at once.</summary>
internal interface IReadingFormat
{
    /// <summary>What stands before the first reading, even when there is none.</summary>
    string Opening => "";

    /// <summary>What stands between two readings.</summary>
    string Separator => "";

    /// <summary>What stands after the last reading.</summary>
    string Closing => "";

    /// <summary>One reading, with the line end that belongs to it.</summary>
    string Render(Reading reading);
}
