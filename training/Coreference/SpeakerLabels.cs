using System.Globalization;

namespace Zegsman.Training.Coreference;

/// <summary>
/// Who the pronouns and descriptions of PolNeAR's training part are that are sources, labelled by reading: for some articles, for each such attribution
/// the fullest name.
/// </summary>
internal sealed class SpeakerLabels
{
    /// <summary>The label of an "I" or "we" that is the article's writer.</summary>
    public const string Author = "AUTHOR";

    private const string Nobody = "?";

    private readonly HashSet<string> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, int Attribution), string> names = [];

    /// <param name="file">Tab-separated, without a head: article, the attribution's place in it from 0 on, name.</param>
    public SpeakerLabels(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            if (line.Split('\t') is not [var article, var attribution, var name]) continue;
            articles.Add(article);
            if (name != Nobody) names[(article, int.Parse(attribution, CultureInfo.InvariantCulture))] = name;
        }
    }

    /// <summary>Whether an article was labelled.</summary>
    public bool Has(string article) => articles.Contains(article);

    /// <summary>The name of an attribution's source; null where nobody has labelled it, or it can be nobody.</summary>
    public string? Of(string article, int attribution) => names.GetValueOrDefault((article, attribution));
}
