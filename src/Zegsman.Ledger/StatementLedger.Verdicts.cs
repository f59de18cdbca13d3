using Zegsman.Language;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.People;
using Zegsman.Ledger.Reviews;
using Zegsman.Ledger.Schema;

namespace Zegsman.Ledger;

// What people say of what was read: of statements, of who is who, and what is to be forgotten.
public sealed partial class StatementLedger
{
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
}
