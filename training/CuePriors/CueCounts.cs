using System.Text.Json;
using Zegsman.Language;
using Zegsman.Language.Tokenization;
using Zegsman.Statements.Cues;
using Zegsman.Statements.Narration;

namespace Zegsman.Training.CuePriors;

/// <summary>The counts of one language's possible cues.</summary>
internal sealed class CueCounts(TextLanguage language)
{
    // Rarer ones say too little; the reader's estimate falls back on the share of all.
    private const int Fewest = 2;

    private readonly Dictionary<string, (int Cues, int All)> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> stances = new(StringComparer.Ordinal);

    /// <summary>Counts the possible cues of one gold article, a line of the data.</summary>
    public void Add(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var gold = new string?[text.Length];
        foreach (var attribution in json.RootElement.GetProperty("attributions").EnumerateArray())
        {
            var stance = attribution.TryGetProperty("stance", out var given) ? given.GetString()! : "-";
            foreach (var span in attribution.GetProperty("cue").EnumerateArray()) Array.Fill(gold, stance, span[0].GetInt32(), span[1].GetInt32() - span[0].GetInt32());
        }
        var paragraphs = Paragraphs.Of(text);
        var document = Segmenter.Segment(text, language, paragraphs);
        foreach (var paragraph in paragraphs)
        {
            foreach (var sentence in NarratedSentences.Of(document, paragraph, null)) Count(sentence, gold);
        }
        foreach (var quotation in document.Quotations.Where(q => !q.Inner.IsEmpty && !q.IsScare))
        {
            foreach (var sentence in NarratedSentences.Of(document, quotation.Inner, quotation)) Count(sentence, gold);
        }
    }

    /// <summary>What was counted, by key.</summary>
    public IEnumerable<(string Key, int Cues, int All, string Stance)> Rows() =>
        from pair in counts
        where pair.Value.All >= Fewest
        orderby pair.Key ascending
        select (pair.Key, pair.Value.Cues, pair.Value.All, Commonest(pair.Key));

    private void Count(NarratedSentence sentence, string?[] gold)
    {
        foreach (var cue in CueFinder.Find(sentence, language))
        {
            var key = cue.PriorKey(sentence);
            var stance = gold[sentence[cue.Main].Span.Start];
            var (cues, all) = counts.GetValueOrDefault(key);
            counts[key] = (cues + (stance is null ? 0 : 1), all + 1);
            if (stance is null or "-") continue;
            var seen = stances.TryGetValue(key, out var known) ? known : stances[key] = new(StringComparer.Ordinal);
            seen[stance] = seen.GetValueOrDefault(stance) + 1;
        }
    }

    private string Commonest(string key) =>
        stances.TryGetValue(key, out var seen) ? seen.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key : "-";
}
