using System.Text.RegularExpressions;
using Zegsman.Articles;
using Zegsman.Articles.Passages;
using Zegsman.Statements.Linking;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Finds whose words a title, a heading or a pull quote repeats without a name: those of the statement in the text that shares most of its words.
/// </summary>
internal sealed partial class Echoes
{
    private const int ShortestWord = 4;
    private const int FewestWords = 2;
    private const double LeastShare = 0.5;
    private const int MostHolders = 40;

    private readonly Article article;
    private readonly Lazy<Dictionary<string, List<Attribution>>> byWord;

    /// <param name="article">The article.</param>
    /// <param name="known">Those whose source is known.</param>
    public Echoes(Article article, IEnumerable<Attribution> known)
    {
        this.article = article;
        byWord = new Lazy<Dictionary<string, List<Attribution>>>(() => ByWord(known));
    }

    /// <summary>The statement whose words an attribution without a source says again; null for none.</summary>
    public Attribution? Of(Attribution attribution)
    {
        if (!IsSetApart(attribution)) return null;
        var words = Words(attribution);
        var shared = new Dictionary<Attribution, int>();
        foreach (var word in words)
        {
            foreach (var holder in byWord.Value.GetValueOrDefault(word) ?? []) shared[holder] = shared.GetValueOrDefault(holder) + 1;
        }
        shared.Remove(attribution);
        if (shared.Count == 0) return null;
        var best = shared.OrderByDescending(item => item.Value).ThenBy(item => item.Key.Hull.Start).First();
        return best.Value >= Math.Max(FewestWords, LeastShare * words.Count) ? best.Key : null;
    }

    /// <summary>Whether an attribution stands in a title, a heading or a pull quote.</summary>
    public bool IsSetApart(Attribution attribution) => article.Passages.FirstNotBefore(attribution.Hull.Start) is var at && at < article.Passages.Count
        && article.Passages[at].Kind is PassageKind.Title or PassageKind.Heading or PassageKind.Quotation or PassageKind.Lead;

    private Dictionary<string, List<Attribution>> ByWord(IEnumerable<Attribution> known)
    {
        var found = new Dictionary<string, List<Attribution>>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribution in known)
        {
            foreach (var word in Words(attribution))
            {
                if (!found.TryGetValue(word, out var holders)) found[word] = holders = [];
                if (holders.Count < MostHolders) holders.Add(attribution);
            }
        }
        return found;
    }

    private HashSet<string> Words(Attribution attribution) =>
        [.. attribution.Content.SelectMany(span => Word().Matches(span.In(article.Text))).Select(match => match.Value).Where(word => word.Length >= ShortestWord)];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
