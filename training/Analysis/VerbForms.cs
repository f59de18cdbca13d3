using Zegsman.Language;

namespace Zegsman.Training.Analysis;

/// <summary>The forms of the verbs in our own lexicon, for those that no treebank has.</summary>
internal static class VerbForms
{
    /// <summary>Each form in lower case, with its lemma as the treebanks write it (aan_kondigen).</summary>
    public static IEnumerable<(string Form, string Lemma)> Of(TextLanguage language, string data)
    {
        foreach (var line in File.ReadLines(Path.Combine(data, $"lexicon/verb-forms-{language.Code()}.tsv")))
        {
            var columns = line.Split('\t');
            foreach (var entry in language == TextLanguage.Dutch ? Dutch(columns) : columns[..^1].Select(forms => (forms, columns[0])))
            {
                foreach (var form in entry.Item1.Split('/')) yield return (form, entry.Item2);
            }
        }
    }

    /// <summary>Finite forms stand with their particle and without it, the infinitive and the participle only with it.</summary>
    private static IEnumerable<(string Forms, string Lemma)> Dutch(string[] columns)
    {
        var (infinitive, particle) = (columns[0], columns[1] == "-" ? "" : columns[1]);
        var own = infinitive[particle.Length..];
        var whole = particle.Length == 0 ? own : $"{particle}_{own}";
        yield return (infinitive, whole);
        yield return (columns[6], whole);
        foreach (var forms in columns[2..6])
        {
            yield return (forms, own);
            if (particle.Length > 0) yield return (string.Join('/', forms.Split('/').Select(form => particle + form)), whole);
        }
    }
}
