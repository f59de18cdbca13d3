using System.Data.Common;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Feeds;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.Schema;

namespace Zegsman.Ledger;

/// <summary>
/// Statements kept and asked for, in one file or in PostgreSQL. What is added stays: an article whose text changed gets a new version, one that is read by
/// another model a new reading, and questions are answered from the last reading of the last version. Safe on any thread, and several
/// processes may use one ledger at once.
/// </summary>
public sealed partial class StatementLedger : IDisposable
{
    private readonly Engine engine;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly WaitingEntries waiting;
    private (Session Session, LedgerWriter Writer)? writing;

    private StatementLedger(Engine engine, TimeProvider time)
    {
        (this.engine, this.time) = (engine, time);
        waiting = new WaitingEntries(entries => Write(writer => writer.Add(entries, Clock.Iso(time.GetUtcNow()))));
    }

    /// <summary>What a person knows it by: its file, or the address of its database without the password.</summary>
    public string Place => engine.Place;

    /// <summary>Opens a ledger, and brings one of an older Zegsman up to date.</summary>
    /// <param name="place">
    /// Its file, made when it is not there, with the folders above it; or a connection to PostgreSQL, as
    /// "postgresql://user@host/database" or "Host=host;Username=user;Database=database".
    /// </param>
    /// <param name="mustExist">Whether a ledger that is not there is an error. The default is false.</param>
    /// <param name="time">The clock by which additions are dated; null for the system's.</param>
    /// <exception cref="ZegsmanException">It is not there (ZG601), is something else (ZG602) or too new (ZG603), or cannot be opened (ZG604
    /// to ZG609, ZG641 to ZG643).</exception>
    public static StatementLedger Open(string place, bool mustExist = false, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(place);
        var engine = PostgresConnection.IsOne(place) ? new PostgresEngine(PostgresConnection.Parse(place)) : FileAt(place, mustExist);
        var ledger = new StatementLedger(engine, time ?? TimeProvider.System);
        try
        {
            return ledger.Read(session =>
            {
                if (mustExist && engine.IsEmpty(session)) throw LedgerErrors.NotThere(engine.Place);
                Migrations.Apply(engine, session, ledger.time.GetUtcNow());
                return ledger;
            });
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Adds what of a reading is new, all of it in one transaction, and comes back when that is committed. Adding the same again changes nothing. What
    /// several threads add meanwhile is committed together, which is faster than one after the other.
    /// </summary>
    /// <param name="reading">The reading.</param>
    /// <param name="key">What an article without an address is known by over its versions, such as the path of its file; null for its
    /// id.</param>
    /// <exception cref="ZegsmanException">It cannot be written (ZG604, ZG606 to ZG608, ZG641); then nothing of it is kept.</exception>
    public Addition Add(Reading reading, string? key = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return waiting.Add(ReadingEntry.Of(reading, key));
    }

    /// <summary>
    /// Whether the text of an article was read by a model already, or was forgotten, so that adding that reading would change nothing.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="model">The name of the model, as <see cref="Reading.Model"/> has it.</param>
    /// <param name="key">As for <see cref="Add"/>.</param>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605 to ZG608, ZG641).</exception>
    public bool Has(Article article, string model, string? key = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var hash = article.TextHash;
        var known = article.Url ?? key ?? article.Id;
        return Read(session => Forgotten.Has(session, known)
            || Find.Article(session, article, known, hash, model) is { } there && (there.Reading is not null || there.Version is { IsRedacted: true }));
    }

    /// <summary>The feeds that were ever watched for this ledger, and how each fares, in order of their addresses.</summary>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public IReadOnlyList<WatchedFeed> WatchedFeeds() => Read(FeedRows.All);

    /// <summary>Closes it.</summary>
    public void Dispose()
    {
        lock (gate) Close();
        engine.Dispose();
    }

    private static Engine FileAt(string file, bool mustExist)
    {
        if (mustExist && !File.Exists(file)) throw LedgerErrors.NotThere(file);
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw LedgerErrors.NotWritten(file, e);
        }
        return new SqliteEngine(file);
    }

    private void Close()
    {
        writing?.Session.Dispose();
        writing = null;
    }

    private T Write<T>(Func<LedgerWriter, T> work)
    {
        lock (gate)
        {
            try
            {
                if (writing is null)
                {
                    var session = engine.Open(isWriting: true);
                    writing = (session, new LedgerWriter(engine, session));
                }
                return work(writing.Value.Writer);
            }
            catch (DbException error)
            {
                // The connection may be gone: the next piece of work gets another.
                Close();
                throw engine.Fault(error, isWriting: true);
            }
        }
    }

    /// <summary>The position of what was committed last, which goes up with every change.</summary>
    internal long LastPosition() => Read(session => session.Number("select last from position") ?? 0);

    /// <summary>Changes rows that are no entries, in one transaction.</summary>
    internal T Change<T>(Func<Session, T> work)
    {
        lock (gate)
        {
            try
            {
                using var session = engine.Open();
                return session.Transact(() => engine.BeginWrite(session), () => work(session));
            }
            catch (DbException error)
            {
                throw engine.Fault(error, isWriting: true);
            }
        }
    }

    internal T Read<T>(Func<Session, T> work)
    {
        try
        {
            using var session = engine.Open();
            return work(session);
        }
        catch (DbException error)
        {
            throw engine.Fault(error, isWriting: false);
        }
    }
}
