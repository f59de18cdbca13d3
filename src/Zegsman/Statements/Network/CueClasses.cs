using System.Collections.Frozen;
using Zegsman.Language;
using Zegsman.Statements.Cues;

namespace Zegsman.Statements.Network;

/// <summary>What the cue lexicon says of a lemma, as bits: the classes and kinds of its entries.</summary>
internal sealed class CueClasses
{
    private static readonly string[] Classes =
    [
        "state", "claim", "deny", "admit", "accuse", "believe", "doubt", "ask", "answer", "order", "promise", "warn", "predict", "praise", "criticise", "want", "know",
        "show", "announce", "confirm", "repeat", "manner", "discuss", "agree", "support", "oppose", "propose", "decide", "feel", "act",
    ];

    /// <summary>The stance that goes with each class, in the order of <see cref="Classes"/>.</summary>
    private static readonly Stance[] StanceOfClass =
    [
        Stance.State, Stance.Claim, Stance.Deny, Stance.Admit, Stance.Accuse, Stance.Believe, Stance.Doubt, Stance.Ask, Stance.Answer, Stance.Order, Stance.Promise,
        Stance.Warn, Stance.Predict, Stance.Praise, Stance.Criticise, Stance.Want, Stance.Know, Stance.Show, Stance.Announce, Stance.Confirm, Stance.Stress,
        Stance.State, Stance.State, Stance.Confirm, Stance.Praise, Stance.Criticise, Stance.Ask, Stance.Want, Stance.Believe, Stance.Announce,
    ];

    private static readonly string[] Others = ["source", "hearsay", "light", "verb", "noun", "adj", "adv", "prep", "phrase", "aux", "punct"];

    private static readonly Lazy<CueClasses> Dutch = new(() => new CueClasses(TextLanguage.Dutch));
    private static readonly Lazy<CueClasses> English = new(() => new CueClasses(TextLanguage.English));

    /// <summary>Of entries of one word; what heads an entry of several has only the mark of that.</summary>
    private readonly FrozenDictionary<string, (int Classes, int Others)> byLemma;

    /// <summary>Of all entries, those of several words under their head.</summary>
    private readonly FrozenDictionary<string, (int Classes, int Others)> byHead;

    private CueClasses(TextLanguage language)
    {
        var found = new Dictionary<string, (int Classes, int Others)>(StringComparer.Ordinal);
        var heads = new Dictionary<string, (int Classes, int Others)>(StringComparer.Ordinal);
        var combinations = new List<(string Words, string? Head, int Bits)>();
        foreach (var row in Lexicon.Rows($"cues-{language.Code()}.tsv"))
        {
            var notes = (row.Length > 2 ? row[2] : "").Split("; ");
            var kind = Note(notes, "kind=") ?? "";
            var isFixed = row[0].Contains(' ', StringComparison.Ordinal);
            var (head, classes) = (Note(notes, "head="), Bit(Classes, row[1]));
            var others = Bit(Others, row[1]) | Bit(Others, kind)
                | (notes.Contains("weak cue") ? 1 << (Others.Length + 1) : 0) | (notes.Contains("pol=neg") ? 1 << (Others.Length + 2) : 0);
            Add(heads, isFixed ? head ?? row[0].Split(' ')[0] : row[0], classes, others);
            if (!isFixed)
            {
                Add(found, row[0], classes, others);
                continue;
            }
            if (head is not null) Add(found, head, 0, 1 << Others.Length);
            combinations.Add((row[0], head, row[1] == "source" ? 1 << Classes.Length : classes));
        }
        (byLemma, byHead) = (found.ToFrozenDictionary(StringComparer.Ordinal), heads.ToFrozenDictionary(StringComparer.Ordinal));
        Combinations = new FixedCombinations(combinations);
    }

    /// <summary>How many bits the first and the second number have, and that of a combination.</summary>
    public static (int Classes, int Others, int Combination) Sizes => (Classes.Length, Others.Length + 3, Classes.Length + 1);

    /// <summary>The cues of several words, whose bits are their class, and one for those that only name a source.</summary>
    public FixedCombinations Combinations { get; }

    /// <summary>The classes of a language; loaded once.</summary>
    public static CueClasses Of(TextLanguage language) => language == TextLanguage.Dutch ? Dutch.Value : English.Value;

    /// <summary>The bits of a lemma, written with or without the joint of a separable verb; none for one that is no cue.</summary>
    public (int Classes, int Others) this[string lemma] =>
        byLemma.GetValueOrDefault(Joined(lemma));

    /// <summary>The stances that a lemma's entries stand for; none for one that is no cue.</summary>
    public IEnumerable<Stance> StancesOf(string lemma)
    {
        var (classes, _) = byHead.GetValueOrDefault(Joined(lemma));
        return Enumerable.Range(0, Classes.Length).Where(i => (classes & (1 << i)) != 0).Select(i => StanceOfClass[i]).Distinct();
    }

    /// <summary>Whether a source rejects the content by a cue of this lemma.</summary>
    public bool IsNegative(string lemma) => (byHead.GetValueOrDefault(Joined(lemma)).Others & (1 << (Others.Length + 2))) != 0 || StancesOf(lemma).Contains(Stance.Deny);

    private static void Add(Dictionary<string, (int Classes, int Others)> bits, string lemma, int classes, int others)
    {
        var (ownClasses, ownOthers) = bits.GetValueOrDefault(lemma);
        bits[lemma] = (ownClasses | classes, ownOthers | others);
    }

    /// <summary>A lemma without the joint of a separable verb, as the lexicon has it.</summary>
    public static string Joined(string lemma) => lemma.Contains('_', StringComparison.Ordinal) ? lemma.Replace("_", "", StringComparison.Ordinal) : lemma;

    private static int Bit(string[] names, string name) => Array.IndexOf(names, name) is >= 0 and var at ? 1 << at : 0;

    private static string? Note(string[] notes, string key) =>
        Array.Find(notes, note => note.StartsWith(key, StringComparison.Ordinal)) is { } note ? note[key.Length..] : null;
}
