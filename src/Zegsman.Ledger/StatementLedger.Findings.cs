using Zegsman.Language;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger;

// Pairs of statements that have to do with one another.
public sealed partial class StatementLedger
{
    /// <summary>Where somebody says the opposite of what the same one said before, on the same matter.</summary>
    /// <param name="question">What is asked; it must hold for one of the two statements. Its order does not count.</param>
    /// <param name="limit">How many findings at most, the likeliest first. The default is 50.</param>
    /// <param name="least">The least score of a finding, from 0 to 1. The default differs by kind: docs/ledger.md, Findings, tells it and how it was taken.</param>
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

    /// <summary>Finds pairs in a session that ends with the work.</summary>
    internal T WithFinder<T>(Func<Finder, T> work) => Read(session => work(new Finder(engine, session)));

    private FindingAnswer Found(FindingKind kind, Question question, int limit, double? least)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        if (least is { } score && !(score is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(least), score, "A score is from 0 to 1.");
        return WithFinder(finder => finder.Find(kind, question, limit, least));
    }
}
