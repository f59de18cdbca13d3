using System.Globalization;

namespace Zegsman.Training.Analysis;

/// <summary>Reads the annotations of a CoNLL-U treebank.</summary>
internal static class Treebank
{
    /// <param name="lines">The file's lines.</param>
    /// <param name="styleOf">The style of a sentence whose comment "source" is given; "" where there is none.</param>
    public static IEnumerable<TrainingSentence> Read(IEnumerable<string> lines, Func<string, int> styleOf)
    {
        var words = new List<TrainingWord>();
        var source = "";
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith("# source = ", StringComparison.Ordinal)) source = line["# source = ".Length..];
            if (line.StartsWith('#')) continue;
            if (line.Length > 0)
            {
                var columns = line.Split('\t');
                if (columns[0].AsSpan().IndexOfAny('-', '.') < 0) words.Add(Word(columns, styleOf(source) == AnnotationStyle.Silver));
                continue;
            }
            if (words.Count > 0) yield return new TrainingSentence(words, styleOf(source));
            (words, source) = ([], "");
        }
    }

    private static TrainingWord Word(string[] columns, bool silver) => new(
        columns[1], columns[3], Known(columns[4]), silver ? null : WithoutExternal(columns[5]), silver ? null : columns[2],
        int.Parse(columns[6], CultureInfo.InvariantCulture), columns[7], silver ? Name(columns[9]) : null);

    private static string? Known(string column) => column == "_" ? null : column;

    /// <summary>The features less ExtPos, which only some of the treebanks have.</summary>
    private static string WithoutExternal(string features)
    {
        var kept = features.Split('|').Where(feature => !feature.StartsWith("ExtPos=", StringComparison.Ordinal)).ToArray();
        return kept.Length == 0 ? "_" : string.Join('|', kept);
    }

    private static string Name(string misc)
    {
        var tag = misc.Split('|').FirstOrDefault(item => item.StartsWith("NER=", StringComparison.Ordinal));
        return tag is null ? "O" : tag[6..] switch
        {
            "PERSON" => $"{tag[4]}-PER",
            "LOCATION" => $"{tag[4]}-LOC",
            "ORGANIZATION" => $"{tag[4]}-ORG",
            "MISC" => $"{tag[4]}-MISC",
            _ => "O",
        };
    }
}
