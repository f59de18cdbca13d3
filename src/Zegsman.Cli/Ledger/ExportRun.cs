using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;

namespace Zegsman.Cli.Ledger;

/// <summary>One run of "zegsman export", from the answer to the file that holds it.</summary>
internal sealed class ExportRun(StatementExport export, Terminal terminal, CancellationToken cancellation)
{
    /// <summary>Writes an answer to a file, to a folder where that is asked for, or to standard output.</summary>
    /// <param name="answer">What is written.</param>
    /// <param name="path">The file or folder; null for standard output.</param>
    public async Task WriteAsync(ExportedAnswer answer, string? path)
    {
        var written = 0L;
        var counted = answer with { Statements = Counted() };
        if (path is null)
        {
            if (!export.IsText && terminal.OutputIsTerminal) throw Usage(ExportErrors.Binary(export.Name));
            await Usage(() => export.WriteAsync(counted, terminal.OutputBytes, cancellation));
            return;
        }
        if (export.IsOneArticle && !IsFile(path)) await FolderAsync(counted, path);
        else await FileAsync(counted, path);
        terminal.Error.WriteLine(FormattableString.Invariant($"{written} {(written == 1 ? "statement" : "statements")} written to ") + SafeText.OneLine(path));

        IEnumerable<KeptStatement> Counted()
        {
            foreach (var kept in answer.Statements)
            {
                written++;
                yield return kept;
            }
        }
    }

    private bool IsFile(string path) => !Directory.Exists(path) && (Path.GetExtension(path) == ".xml" || Path.GetExtension(path) == export.Extension);

    private async Task FileAsync(ExportedAnswer answer, string path)
    {
        using var file = new OutputFile(path);
        await file.TryAsync(() => Usage(() => export.WriteAsync(answer, file.Stream, cancellation)));
        file.Complete();
    }

    private async Task FolderAsync(ExportedAnswer answer, string folder)
    {
        OutputFile.MakeFolder(folder);
        var names = new ArticleFileNames();
        foreach (var statements in StatementExport.ByArticle(answer.Statements))
            await FileAsync(answer with { Statements = statements }, Path.Combine(folder, names.Next(statements[0].Article.Id) + export.Extension));
    }

    /// <summary>Does something of which the command line may ask what cannot be.</summary>
    private static async Task Usage(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (ZegsmanException error) when (error.Code == ExportErrors.SeveralArticlesCode)
        {
            throw Usage(error);
        }
    }

    private static UsageException Usage(ZegsmanException error) => new(error.Code, error.Message);
}
