using Zegsman.Statements;

namespace Zegsman.Ledger.Findings;

/// <summary>A statement with all that it is compared by.</summary>
internal sealed class Profile(KeptStatement kept, long reading, KeptName? speaker, SpeakerRoles roles, IReadOnlyList<KeptName> about, Utterance utterance)
{
    private Manner? manner;
    private int? attitude;

    public KeptStatement Kept => kept;

    public Statement Statement => kept.Statement;

    /// <summary>The reading it is of: statements of one have one article.</summary>
    public long Reading => reading;

    public KeptName? Speaker => speaker;

    /// <summary>What the article says that the speaker is.</summary>
    public SpeakerRoles Roles => roles;

    public IReadOnlyList<KeptName> About => about;

    public Utterance Utterance => utterance;

    /// <summary>The words that say something, each lemma once.</summary>
    public IReadOnlyList<string> Lemmas { get; } =
        [.. utterance.Words.Where(w => w.IsContent).Select(w => w.Lemma).Distinct(StringComparer.Ordinal)];

    /// <summary>Where in the article its content begins.</summary>
    public int Start { get; } = kept.Statement.Content.Spans[0].Start;

    public Stance? Stance => Statement.Cue?.Stance;

    /// <summary>Whether the content is put as not holding.</summary>
    public bool IsDenied => Stance == Statements.Stance.Deny || Statement.Polarity == Polarity.Negative;

    /// <summary>The words that say something.</summary>
    public IReadOnlyList<Word> ContentWords { get; } = [.. utterance.Words.Where(w => w.IsContent)];

    /// <summary>Its numbers with what they count: the word after them.</summary>
    public IReadOnlyCollection<(double Value, string Unit)> Counted { get; } =
        [.. utterance.Words.Zip(utterance.Words.Skip(1)).Where(w => w.First.Number is not null && w.Second.IsContent)
            .Select(w => (w.First.Number!.Value, w.Second.Lemma)).Distinct()];

    /// <summary>The words of each clause that say something, each lemma once.</summary>
    public IReadOnlyList<(int Clause, IReadOnlyList<string> Lemmas)> Clauses { get; } =
        [.. utterance.Words.Where(w => w.IsContent).GroupBy(w => w.Clause, w => w.Lemma)
            .Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Distinct(StringComparer.Ordinal)]))];

    /// <summary>How it is said.</summary>
    public Manner Manner => manner ??= new Manner(this);

    /// <summary>1 where it is for what it is about, -1 where it is against it, 0 where neither shows.</summary>
    public int Attitude => attitude ??= Attitudes.Of(this);

    /// <summary>Whether a clause says that something is so: neither the attribution nor a word in it turns it around, or both do.</summary>
    public bool Affirms(int clause) =>
        Statement.Polarity == Polarity.Negative ^ utterance.Words.Count(w => w.Clause == clause && w.IsNegation) % 2 == 0;
}

/// <summary>A name that the ledger keeps.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Name">The name as it is shown.</param>
/// <param name="Key">What it is found by.</param>
/// <param name="Last">The last name of a person; else empty.</param>
/// <param name="Wikidata">The Wikidata id; else empty.</param>
internal sealed record KeptName(long Id, string Name, string Key, string Last, string Wikidata)
{
    private const int LeastToken = 4;

    /// <summary>Whether it is a name, and no description such as "de burgemeester" that stands for another in another article.</summary>
    public bool IsProper { get; } = char.IsUpper(Name[0]) && !FunctionWords.Determiners.Contains(Search.FoldedText.Of(Name.Split(' ')[0]));

    /// <summary>The last word of the name, folded.</summary>
    public string LastWord { get; } = Search.FoldedText.Of(Name).Split(' ')[^1];

    /// <summary>The words of the name that are no small ones, folded: of "de advocate van Rico T." "advocate" and "rico".</summary>
    public IReadOnlyList<string> Tokens { get; } =
        [.. Search.FoldedText.Of(Name).Split(' ', '-', ',', '.', '(', ')')
            .Where(w => w.Length >= LeastToken).Distinct(StringComparer.Ordinal)];

    /// <summary>The share of the words of the one with fewer that the other has too.</summary>
    public double Share(KeptName other) =>
        Math.Min(Tokens.Count, other.Tokens.Count) is > 0 and var fewest ? (double)Tokens.Count(other.Tokens.Contains) / fewest : 0;

    /// <summary>Whether both may name the same: they are alike, or the one is the last name of the other.</summary>
    public bool IsLike(KeptName other) =>
        Id == other.Id || (!IsAnother(other) && (Key == other.Key || (Wikidata.Length > 0 && Wikidata == other.Wikidata)
        || (Last.Length > 0 && Last == other.Key) || (other.Last.Length > 0 && other.Last == Key)));

    /// <summary>Whether each has an id, and not the same.</summary>
    private bool IsAnother(KeptName other) => Wikidata.Length > 0 && other.Wikidata.Length > 0 && Wikidata != other.Wikidata;
}
