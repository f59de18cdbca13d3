namespace Zegsman.Training.Analysis;

/// <summary>Reads names marked one token a line: token, tab, BIO tag; an empty line after each sentence.</summary>
internal static class NameFile
{
    public static IEnumerable<TrainingSentence> Read(IEnumerable<string> lines)
    {
        var words = new List<TrainingWord>();
        foreach (var line in lines.Append(""))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && !line.StartsWith("-DOCSTART-", StringComparison.Ordinal)) words.Add(new TrainingWord(line[..tab], Name: line[(tab + 1)..].Trim()));
            if (tab > 0 || words.Count == 0) continue;
            yield return new TrainingSentence(words, AnnotationStyle.Official);
            words = [];
        }
    }
}
