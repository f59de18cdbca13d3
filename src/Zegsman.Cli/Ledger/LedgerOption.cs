using System.CommandLine;
using Zegsman.Language;
using Zegsman.Ledger;

namespace Zegsman.Cli.Ledger;

/// <summary>"--ledger": the file or the connection to the database that keeps what was added; the user's own when it is left out.</summary>
internal static class LedgerOption
{
    public static Option<string?> Create() => new("--ledger")
    {
        Description = "The file of the ledger, instead of the one in your data folder, or one in PostgreSQL: postgresql://user@host/database.",
        HelpName = "path|connection",
    };

    /// <summary>The ledger's file or connection.</summary>
    public static string File(string? named, Terminal terminal) => named ?? Path.Combine(terminal.DataFolder, "ledger.db");

    /// <summary>Does something with a ledger that may not be writable.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static T Writing<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ZegsmanException error) when (LedgerErrors.NotWrittenCodes.Contains(error.Code))
        {
            throw new OutputException(error.Code, error.Message, error);
        }
    }

    /// <summary>Does something that takes time with a ledger that may not be writable.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static async Task WritingAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (ZegsmanException error) when (error.Code == LedgerErrors.NotWrittenCode)
        {
            throw new OutputException(error.Code, error.Message, error);
        }
    }
}
