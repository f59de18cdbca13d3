using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Zegsman.Ledger.Writer;

namespace Zegsman.Ledger.Tests;

/// <summary>A process that adds is killed, again and again, at moments that nothing chose for it.</summary>
public abstract class CrashBehaviour(ILedgerPlace place) : IDisposable
{
    private const int Articles = 100_000;

    /// <summary>How often; more with ZEGSMAN_KILLS.</summary>
    public static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("ZEGSMAN_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 6;

    [Fact]
    public async Task A_kill_at_any_point_loses_nothing_told_and_doubles_nothing()
    {
        var moments = new Random(4242);
        var (told, interrupted) = (-1, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            // From within the start of the process to well into its work.
            var last = await RunAsync(Math.Max(0, told - InventedLedger.Again), told + moments.Next(-3, 80), moments.Next(0, 40));
            if (last < Articles - 1) interrupted++;
            told = Math.Max(told, last);
            Check(told);
        }
        interrupted.ShouldBe(Kills, "every run was cut short");
        told.ShouldBeGreaterThan(Kills, "and they got on with the work");
        using (var ledger = place.Open())
            for (var number = Math.Max(0, told - InventedLedger.Again); number <= told + 50; number++) ledger.Add(InventedNews.Reading(number));
        Check(told + 50).ShouldBe(told + 50);
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Holds the database against what its engine knows of it.</summary>
    protected virtual void Verify()
    {
    }

    /// <summary>
    /// Starts the writer, kills it so many milliseconds after it told of an article, and gives the last article that it told of; -1 for
    /// none.
    /// </summary>
    private async Task<int> RunAsync(int first, int article, int milliseconds)
    {
        string[] command = [typeof(InventedNews).Assembly.Location, place.Name, Text(first), Text(Articles)];
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

    private int Check(int told)
    {
        Verify();
        using var ledger = place.Open();
        return InventedLedger.Check(ledger, told);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

public sealed class SqliteCrashTests : CrashBehaviour
{
    private readonly string file;

    public SqliteCrashTests() : this(new SqlitePlace())
    {
    }

    private SqliteCrashTests(SqlitePlace place) : base(place) => file = place.Name;

    protected override void Verify()
    {
        if (!File.Exists(file)) return;
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma integrity_check";
        command.ExecuteScalar().ShouldBe("ok");
    }
}
