using Zegsman.Language;
using Zegsman.Language.Identification;

namespace Zegsman.Training.LanguageIdentification;

/// <summary>Learns the weights by multinomial logistic regression: gradient descent with a step for each weight (AdaGrad).</summary>
internal sealed class Trainer(Sampler sampler)
{
    private const int Samples = 6_000_000;
    private const float Rate = 0.1f;

    // The sharpest weights are cut, so that the others keep their fineness in a byte.
    private const float Largest = 4;

    private readonly float[] weights = new float[2 * WordGrams.Count];
    private readonly float[] squares = new float[2 * WordGrams.Count];
    private readonly float[] biases = new float[2];

    internal LanguageModel Train()
    {
        Array.Fill(squares, 0.1f);
        var grams = new List<int>();
        for (var i = 0; i < Samples; i++)
        {
            ReadGrams(sampler.Next(out var truth), grams);
            if (grams.Count > 0) Learn(grams, truth, Rate * (1 - (i / (float)Samples)));
        }
        const float step = Largest / sbyte.MaxValue;
        return new LanguageModel(step, biases[0], biases[1],
            [.. weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w / step), sbyte.MinValue + 1, sbyte.MaxValue))]);
    }

    private static void ReadGrams(ReadOnlySpan<char> text, List<int> grams)
    {
        grams.Clear();
        var words = new WordReader(text, stackalloc char[WordReader.BufferLength]);
        Span<int> ofWord = stackalloc int[WordGrams.Most];
        while (words.MoveNext()) grams.AddRange(ofWord[..WordGrams.Of(words.Current, ofWord)]);
    }

    private void Learn(List<int> grams, TextLanguage truth, float rate)
    {
        var (dutch, english) = (biases[0], biases[1]);
        foreach (var gram in grams)
        {
            dutch += weights[2 * gram];
            english += weights[(2 * gram) + 1];
        }
        var most = Math.Max(0, Math.Max(dutch, english));
        var (dutchPart, englishPart) = (MathF.Exp(dutch - most), MathF.Exp(english - most));
        var all = dutchPart + englishPart + MathF.Exp(-most);
        var dutchError = (dutchPart / all) - (truth == TextLanguage.Dutch ? 1 : 0);
        var englishError = (englishPart / all) - (truth == TextLanguage.English ? 1 : 0);
        biases[0] -= rate * 0.01f * dutchError;
        biases[1] -= rate * 0.01f * englishError;
        foreach (var gram in grams)
        {
            Step(2 * gram, dutchError, rate);
            Step((2 * gram) + 1, englishError, rate);
        }
    }

    private void Step(int weight, float error, float rate)
    {
        squares[weight] += error * error;
        weights[weight] -= rate * error / MathF.Sqrt(squares[weight]);
    }
}
