namespace Zegsman.Cli;

/// <summary>What the command line tells its caller; the same for every verb, listed in docs/cli.md and at the end of the help.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int SomeFailed = 1;
    public const int Usage = 2;
    public const int NothingRead = 3;
    public const int NotWritten = 4;
    public const int InternalFault = 70;
    public const int Interrupted = 130;

    /// <summary>Every code with its meaning, in order.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Done, "everything was read (also when the reader of the output closed it early)"),
        (SomeFailed, "some inputs failed, each told on standard error; the rest were read"),
        (Usage, "bad usage: an unknown verb or option, a value out of range, no input"),
        (NothingRead, "nothing could be read"),
        (NotWritten, "the results could not be written"),
        (InternalFault, "a fault in zegsman itself; set ZEGSMAN_DEBUG=1 to see where"),
        (Interrupted, "interrupted"),
    ];
}
