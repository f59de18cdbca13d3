using System.Collections.Frozen;
using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Statements.Cues;

/// <summary>How often each verb form and fixed combination was a cue in the training data, and with which stance (models/cue-priors.md).</summary>
internal sealed class CuePriors
{
    // A form is taken to have been seen this often more, with the share that all forms have together: a smoothed estimate.
    private const double Weight = 4;

    private static readonly Lazy<CuePriors> Dutch = new(() => new CuePriors(TextLanguage.Dutch));
    private static readonly Lazy<CuePriors> English = new(() => new CuePriors(TextLanguage.English));

    private readonly FrozenDictionary<string, (int Cues, int All, Stance? Stance)> forms;
    private readonly double share;

    private CuePriors(TextLanguage language)
    {
        forms = Lexicon.Rows($"cue-priors-{language.Code()}.tsv").ToFrozenDictionary(
            row => row[0],
            row => (Number(row[1]), Number(row[2]), Enum.TryParse<Stance>(row[3], ignoreCase: true, out var stance) ? stance : (Stance?)null),
            StringComparer.Ordinal);
        share = (double)forms.Values.Sum(f => f.Cues) / forms.Values.Sum(f => f.All);
    }

    public static CuePriors Of(TextLanguage language) => language == TextLanguage.Dutch ? Dutch.Value : English.Value;

    /// <summary>The chance that what was found by this key (<see cref="FoundCue.PriorKey"/>) is a cue at all, from 0 to 1.</summary>
    public double Of(string key)
    {
        var (cues, all, _) = forms.GetValueOrDefault(key);
        return (cues + Weight * share) / (all + Weight);
    }

    /// <summary>The stance it had most often, where it was seen often enough to say.</summary>
    public Stance? StanceOf(string key)
    {
        const int Enough = 5;
        return forms.GetValueOrDefault(key) is { Cues: >= Enough } seen ? seen.Stance : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
