namespace Zegsman.Cli.Tests;

/// <summary>The command line run in this process, with all it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output where it is no text.</summary>
    public byte[] Bytes { get; private init; } = [];

    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(new Surroundings(), arguments);

    public static async Task<CommandRun> OfAsync(Surroundings around, params string[] arguments)
    {
        using var bytes = new MemoryStream();
        using var output = new StreamWriter(bytes, Terminal.Utf8) { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal
        {
            Output = output,
            OutputBytes = bytes,
            Error = error,
            Input = () => new MemoryStream(Terminal.Utf8.GetBytes(around.Input)),
            OutputIsTerminal = around.IsTerminal,
            ErrorIsTerminal = around.IsTerminal,
            Colour = around.IsTerminal,
            Width = around.Width,
            Debug = around.Debug,
            DataFolder = around.DataFolder,
            Time = around.Time,
        };
        var code = await CommandLine.RunAsync(arguments, terminal, around.Cancellation);
        await output.FlushAsync(CancellationToken.None);
        return new CommandRun(code, Terminal.Utf8.GetString(bytes.ToArray()), error.ToString()) { Bytes = bytes.ToArray() };
    }
}

/// <summary>What the command line finds around it; by default pipes, and nothing on standard input.</summary>
internal sealed record Surroundings
{
    public string Input { get; init; } = "";

    public bool IsTerminal { get; init; }

    public int Width { get; init; } = 80;

    public bool Debug { get; init; }

    /// <summary>A folder that is not there, so that no test sees or changes what the user keeps.</summary>
    public string DataFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "no-such-folder");

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public CancellationToken Cancellation { get; init; }
}
