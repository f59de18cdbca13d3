using System.Globalization;
using System.Reflection;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Schema;

/// <summary>Brings a ledger's tables up to date by the numbered scripts of its engine, each in one transaction.</summary>
internal static class Migrations
{
    private const string Log = "create table migration (number integer primary key, name text not null, applied text not null)";

    /// <summary>Makes the tables of an empty database, and the changes that an older ledger lacks.</summary>
    /// <exception cref="Language.ZegsmanException">It holds something else, or is newer than this program.</exception>
    public static void Apply(Engine engine, Session session, DateTimeOffset now)
    {
        var scripts = Scripts(engine.Dialect);
        if (Number(engine, session) == scripts.Count) return;
        session.Transact(() => engine.BeginWrite(session), () =>
        {
            // Another process may have done it while this one waited.
            if (engine.IsEmpty(session)) session.Script(Log);
            for (var done = Number(engine, session); done < scripts.Count; done++)
            {
                session.Script(scripts[done].Sql);
                session.Execute("insert into migration (number, name, applied) values (@number, @name, @applied)",
                    ("@number", done + 1), ("@name", scripts[done].Name), ("@applied", Clock.Iso(now)));
            }
            return 0;
        });
    }

    /// <summary>The number of the last change made; 0 for an empty database.</summary>
    private static int Number(Engine engine, Session session)
    {
        if (engine.IsEmpty(session)) return 0;
        if (!engine.HasTable(session, "migration")) throw LedgerErrors.NotALedger(engine.Place);
        var number = (int)(session.Number("select max(number) from migration") ?? 0);
        var known = Scripts(engine.Dialect).Count;
        return number <= known ? number : throw LedgerErrors.Newer(engine.Place, number, known);
    }

    /// <summary>The scripts in order: the first is number 1.</summary>
    private static List<(string Name, string Sql)> Scripts(string dialect)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(dialect + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. names.Select(name => (Path.GetFileNameWithoutExtension(name), Text(assembly, name)))];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

/// <summary>Moments as they are kept.</summary>
internal static class Clock
{
    /// <summary>"2026-11-28T14:30:05Z".</summary>
    public static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
