using System.Globalization;

namespace Zegsman.Cli.Read;

/// <summary>What was read so far, and how fast.</summary>
internal sealed class Summary(TimeProvider time)
{
    private readonly long start = time.GetTimestamp();
    private long articles;
    private long words;
    private long statements;
    private long known;
    private long failures;
    private bool faulted;

    public bool ReadAny => articles > 0;

    public void Add(Outcome outcome)
    {
        if (outcome is WasRead read)
        {
            articles++;
            words += read.Words;
            statements += read.Statements;
        }
        else if (outcome is Known) known++;
        else
        {
            failures++;
            faulted |= outcome is Faulted;
        }
    }

    public int ExitCode => faulted ? Cli.ExitCode.InternalFault
        : failures == 0 ? Cli.ExitCode.Done
        : articles + known == 0 ? Cli.ExitCode.NothingRead
        : Cli.ExitCode.SomeFailed;

    /// <summary>The counts in a few words, for the progress bar.</summary>
    public string Brief() => Invariant($"{Count(articles, "article")}, {Count(statements, "statement")}, {Speed:N0} words/s");

    public override string ToString()
    {
        var read = articles == 0
            ? "read nothing"
            : $"read {Count(articles, "article")} of {Count(words, "word")}: {Count(statements, "statement")}; "
                + Invariant($"{Seconds:N1} s, {Speed:N0} words/s");
        if (known > 0) read += $"; {Count(known, "article")} known already";
        return failures > 0 ? $"{read}; {Count(failures, "failure")}" : read;
    }

    private double Seconds => time.GetElapsedTime(start).TotalSeconds;

    private double Speed => words / Math.Max(Seconds, 0.001);

    private static string Count(long number, string noun) => Invariant($"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
