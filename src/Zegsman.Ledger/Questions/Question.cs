using Zegsman.Language;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Questions;

/// <summary>
/// What is asked of a ledger. Every field that is given must hold; of several values of one field any will do. docs/ledger.md explains the
/// compact text form, <c>speaker:"Pia Lindeman" about:brug stance:deny said:2018-07/P1M 'niet veilig'</c>.
/// </summary>
public sealed record Question
{
    /// <summary>
    /// Who said it: a name, a person's last name or a Wikidata id. Case, marks and small words as "van der" do not count.
    /// </summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>
    /// What it is about: each group must be met by one of its values, a name as for a speaker or a noun in its dictionary form.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> About { get; init; } = [];

    /// <summary>
    /// What must stand in what was said, all of it: a word in any form that the ledger has seen of it, or a phrase; one that ends with "*"
    /// may go on.
    /// </summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What the source does with the content.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [];

    /// <summary>Whether the content is put as holding; null for either.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>How the words are rendered.</summary>
    public IReadOnlyList<StatementKind> Kinds { get; init; } = [];

    /// <summary>What sort of source.</summary>
    public IReadOnlyList<SourceKind> Sources { get; init; } = [];

    /// <summary>Words of the medium it was said by.</summary>
    public IReadOnlyList<string> Mediums { get; init; } = [];

    /// <summary>Who published it: the publisher's whole name, or the host of the address where there is none.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>
    /// When it may have been said; where the article does not tell, it counts as said when that was published. Null for any time.
    /// </summary>
    public TimeRange? Said { get; init; }

    /// <summary>When the article may have been published; null for any time.</summary>
    public TimeRange? Published { get; init; }

    /// <summary>How sure the reading is at least, from 0 to 1; null for any.</summary>
    public double? Confidence { get; init; }

    /// <summary>What reviewers made of it; empty for all that was not rejected.</summary>
    public IReadOnlyList<ReviewState> Reviews { get; init; } = [];

    /// <summary>The language of the article; null for any.</summary>
    public TextLanguage? Language { get; init; }

    /// <summary>The order of the answer. The default is the newest first.</summary>
    public AnswerOrder Order { get; init; }

    /// <summary>Reads the compact text form; an empty text asks for everything.</summary>
    /// <exception cref="ZegsmanException">It is no question; the message says why (ZG611 to ZG619).</exception>
    public static Question Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QuestionReader(text).Read();
    }

    /// <summary>The compact text form, the same for questions that ask the same in another order.</summary>
    public override string ToString() => QuestionText.Of(this);
}
