using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Statements.Cues;

/// <summary>The cue lexicon of one language, by the verb that is inflected.</summary>
internal sealed class CueLexicon
{
    private static readonly Lazy<CueLexicon> Dutch = new(() => new CueLexicon(TextLanguage.Dutch));
    private static readonly Lazy<CueLexicon> English = new(() => new CueLexicon(TextLanguage.English));

    private static readonly FrozenDictionary<string, Stance> Stances = new Dictionary<string, Stance>
    {
        ["state"] = Stance.State, ["claim"] = Stance.Claim, ["deny"] = Stance.Deny, ["admit"] = Stance.Admit, ["accuse"] = Stance.Accuse,
        ["believe"] = Stance.Believe, ["doubt"] = Stance.Doubt, ["ask"] = Stance.Ask, ["answer"] = Stance.Answer, ["order"] = Stance.Order,
        ["promise"] = Stance.Promise, ["warn"] = Stance.Warn, ["predict"] = Stance.Predict, ["praise"] = Stance.Praise,
        ["criticise"] = Stance.Criticise, ["want"] = Stance.Want, ["know"] = Stance.Know, ["show"] = Stance.Show, ["announce"] = Stance.Announce,
        ["confirm"] = Stance.Confirm, ["repeat"] = Stance.Stress, ["manner"] = Stance.State, ["discuss"] = Stance.State, ["agree"] = Stance.Confirm,
        ["support"] = Stance.Praise, ["oppose"] = Stance.Criticise, ["propose"] = Stance.Ask, ["decide"] = Stance.Want, ["feel"] = Stance.Believe,
        ["act"] = Stance.Announce, ["source"] = Stance.State, ["hearsay"] = Stance.Claim, ["light"] = Stance.State,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Attitudes and deeds more than speech: too often no cue at all to be read without grammar.
    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(["act", "light", "discuss"], StringComparer.Ordinal);

    private readonly FrozenDictionary<string, CueEntry[]> byHead;

    private CueLexicon(TextLanguage language)
    {
        Verbs = VerbForms.Load(language);
        byHead = Lexicon.Rows($"cues-{language.Code()}.tsv")
            .Where(row => !Skipped.Contains(row[1]))
            .Select(Entry)
            .Where(e => e.Kind is "verb" or "mwv" or "phrasal")
            .GroupBy(e => e.Head, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Companions.Count).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The forms of its verbs.</summary>
    public VerbForms Verbs { get; }

    /// <summary>The lexicon of a language; loaded once.</summary>
    public static CueLexicon Of(TextLanguage language) => language == TextLanguage.Dutch ? Dutch.Value : English.Value;

    /// <summary>The entries whose inflected verb this is, the longest combination first.</summary>
    public IReadOnlyList<CueEntry> WithHead(string verb) => byHead.TryGetValue(verb, out var entries) ? entries : [];

    private static CueEntry Entry(string[] row)
    {
        string? kind = null, head = null, particle = null;
        IReadOnlyList<string> complements = [];
        var (isNegative, isReflexive, isWeak, takesAddressee) = (false, false, false, false);
        foreach (var note in (row.Length > 2 ? row[2] : "").Split("; "))
        {
            if (note.StartsWith("kind=", StringComparison.Ordinal)) kind = note[5..];
            else if (note.StartsWith("head=", StringComparison.Ordinal)) head = note[5..];
            else if (note.StartsWith("prt=", StringComparison.Ordinal)) particle = note[4..];
            else if (note.StartsWith("comp=", StringComparison.Ordinal)) complements = note[5..].Split('|');
            else if (note.StartsWith("addr=", StringComparison.Ordinal)) takesAddressee = true;
            else if (note == "pol=neg") isNegative = true;
            else if (note == "refl") isReflexive = true;
            else if (note.Contains("weak cue", StringComparison.Ordinal)) isWeak = true;
        }
        var lemma = row[0];
        head ??= lemma;
        List<string> companions = [.. lemma.Split(' ').Where(w => w != head && w != "zich" && w != particle)];
        if (head == lemma) companions.Clear();
        if (particle is not null) companions.AddRange(particle.Split(' '));
        if (isReflexive || lemma.StartsWith("zich ", StringComparison.Ordinal)) companions.Add("zich");
        return new CueEntry
        {
            Lemma = lemma,
            Stance = Stances[row[1]],
            Kind = kind ?? "",
            Complements = complements,
            Head = head,
            Companions = companions,
            TakesAddressee = takesAddressee,
            IsNegative = isNegative || row[1] is "deny" or "oppose",
            IsWeak = isWeak,
        };
    }
}
