namespace Zegsman.Language.Lemmas;

/// <summary>
/// The lemmas of Dutch compounds that the lexicon lacks, made of parts that it has: a particle and a verb (aangekaart: aan_kaarten), and a
/// noun after another (krachtsverhoudingen: kracht_verhouding). The joint is written "_", as the Dutch treebanks of Universal
/// Dependencies do.
/// </summary>
internal sealed class DutchCompounds(LemmaLexicon lexicon)
{
    private const int ShortestVerb = 3;
    private const int ShortestNoun = 3;

    /// <summary>The particles of separable verbs: those that stand in front of a joint in the lexicon's verbs.</summary>
    private readonly string[] particles = [.. lexicon.Lemmas("VERB")
        .Where(lemma => lemma.Contains('_', StringComparison.Ordinal)).Select(lemma => lemma[..lemma.IndexOf('_', StringComparison.Ordinal)])
        .GroupBy(particle => particle, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)
        .OrderByDescending(particle => particle.Length).ThenBy(particle => particle, StringComparer.Ordinal)];

    /// <summary>The lemma of a compound; null when its parts are not known.</summary>
    public string? Find(string form, string upos, string xpos) => upos switch
    {
        "VERB" => Verb(form.ToLowerInvariant(), xpos),
        "NOUN" => Noun(form.ToLowerInvariant(), xpos),
        _ => null,
    };

    private string? Verb(string form, string xpos)
    {
        foreach (var particle in particles)
        {
            if (form.Length < particle.Length + ShortestVerb || !form.StartsWith(particle, StringComparison.Ordinal)) continue;
            var rest = form[particle.Length..];
            if (Known(rest, "VERB", xpos) is { } verb) return $"{particle}_{verb}";
        }
        return null;
    }

    private string? Noun(string form, string xpos)
    {
        for (var at = ShortestNoun; at <= form.Length - ShortestNoun; at++)
        {
            if (lexicon.Find(form.AsSpan(at), "NOUN", xpos) is { } last && First(form[..at]) is { } first) return $"{first}_{last}";
        }
        return null;
    }

    /// <summary>The lemma of a compound's first part, which may end in a joining s or a hyphen.</summary>
    private string? First(string part)
    {
        if (lexicon.Find(part, "NOUN", "NOUN") is { } known) return known;
        return part[^1] is 's' or '-' && part.Length > ShortestNoun ? lexicon.Find(part.AsSpan(0, part.Length - 1), "NOUN", "NOUN") : null;
    }

    private string? Known(string form, string upos, string xpos) =>
        lexicon.Find(form, upos, xpos) is { } lemma && !lemma.Contains('_', StringComparison.Ordinal) ? lemma : null;
}
