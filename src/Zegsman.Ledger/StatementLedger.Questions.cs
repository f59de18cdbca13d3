using Zegsman.Language;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Search;
using Zegsman.Ledger.Versions;

namespace Zegsman.Ledger;

// What it is asked: statements, counts, articles and their versions.
public sealed partial class StatementLedger
{
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

    /// <summary>The names of speakers, or of what is spoken about, that begin with what was typed or whose last name does; shortest first.</summary>
    internal IReadOnlyList<string> Names(bool isSpeaker, string begun, int limit) => Read(session => BegunNames.Of(session, isSpeaker, begun, limit));
}
