using System.Collections.Frozen;
using Zegsman.Language;

namespace Zegsman.Statements.Cues;

/// <summary>How a verb form is inflected, as far as the forms alone tell.</summary>
internal enum Inflection
{
    Present,
    Past,
    Infinitive,
    Participle,
    Gerund,
}

/// <summary>A reading of a word as a form of a verb.</summary>
/// <param name="Verb">The infinitive, "toegeven".</param>
/// <param name="Inflection">How it is inflected.</param>
/// <param name="Particle">The particle that must stand elsewhere in the clause ("toe" for "gaf"); null when there is none or it is inside the form.</param>
internal readonly record struct VerbForm(string Verb, Inflection Inflection, string? Particle);

/// <summary>The inflected forms of every verb that can be a cue.</summary>
internal sealed class VerbForms
{
    private readonly FrozenDictionary<string, VerbForm[]> forms;

    private VerbForms(IEnumerable<(string Form, VerbForm Reading)> readings) =>
        forms = readings.GroupBy(r => r.Form, r => r.Reading, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>The readings of a lower-case form; empty when it is no verb of the lexicon.</summary>
    public VerbForm[] Of(string form) => forms.TryGetValue(form, out var readings) ? readings : [];

    /// <summary>Whether the form can be a finite verb that needs no particle elsewhere.</summary>
    public bool IsFinite(string form)
    {
        foreach (var reading in Of(form))
        {
            if (reading is { Inflection: Inflection.Present or Inflection.Past, Particle: null }) return true;
        }
        return false;
    }

    public static VerbForms Load(TextLanguage language)
    {
        var dutch = language == TextLanguage.Dutch;
        return new(Lexicon.Rows($"verb-forms-{language.Code()}.tsv").SelectMany(row => dutch ? Dutch(row) : English(row)));
    }

    private static IEnumerable<(string, VerbForm)> Dutch(string[] row)
    {
        // infinitive, particle or -, present 1st and 3rd person, past singular and plural (finite forms without the particle), participle
        var (verb, particle) = (row[0], row[1] == "-" ? null : row[1]);
        var bare = particle is null ? verb : verb[particle.Length..].TrimStart();
        foreach (var (column, inflection) in new[] { (2, Inflection.Present), (3, Inflection.Present), (4, Inflection.Past), (5, Inflection.Past) })
        {
            foreach (var form in row[column].Split('/'))
            {
                yield return (form, new VerbForm(verb, inflection, particle));
                if (particle is not null) yield return (particle + form, new VerbForm(verb, inflection, null));
            }
        }
        yield return (verb, new VerbForm(verb, Inflection.Infinitive, null));
        if (particle is not null) yield return (bare, new VerbForm(verb, Inflection.Infinitive, particle));
        foreach (var form in row[6].Split('/')) yield return (form, new VerbForm(verb, Inflection.Participle, null));
    }

    private static IEnumerable<(string, VerbForm)> English(string[] row)
    {
        // verb, 3rd person, -ing, past, participle
        foreach (var (column, inflection) in new[] { (0, Inflection.Infinitive), (1, Inflection.Present), (2, Inflection.Gerund), (3, Inflection.Past), (4, Inflection.Participle) })
        {
            foreach (var form in row[column].Split('/')) yield return (form, new VerbForm(row[0], inflection, null));
        }
    }
}
