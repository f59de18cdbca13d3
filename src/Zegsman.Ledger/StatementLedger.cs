using System.Data.Common;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Feeds;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.People;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Ledger.Schema;
using Zegsman.Ledger.Search;
using Zegsman.Ledger.Versions;

namespace Zegsman.Ledger;

/// <summary>
/// Statements kept and asked for, in one file or in PostgreSQL. What is added stays: an article whose text changed gets a new version, one that is read by
/// another model a new reading, and questions are answered from the last reading of the last version. Safe on any thread, and several
/// processes may use one ledger at once.
/// </summary>
public sealed class StatementLedger : IDisposable
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

    /// <summary>Answers a question with a page of statements.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="limit">How many statements at most, from 1 to 1000. The default is 50.</param>
    /// <param name="cursor">The cursor of the page before; null for the first page.</param>
    /// <exception cref="ZegsmanException">The cursor is of another question (ZG618), or the ledger cannot be read (ZG602, ZG605 to
    /// ZG608, ZG641).</exception>
    public Answer Ask(Question question, int limit = 50, string? cursor = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return Ask(question, limit, cursor, Answers.Walked);
    }

    internal Answer Ask(Question question, int limit, string? cursor, int walked) =>
        Read(session => new Answers(engine, session, question, walked).Page(limit, cursor));

    /// <summary>
    /// All statements that answer a question, read as they are taken; those added meanwhile may or may not be among them.
    /// </summary>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605 to ZG608, ZG641); thrown when it is taken.</exception>
    public IEnumerable<KeptStatement> AskAll(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        string? cursor = null;
        do
        {
            var page = Ask(question, 1000, cursor);
            foreach (var statement in page.Statements) yield return statement;
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    /// <summary>How many statements answer a question, and how many of them have each value of its facets.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="values">How many values of each facet at most, the commonest first. The default is 10.</param>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605 to ZG608, ZG641).</exception>
    public AnswerCounts Count(Question question, int values = 10)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfNegative(values);
        return Read(session => new Answers(engine, session, question).Count(values));
    }

    /// <summary>The counts of a question out of those that are kept, and of most of everything; null for other questions.</summary>
    internal AnswerCounts? KeptCounts(Question question, int values) => Read(session => new Answers(engine, session, question).Kept(values));

    /// <summary>The same where a ledger of so many statements is large.</summary>
    internal AnswerCounts? KeptCounts(Question question, int values, long large) => Read(session => new Answers(engine, session, question).Kept(values, large));

    /// <summary>How much is in it; told at once, however much that is.</summary>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605 to ZG608, ZG641).</exception>
    public LedgerSize Size() => Read(LedgerSize.Of);

    /// <summary>How the statements that answer a question are spread over time, by when they were said.</summary>
    /// <param name="question">What is asked; its order does not count.</param>
    /// <param name="field">What the statements of a period are told apart by.</param>
    /// <param name="length">How long a period is.</param>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605 to ZG608, ZG641).</exception>
    public Timeline Timeline(Question question, TimelineField field, PeriodLength length)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Distribution(question, 0).Over(field, length);
    }

    /// <summary>How the statements that answer a question are spread, with so many values of each facet at most.</summary>
    internal Distribution Distribution(Question question, int values) =>
        Read(session => Zegsman.Ledger.Counts.Distribution.Of(session, new Conditions(engine, session, question), question, values));

    /// <summary>What changed in an article from one version to another.</summary>
    /// <param name="article">The article's address, or else the path or id it is known by.</param>
    /// <param name="from">The number of the older version; null for the one before the newer.</param>
    /// <param name="to">The number of the newer version; null for the last.</param>
    /// <exception cref="ZegsmanException">
    /// There is no such article (ZG621) or version (ZG622, ZG623), several articles have the id (ZG624), or the ledger cannot be read
    /// (ZG602, ZG605 to ZG608, ZG641).
    /// </exception>
    public ArticleChanges Changes(string article, int? from = null, int? to = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(article);
        return Read(session => new VersionReader(session).Changes(article, from, to));
    }

    /// <summary>What changed in an article from one version to another.</summary>
    /// <param name="article">The article's number, as <see cref="KeptArticle.Number"/> has it.</param>
    /// <param name="from">The number of the older version; null for the one before the newer.</param>
    /// <param name="to">The number of the newer version; null for the last.</param>
    /// <exception cref="ZegsmanException">
    /// There is no such article (ZG621) or version (ZG622, ZG623), or the ledger cannot be read (ZG602, ZG605 to ZG608, ZG641).
    /// </exception>
    public ArticleChanges Changes(long article, int? from = null, int? to = null) => Read(session => new VersionReader(session).Changes(article, from, to));

    /// <summary>Keeps what a person says of a statement; questions are then answered with what it comes to.</summary>
    /// <param name="statement">The statement's position.</param>
    /// <param name="verdict">What is said of it.</param>
    /// <param name="reviewer">Who says so.</param>
    /// <param name="correction">What must be otherwise, for <see cref="Verdict.Correct"/> only; it is added to earlier corrections.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="ZegsmanException">There is no such statement (ZG662), the correction cannot be made (ZG661) or is none (ZG664),
    /// there is no reviewer (ZG665) or nothing to withdraw (ZG663), or it cannot be written (ZG604, ZG606).</exception>
    public Review Review(long statement, Verdict verdict, string reviewer, Correction? correction = null, string? reason = null)
    {
        if (string.IsNullOrWhiteSpace(reviewer)) throw LedgerErrors.NoReviewer();
        if (verdict == Verdict.Correct != correction is { IsEmpty: false }) throw LedgerErrors.NothingCorrected();
        return Write(writer => writer.Review(statement, verdict, correction, reviewer, reason, Clock.Iso(time.GetUtcNow())));
    }

    /// <summary>Every verdict on a statement, in the order they were given, those that were withdrawn too.</summary>
    /// <param name="statement">The statement's position.</param>
    /// <exception cref="ZegsmanException">There is no such statement (ZG662), or the ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public IReadOnlyList<Review> Reviews(long statement) => Read(session =>
        ReviewRows.All(session, (KeptForm.AsRead(session, statement) ?? throw LedgerErrors.NoStatement(statement)).Position));

    /// <summary>
    /// Articles with reviewed statements in the format that readers of news are trained on, one line of JSON each: their statements as they
    /// answer questions now, each with what reviewers made of it.
    /// </summary>
    /// <param name="partial">Whether articles of which only some statements were reviewed come too. The default is false.</param>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606); thrown when it is taken.</exception>
    public IEnumerable<string> ReviewedArticles(bool partial = false)
    {
        foreach (var reading in Read(session => GoldExport.Readings(session, partial)))
            yield return Read(session => GoldExport.Line(session, reading));
    }

    /// <summary>Says that two names are one person, who answers to both from now on, and is told and counted by the second.</summary>
    /// <param name="name">A whole name, or a Wikidata id; names of that form that are added later are meant too.</param>
    /// <param name="into">The whole name, or Wikidata id, of the person.</param>
    /// <param name="reviewer">Who says so.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="ZegsmanException">There is no such name (ZG681), or several people have it (ZG685), the two are one name (ZG682), the second is the first by
    /// an earlier verdict (ZG683), the first is somebody already (ZG684), there is no reviewer (ZG665), or it cannot be written (ZG604, ZG606).</exception>
    public PeopleVerdict MergePeople(string name, string into, string reviewer, string? reason = null) =>
        Rule(reviewer, (book, now) => book.Merge(name, into, reviewer, reason, now));

    /// <summary>Says that in some articles a name is another person, in whatever reading of them.</summary>
    /// <param name="name">A whole name, or a Wikidata id.</param>
    /// <param name="apart">The name of the other person, such as "Jan Jansen (wethouder)"; it need not be in any article.</param>
    /// <param name="articles">The articles, by address, or else by the path or id they are known by.</param>
    /// <param name="reviewer">Who says so.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="ZegsmanException">There is no such name (ZG681), or several people have it (ZG685), the two are one name (ZG682), the second is the first by
    /// an earlier verdict (ZG683), the first is somebody else in an article already (ZG684), no article is given, or one without the name (ZG686), there is no such
    /// article (ZG621) or several (ZG624), the other has no name (ZG688), there is no reviewer (ZG665), or it cannot be written (ZG604, ZG606).</exception>
    public PeopleVerdict SplitPeople(string name, string apart, IReadOnlyList<string> articles, string reviewer, string? reason = null) =>
        Rule(reviewer, (book, now) => book.Split(name, apart, articles, reviewer, reason, now));

    /// <summary>Takes a verdict on who is who back: all is as it would be without it.</summary>
    /// <param name="verdict">The position of the verdict.</param>
    /// <param name="reviewer">Who says so.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="ZegsmanException">No such verdict holds (ZG687), there is no reviewer (ZG665), or it cannot be written (ZG604, ZG606).</exception>
    public PeopleVerdict WithdrawPeople(long verdict, string reviewer, string? reason = null) =>
        Rule(reviewer, (book, now) => book.Withdraw(verdict, reviewer, reason, now));

    /// <summary>Every verdict on who is who, in the order they were given, those that were withdrawn too.</summary>
    /// <param name="name">Only those on this name, or by which somebody has it; a whole name or a Wikidata id. Null for all.</param>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public IReadOnlyList<PeopleVerdict> PeopleVerdicts(string? name = null) => Read(session => PeopleRows.Of(session, name));

    private PeopleVerdict Rule(string reviewer, Func<PeopleBook, string, long> verdict)
    {
        if (string.IsNullOrWhiteSpace(reviewer)) throw LedgerErrors.NoReviewer();
        var position = Write(writer => writer.Rule(verdict, Clock.Iso(time.GetUtcNow())));
        return PeopleVerdicts().Single(v => v.Position == position);
    }

    /// <summary>
    /// Takes an article out of the ledger with all its versions, readings and reviews, or all that somebody said. Only a line stays that says
    /// that it was done. An article that was forgotten is not added again.
    /// </summary>
    /// <param name="kind">What is forgotten.</param>
    /// <param name="what">The article's address, or else the path or id it is known by; or the speaker's whole name or Wikidata id.</param>
    /// <param name="requester">Who asked for it.</param>
    /// <param name="reason">Why, or null; it is kept.</param>
    /// <exception cref="ZegsmanException">
    /// There is no such article (ZG621) or name (ZG671), several articles have the id (ZG624), or it cannot be written (ZG604, ZG606).
    /// </exception>
    public ForgottenEntry Forget(ForgetKind kind, string what, string requester, string? reason = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(what);
        ArgumentException.ThrowIfNullOrEmpty(requester);
        return Write(writer => writer.Forget(kind, what, requester, reason, Clock.Iso(time.GetUtcNow())));
    }

    /// <summary>What was ever forgotten, in order.</summary>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public IReadOnlyList<ForgottenEntry> WhatWasForgotten() => Read(Forgotten.All);

    /// <summary>The reading that a statement is from, with the article's text and all that was found in it.</summary>
    /// <param name="position">The statement's position.</param>
    /// <returns>Null when the ledger has no statement there.</returns>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public KeptReading? ReadingOf(long position) => Read(session => ReadingFinder.At(session, position));

    /// <summary>One version of an article, with its text and its statements.</summary>
    /// <param name="number">The article's number, as <see cref="KeptArticle.Number"/> has it.</param>
    /// <param name="version">The number of the version; null for the last.</param>
    /// <returns>Null when the ledger has no such article or version.</returns>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public WholeArticle? Article(long number, int? version = null) => Read(session => new VersionReader(session).Whole(number, version));

    /// <summary>The statement of a position as it stands now: where it was corrected, in its corrected form.</summary>
    /// <param name="position">The statement's position.</param>
    /// <returns>Null when the ledger has no statement there.</returns>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public KeptStatement? Statement(long position) => Read(session => KeptRows.At(session, position));

    /// <summary>Where somebody says the opposite of what the same one said before, on the same matter.</summary>
    /// <param name="question">What is asked; it must hold for one of the two statements. Its order does not count.</param>
    /// <param name="limit">How many findings at most, the likeliest first. The default is 50.</param>
    /// <param name="least">The least score of a finding, from 0 to 1. The default is the one at which most were right where it was measured.</param>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public FindingAnswer Reversals(Question question, int limit = 50, double? least = null) => Found(FindingKind.Reversal, question, limit, least);

    /// <summary>Where somebody asserts what another denies, or is for what another is against.</summary>
    /// <inheritdoc cref="Reversals"/>
    public FindingAnswer Disputes(Question question, int limit = 50, double? least = null) => Found(FindingKind.Dispute, question, limit, least);

    /// <summary>Where the same utterance is rendered in other words, with the words that differ.</summary>
    /// <inheritdoc cref="Reversals"/>
    public FindingAnswer Variants(Question question, int limit = 50, double? least = null) => Found(FindingKind.Variant, question, limit, least);

    /// <summary>What two statements, in either order, are to one another.</summary>
    /// <param name="kind">What is looked for.</param>
    /// <param name="one">The position of the one.</param>
    /// <param name="other">The position of the other.</param>
    /// <returns>Null when they are no such finding, or when no question is answered with one of them.</returns>
    /// <exception cref="ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606).</exception>
    public Finding? Finding(FindingKind kind, long one, long other) => WithFinder(finder => finder.Find(kind, one, other));

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

    /// <summary>Finds pairs in a session that ends with the work.</summary>
    internal T WithFinder<T>(Func<Finder, T> work) => Read(session => work(new Finder(engine, session)));

    private FindingAnswer Found(FindingKind kind, Question question, int limit, double? least)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        if (least is { } score && !(score is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(least), score, "A score is from 0 to 1.");
        return WithFinder(finder => finder.Find(kind, question, limit, least));
    }

    /// <summary>The position of what was committed last, which goes up with every change.</summary>
    internal long LastPosition() => Read(session => session.Number("select last from position") ?? 0);

    /// <summary>The names of speakers, or of what is spoken about, that begin with what was typed or whose last name does; shortest first.</summary>
    internal IReadOnlyList<string> Names(bool isSpeaker, string begun, int limit) => Read(session => BegunNames.Of(session, isSpeaker, begun, limit));

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
