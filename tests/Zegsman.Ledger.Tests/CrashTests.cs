using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Zegsman.Cli.Tests;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Writer;

namespace Zegsman.Ledger.Tests;

/// <summary>A process that adds is killed, again and again, at moments that nothing chose for it.</summary>
public sealed class CrashTests
{
    private const int Articles = 100_000;

    // Each run begins so much before the last article told of: what was kept is added again.
    private const int Again = 30;

    /// <summary>How often; more with ZEGSMAN_KILLS.</summary>
    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ZEGSMAN_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 6;

    [Fact]
    public async Task A_kill_at_any_point_loses_nothing_told_and_doubles_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder["ledger.db"];
        var moments = new Random(4242);
        var (told, interrupted) = (-1, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            // From within the start of the process to well into its work.
            var last = await RunAsync(file, Math.Max(0, told - Again), told + moments.Next(-3, 80), moments.Next(0, 40));
            if (last < Articles - 1) interrupted++;
            told = Math.Max(told, last);
            Check(file, told);
        }
        interrupted.ShouldBe(Kills, "every run was cut short");
        told.ShouldBeGreaterThan(Kills, "and they got on with the work");
        using (var ledger = StatementLedger.Open(file))
            for (var number = Math.Max(0, told - Again); number <= told + 50; number++) ledger.Add(InventedNews.Reading(number));
        Check(file, told + 50).ShouldBe(told + 50);
    }

    /// <summary>
    /// Starts the writer, kills it so many milliseconds after it told of an article, and gives the last article that it told of; -1 for
    /// none.
    /// </summary>
    private static async Task<int> RunAsync(string file, int first, int article, int milliseconds)
    {
        string[] command = [typeof(InventedNews).Assembly.Location, file, Text(first), Text(Articles)];
        using var process = Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true })!;
        var last = -1;
        while (last < article && await process.StandardOutput.ReadLineAsync() is { } line) last = int.Parse(line, CultureInfo.InvariantCulture);
        await Task.Delay(milliseconds);
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // The last line may be cut in two.
        return rest.Split('\n')[..^1].Select(line => int.Parse(line, CultureInfo.InvariantCulture)).DefaultIfEmpty(last).Max();
    }

    /// <summary>Holds the ledger against what must be in it, and gives the last article that is; -1 for none.</summary>
    private static int Check(string file, int told)
    {
        if (!File.Exists(file))
        {
            told.ShouldBe(-1);
            return -1;
        }
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "pragma integrity_check";
            command.ExecuteScalar().ShouldBe("ok");
        }
        using var ledger = StatementLedger.Open(file);
        var kept = ledger.AskAll(new Question { Order = AnswerOrder.Added }).ToList();
        kept.Select(k => k.Position).ShouldBeUnique();
        var last = kept.Select(k => Number(k.Article.Id)).DefaultIfEmpty(-1).Max();
        // An article without statements is told of and kept, but no statement shows it.
        for (var number = Math.Max(0, told - Again); number <= told; number++)
            ledger.Has(InventedNews.Reading(number).Article, InventedNews.Model).ShouldBeTrue($"article {number}");
        kept.Select(k => $"{k.Article.Id} {k.Statement.Id}").ShouldBe(Enumerable.Range(0, last + 1)
            .SelectMany(n => Enumerable.Range(1, InventedNews.StatementsOf(n)).Select(s => $"bericht-{n} s{s}")));
        ledger.AskAll(Question.Parse("veilig order:added")).Select(k => k.Position).ShouldBe(kept.Select(k => k.Position), "all are found by their words");
        return Math.Max(last, told);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string id) => int.Parse(id["bericht-".Length..], CultureInfo.InvariantCulture);
}
