using Zegsman.Articles;
using Zegsman.Ledger;
using Zegsman.Statements;

namespace Zegsman.Cli.Serve;

/// <summary>A fresh ledger of the sample articles in a folder of its own, which goes with it.</summary>
internal sealed class DemoLedger : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zegsman-demo-");

    private DemoLedger(TimeProvider time) => Ledger = StatementLedger.Open(Path.Combine(folder.FullName, "ledger.db"), time: time);

    public StatementLedger Ledger { get; }

    /// <summary>Reads the samples beside the program.</summary>
    public static DemoLedger Read(string? models, Terminal terminal)
    {
        using var reader = StatementReader.Load(models);
        var demo = new DemoLedger(terminal.Time);
        terminal.Error.WriteLine("reading the sample articles…");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples")).Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            foreach (var result in ArticleReader.ReadEach(stream, new ArticleHints { FileName = Path.GetFileName(file) }))
                if (result.Article is { } article) demo.Ledger.Add(reader.Read(article));
        }
        return demo;
    }

    public void Dispose()
    {
        Ledger.Dispose();
        folder.Delete(recursive: true);
    }
}
