using Zegsman.Language.Models;

namespace Zegsman.Language.Lemmas;

/// <summary>
/// Finds the dictionary form of a token: as the lexicon has it for the form and its tag, or else by the script that the model chose. In
/// Dutch a verb takes its particle in front, as in "hield … tegen": <c>tegen_houden</c>.
/// </summary>
internal sealed class Lemmatizer(AnalysisModel model)
{
    /// <summary>What a particle of a separable verb is, by the beginning of its tag: a preposition at the end, an adverb or an adjective.</summary>
    private static readonly string[] particles = ["VZ|fin", "BW", "ADJ"];

    private readonly bool[] isParticle =
        [.. model.Labels.Xpos.Select(tag => particles.Any(particle => tag.StartsWith(particle, StringComparison.Ordinal)))];

    private readonly DutchCompounds? compounds = model.Language == TextLanguage.Dutch ? new DutchCompounds(model.Lemmas) : null;

    /// <summary>The lemma of a form.</summary>
    /// <param name="form">As it is written.</param>
    /// <param name="partOfSpeech">Its universal part of speech.</param>
    /// <param name="xpos">Its class in the model's list of XPOS.</param>
    /// <param name="script">Its class in the model's list of scripts.</param>
    public string Of(ReadOnlySpan<char> form, PartOfSpeech partOfSpeech, int xpos, int script) =>
        model.Lemmas.Find(form, partOfSpeech.Tag(), model.Labels.Xpos[xpos])
        ?? compounds?.Find(form.ToString(), partOfSpeech.Tag(), model.Labels.Xpos[xpos])
        ?? LemmaScript.Apply(form.ToString(), model.Labels.Scripts[script]);

    /// <summary>The lemma of a verb with a particle that stands apart from it; null when it keeps its own.</summary>
    /// <param name="lemma">The verb's own lemma.</param>
    /// <param name="particle">The particle's form.</param>
    /// <param name="xpos">The particle's class in the model's list of XPOS.</param>
    public string? WithParticle(string lemma, ReadOnlySpan<char> particle, int xpos)
    {
        if (model.Language != TextLanguage.Dutch || !isParticle[xpos]) return null;
        var front = particle.ToString().ToLowerInvariant();
        return lemma.StartsWith(front, StringComparison.Ordinal) || lemma.Contains('_', StringComparison.Ordinal) ? null : front + "_" + lemma;
    }
}
