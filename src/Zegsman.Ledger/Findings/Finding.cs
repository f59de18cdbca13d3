using Zegsman.Language;

namespace Zegsman.Ledger.Findings;

/// <summary>Two statements that have to do with one another.</summary>
/// <param name="Kind">What they are to one another.</param>
/// <param name="First">The one that was said first, as far as is known; else the one that was added first.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">How likely it is right, from 0 to 1, as measured on articles in which all such pairs are marked (docs/ledger.md, Findings).</param>
/// <param name="Why">What that rests on.</param>
public sealed record Finding(FindingKind Kind, KeptStatement First, KeptStatement Second, double Score, IReadOnlyList<FindingReason> Why)
{
    /// <summary>
    /// Of a variant, the words that the second does not have: spans of <c>First.Statement.Content.Text</c>, UTF-16, half-open, in order.
    /// Else empty.
    /// </summary>
    public IReadOnlyList<TextSpan> FirstOnly { get; init; } = [];

    /// <summary>Of a variant, the words that the first does not have: spans of <c>Second.Statement.Content.Text</c>. Else empty.</summary>
    public IReadOnlyList<TextSpan> SecondOnly { get; init; } = [];
}

/// <summary>What two statements are to one another.</summary>
public enum FindingKind
{
    /// <summary>Somebody says the opposite of what the same one said before.</summary>
    Reversal,

    /// <summary>Somebody asserts what another denies, or is against what another is for.</summary>
    Dispute,

    /// <summary>The same utterance in other words.</summary>
    Variant,
}

/// <summary>Something that a finding rests on.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Text">What it is, in the words of the statements: a name, a word, or what the one has and what the other.</param>
public sealed record FindingReason(FindingReasonKind Kind, string Text);

/// <summary>What sort of thing a finding rests on.</summary>
public enum FindingReasonKind
{
    /// <summary>Both come from this source.</summary>
    Speaker,

    /// <summary>Both are about this, or the one about who said the other.</summary>
    About,

    /// <summary>Both have this word.</summary>
    Word,

    /// <summary>Both stand in this article.</summary>
    Article,

    /// <summary>The articles are about the same people, bodies and places; these among them.</summary>
    Story,

    /// <summary>The sources do opposite things with the content: "deny / admit".</summary>
    Stance,

    /// <summary>The one has a negation and the other none: "niet".</summary>
    Negation,

    /// <summary>The one has the opposite of a word of the other: "veilig / onveilig".</summary>
    Opposite,

    /// <summary>They have different numbers of the same thing: "4,2 / 3,1".</summary>
    Number,

    /// <summary>The second takes something back: "spijt".</summary>
    Retraction,

    /// <summary>The one says that something is not so: "onzin".</summary>
    Rejection,

    /// <summary>What the article says that they are sets them against one another: "prosecution / defence".</summary>
    Role,
}

/// <summary>The findings among the statements that answer a question.</summary>
/// <param name="Findings">
/// The findings, likeliest first; of reversals and disputes the likeliest of each two speakers, then the next of each, and so on.
/// </param>
/// <param name="Total">How many there are, those beyond the limit too.</param>
/// <param name="Compared">How many statements that answer the question were compared with others: all, or the 1000 said last.</param>
/// <param name="Selected">How many statements answer the question.</param>
public sealed record FindingAnswer(IReadOnlyList<Finding> Findings, int Total, int Compared, long Selected);
