using System.Diagnostics;
using Npgsql;

namespace Zegsman.Ledger.Tests.Postgres;

/// <summary>A server of PostgreSQL that is the tests' own, in a temporary folder and reached by a socket in it.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Account = "postgres";
    private const string Settings = "-c listen_addresses= -c fsync=off -c full_page_writes=off -c shared_buffers=32MB -c max_connections=200";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("zegsman-pg-");
    private readonly Process keeper;
    private int databases;

    private PostgresServer(string programs)
    {
        string[] command = ["sh", Path.Combine(AppContext.BaseDirectory, "Postgres", "server.sh"), folder.FullName, programs, Settings];
        if (Environment.IsPrivilegedProcess)
        {
            // The server does not run as root.
            using (var owner = Process.Start("chown", [Account, folder.FullName])) owner.WaitForExit();
            command = ["runuser", "-u", Account, "--", .. command];
        }
        keeper = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        })!;
        Expect("started");
    }

    /// <summary>The folder of its socket, which is its host.</summary>
    public string Host => folder.FullName;

    /// <summary>A server; where there is none to be had, the test is skipped, but on a build server fails.</summary>
    public static PostgresServer Start()
    {
        if (Programs() is { } programs) return new PostgresServer(programs);
        const string Missing = "PostgreSQL 15 or later is not installed (on Debian: apt-get install postgresql)";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Missing);
        Assert.Skip(Missing);
        throw new UnreachableException();
    }

    /// <summary>How a database is reached by some user.</summary>
    public string Connection(string database, string user = "zegsman") => $"Host={Host};Username={user};Database={database}";

    /// <summary>Makes a database, and gives its name.</summary>
    public string Create()
    {
        var name = FormattableString.Invariant($"ledger{Interlocked.Increment(ref databases)}");
        Run("postgres", $"create database {name} template template0 strategy file_copy");
        return name;
    }

    /// <summary>Takes a database away, whoever uses it.</summary>
    public void Drop(string database) => Run("postgres", $"drop database {database} with (force)");

    /// <summary>Does something in a database.</summary>
    public void Run(string database, string sql)
    {
        using var connection = new NpgsqlConnection(Connection(database) + ";Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Ends it at once, as a crash would.</summary>
    public void Stop() => Tell("stop", "stopped");

    /// <summary>Starts it again.</summary>
    public void Resume() => Tell("start", "started");

    public void Dispose()
    {
        keeper.StandardInput.Close();
        keeper.WaitForExit();
        keeper.Dispose();
        folder.Delete(recursive: true);
    }

    private void Tell(string verb, string answer)
    {
        keeper.StandardInput.Write(verb + "\n");
        keeper.StandardInput.Flush();
        Expect(answer);
    }

    private void Expect(string answer)
    {
        // What else it may have said: that it stopped.
        while (keeper.StandardOutput.ReadLine() is { } line)
            if (line == answer) return;
        throw new InvalidOperationException("PostgreSQL does not run; what it said is on standard error.");
    }

    /// <summary>The folder of the newest programs; null when there are none that will do.</summary>
    private static string? Programs()
    {
        if (OperatingSystem.IsWindows()) return null;
        const string Installed = "/usr/lib/postgresql";
        var folders = Directory.Exists(Installed)
            ? Directory.GetDirectories(Installed).Select(f => (Folder: f, Version: int.TryParse(Path.GetFileName(f), out var number) ? number : 0))
                .Where(f => f.Version >= 15).OrderByDescending(f => f.Version).Select(f => Path.Combine(f.Folder, "bin")) : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")));
    }
}
