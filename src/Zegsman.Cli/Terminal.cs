using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Zegsman.Cli;

/// <summary>All that a command knows of its surroundings: where it reads and writes, and what its terminal can show.</summary>
internal sealed class Terminal : InvocationConfiguration
{
    /// <summary>The width of plain output that goes to no terminal, in columns.</summary>
    public const int PipedWidth = 100;

    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public Terminal()
    {
        EnableDefaultExceptionHandler = false;
    }

    /// <summary>Standard input; opened when it is asked for.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Reads keys up to the end of a line without showing them; null when nobody sits at the keyboard.</summary>
    public Func<string>? Keys { get; init; }

    /// <summary>Standard output for what is no text, or is in UTF-8 already; nothing may wait in <see cref="InvocationConfiguration.Output"/>.</summary>
    public Stream OutputBytes { get; init; } = Stream.Null;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The columns of the terminal.</summary>
    public int Width { get; init; } = PipedWidth;

    /// <summary>Whether results may carry colours.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether an internal fault shows its stack.</summary>
    public bool Debug { get; init; }

    /// <summary>The folder that keeps what is this user's; it need not be there.</summary>
    public string DataFolder { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "zegsman");

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>A line that is not shown while it is typed, or the first line of standard input where nobody types; null for none.</summary>
    public string? ReadSecret(string prompt)
    {
        if (Keys is null)
        {
            using var reader = new StreamReader(Input(), Utf8);
            return reader.ReadLine();
        }
        Error.Write(prompt);
        var typed = Keys();
        Error.WriteLine();
        return typed;
    }

    public static Terminal Of(ParseResult result) => (Terminal)result.InvocationConfiguration;

    /// <summary>The terminal or pipes this process was started with.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Utf8;
        var (terminal, output) = (!Console.IsOutputRedirected, new StandardOutput());
        return new Terminal
        {
            Input = Console.OpenStandardInput,
            Keys = Console.IsInputRedirected ? null : TypedKeys,
            Output = new StreamWriter(output, Utf8, 1 << 16) { NewLine = "\n" },
            OutputBytes = output,
            Error = new StreamWriter(Console.OpenStandardError(), Utf8, 1 << 10) { NewLine = "\n", AutoFlush = true },
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Columns(terminal),
            Colour = terminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb",
            Debug = Variable("ZEGSMAN_DEBUG") == "1",
        };
    }

    private static string TypedKeys()
    {
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
            if (key.Key != ConsoleKey.Backspace) typed.Append(key.KeyChar);
            else if (typed.Length > 0) typed.Length--;
        return typed.ToString();
    }

    private static int Columns(bool terminal)
    {
        var columns = terminal ? Console.WindowWidth
            : int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told
            : 0;
        return columns > 0 ? columns : PipedWidth;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
