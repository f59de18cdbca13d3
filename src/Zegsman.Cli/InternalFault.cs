namespace Zegsman.Cli;

/// <summary>Tells a person of a fault that is ours, and what to do with it.</summary>
internal static class InternalFault
{
    public static void Report(Exception fault, Terminal terminal, string? input = null)
    {
        var about = input is null ? "" : SafeText.OneLine(input) + ": ";
        terminal.Error.WriteLine($"error ZG001: {about}this is a fault in zegsman, not in your input: {SafeText.OneLine(fault.Message)} " +
            $"({fault.GetType().Name}). Please report it, with the output of the same command under ZEGSMAN_DEBUG=1.");
        if (terminal.Debug) terminal.Error.WriteLine(fault);
    }
}
