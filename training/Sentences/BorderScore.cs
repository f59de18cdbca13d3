using System.Globalization;
using Zegsman.Language;
using Zegsman.Language.Sentences;
using Zegsman.Language.Tokenization;

namespace Zegsman.Training.Sentences;

/// <summary>How many sentences of a treebank a model finds exactly, each document one paragraph.</summary>
internal static class BorderScore
{
    /// <summary>Precision, recall and F1, for people to read.</summary>
    public static string Of(byte[] file, IEnumerable<TreebankDocument> documents, TextLanguage language)
    {
        var model = new SentenceModel(file);
        var (right, gold, found) = (0, 0, 0);
        foreach (var document in documents)
        {
            var (tokens, paragraph) = (new Tokens(), new TextSpan(0, document.Text.Length));
            new TokenScanner(document.Text, paragraph, TokenRules.Of(language), tokens).Scan();
            SentenceSplitter.Split(document.Text, paragraph, language, tokens, 0, model);
            var own = Sentences([.. tokens.SentenceStarts.Select(t => tokens.Spans[t].Start)], document.Text.Length);
            var theirs = Sentences(document.Starts, document.Text.Length);
            (gold, found) = (gold + theirs.Count, found + own.Count);
            right += theirs.Count(own.Contains);
        }
        return string.Create(CultureInfo.InvariantCulture, $"dev P {100.0 * right / found:F2} R {100.0 * right / gold:F2} F1 {200.0 * right / (found + gold):F2}");
    }

    private static HashSet<(int, int)> Sentences(IReadOnlyList<int> starts, int end) => [.. starts.Select((s, i) => (s, i + 1 < starts.Count ? starts[i + 1] : end))];
}
