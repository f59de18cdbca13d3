using Zegsman.Articles;
using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Ledger;

namespace Zegsman.Cli.Ledger;

/// <summary>One run of "zegsman add", from the inputs' names to the exit code.</summary>
internal static class AddRun
{
    public static async Task<int> RunAsync(ReadOptions options, string file, Terminal terminal, CancellationToken cancellation)
    {
        using var batch = new ReadBatch(options, terminal, showsProgress: terminal.ErrorIsTerminal && !options.Quiet);
        using var ledger = LedgerOption.Writing(() => StatementLedger.Open(file, time: terminal.Time));
        var added = new Dictionary<AdditionKind, int>();
        var statements = 0;
        // Each article is kept as soon as it is read: whatever ends this early, a second run goes on where it stopped.
        await batch.RunAsync(
            (input, article) => LedgerOption.Writing(() => IsKnown(input, article, ledger, batch)),
            (input, reading) => (Key: KeyOf(input, reading.Article), Reading: reading),
            made =>
            {
                var addition = LedgerOption.Writing(() => ledger.Add(made.Reading, made.Key));
                added[addition.Kind] = added.GetValueOrDefault(addition.Kind) + 1;
                statements += addition.Statements;
            }, cancellation);
        if (options.Quiet) return batch.Summary.ExitCode;
        terminal.Error.WriteLine(batch.Summary);
        terminal.Output.WriteLine($"added to {SafeText.OneLine(ledger.Place)}: " + FormattableString.Invariant(
            $"new articles {Of(AdditionKind.Article)}, new versions {Of(AdditionKind.Version)}, read anew {Of(AdditionKind.Reading)}, ")
            + FormattableString.Invariant($"statements {statements}")
            + (Of(AdditionKind.Forgotten) is > 0 and var left ? FormattableString.Invariant($", left out because forgotten {left}") : ""));
        return batch.Summary.ExitCode;

        int Of(AdditionKind kind) => added.GetValueOrDefault(kind);
    }

    private static bool IsKnown(string input, Article article, StatementLedger ledger, ReadBatch batch) =>
        ledger.Has(article, article.Language == TextLanguage.Other ? "" : batch.Reader.Model, KeyOf(input, article));

    /// <summary>
    /// What an article without an address of its own is known by: its file's path; of a line in a file of many, its text, for lines move.
    /// Null for an id that it came with.
    /// </summary>
    private static string? KeyOf(string input, Article article)
    {
        var name = Path.GetFileName(input);
        if (name.Length == 0 || !article.Id.StartsWith(name, StringComparison.Ordinal) || !File.Exists(input)) return null;
        return article.Id.Length == name.Length ? Path.GetFullPath(input)
            : article.Id[name.Length] == ':' ? Path.GetFullPath(input) + "#" + article.TextHash
            : null;
    }
}
