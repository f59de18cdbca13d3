using Zegsman.Language.Analysis;

namespace Zegsman.Training.Analysis;

/// <summary>The words and characters that get a number of their own.</summary>
internal static class VocabularyOf
{
    private const int LeastWordCount = 2;
    private const int MostWords = 40000;
    private const int LeastCharacterCount = 10;

    public static WordFeatures Sentences(IEnumerable<TrainingSentence> sentences)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var characters = new Dictionary<char, int>();
        foreach (var form in sentences.SelectMany(sentence => sentence.Words).Select(word => word.Form))
        {
            var normalized = new char[form.Length];
            var length = FormNormalizer.Normalize(form, normalized);
            var key = new char[length];
            WordFeatures.Key(normalized.AsSpan(0, length), key);
            var word = new string(key);
            words[word] = words.GetValueOrDefault(word) + 1;
            foreach (var letter in normalized.AsSpan(0, length)) characters[letter] = characters.GetValueOrDefault(letter) + 1;
        }
        return new WordFeatures(
            [.. words.Where(entry => entry.Value >= LeastWordCount).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal)
                .Take(MostWords).Select(entry => entry.Key)],
            new string([.. characters.Where(entry => entry.Value >= LeastCharacterCount).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Select(entry => entry.Key)]));
    }
}
