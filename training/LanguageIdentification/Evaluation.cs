using Zegsman.Language;
using Zegsman.Language.Identification;
using Zegsman.Training.LanguageIdentification.Texts;

namespace Zegsman.Training.LanguageIdentification;

/// <summary>Counts what pieces of held-out text, of three lengths, are taken for.</summary>
internal sealed class Evaluation(LanguageModel model)
{
    /// <summary>The lengths measured, in characters.</summary>
    internal static readonly (int From, int To)[] Lengths = [(20, 59), (60, 200), (201, 600)];

    // A piece of digits and addresses alone has no language.
    private const int FewestLetters = 10;

    /// <summary>The counts for all pieces of the blocks.</summary>
    internal Counts Of(IEnumerable<TextBlock> blocks)
    {
        var counts = new Counts();
        foreach (var block in blocks)
        {
            for (var i = 0; i < Lengths.Length; i++)
            {
                foreach (var piece in Pieces(block.Text, Lengths[i]))
                {
                    var score = LanguageIdentifier.Score(piece, model);
                    if (score.Letters >= FewestLetters) counts.Add(i, block.Truth, score.Language);
                }
            }
        }
        return counts;
    }

    /// <summary>A text cut into pieces of whole words, shorter and longer ones taking turns.</summary>
    private static IEnumerable<string> Pieces(string text, (int From, int To) length)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (start, turn) = (0, 0);
        while (start < words.Length)
        {
            var wanted = length.From + (turn++ * 37 % (length.To - length.From + 1));
            var (end, characters) = (start + 1, words[start].Length);
            while (end < words.Length && characters < wanted) characters += 1 + words[end++].Length;
            if (characters >= length.From && characters <= length.To) yield return string.Join(' ', words[start..end]);
            start = end;
        }
    }

    /// <summary>How many pieces of each length there were, how many were called what they are, what the others were taken for.</summary>
    internal sealed class Counts
    {
        internal int[] All { get; } = new int[Lengths.Length];

        internal int[] Right { get; } = new int[Lengths.Length];

        /// <summary>Of all lengths, how many were wrongly taken for a language.</summary>
        internal Dictionary<TextLanguage, int> TakenFor { get; } = [];

        internal void Add(int length, TextLanguage truth, TextLanguage found)
        {
            All[length]++;
            if (found == truth) Right[length]++;
            else TakenFor[found] = TakenFor.GetValueOrDefault(found) + 1;
        }
    }
}
