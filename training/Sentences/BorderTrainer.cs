using Zegsman.Language;
using Zegsman.Language.Sentences;
using Zegsman.Language.Tokenization;

namespace Zegsman.Training.Sentences;

/// <summary>
/// Trains the linear model of sentence borders by logistic regression with follow-the-regularised-leader steps (McMahan and others 2013),
/// the weights averaged over the later passes and rounded to a byte each.
/// </summary>
internal sealed class BorderTrainer(TextLanguage language, Settings settings)
{
    private const int Bits = 18;
    private const uint Mask = (1u << Bits) - 1;
    private const double Rate = 0.1;
    private const double Sparseness = 3;
    private const double Decay = 1;
    private const int Burn = 2;

    private readonly double[] sums = new double[1 << Bits];
    private readonly double[] squares = new double[1 << Bits];
    private readonly Random random = new(7);

    /// <summary>The model file.</summary>
    public byte[] Train(IReadOnlyList<TreebankDocument> documents)
    {
        var (words, endings) = WordTags.Count(documents, language);
        var lexicon = new SentenceLexicon(words, endings);
        var order = documents.Select(Prepare).ToArray();
        var mean = new double[1 << Bits];
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var document in order) Learn(document, lexicon, epoch);
            if (epoch < Burn) continue;
            for (var i = 0; i < mean.Length; i++) mean[i] += Weight((uint)i) / (settings.Epochs - Burn);
        }
        var scale = 127 / Math.Min(mean.Max(Math.Abs), 6.0);
        var threshold = (sbyte)Math.Clamp(Math.Round(settings.Threshold * scale), -127, 127);
        return SentenceModel.Write(threshold, words, endings, [.. mean.Select(w => (sbyte)Math.Clamp(Math.Round(w * scale), -127, 127))]);
    }

    private (TreebankDocument Document, Tokens Tokens, HashSet<int> Starts) Prepare(TreebankDocument document)
    {
        var tokens = new Tokens();
        new TokenScanner(document.Text, new TextSpan(0, document.Text.Length), TokenRules.Of(language), tokens).Scan();
        return (document, tokens, [.. document.Starts]);
    }

    private void Learn((TreebankDocument Document, Tokens Tokens, HashSet<int> Starts) prepared, SentenceLexicon lexicon, int epoch)
    {
        var (document, tokens, starts) = prepared;
        Span<TokenTrait> window = new TokenTrait[SentenceBorders.WindowLength];
        Span<uint> features = new uint[SentenceContext.FeatureCount];
        Span<double> weights = new double[SentenceContext.FeatureCount];
        var borders = new SentenceBorders(document.Text, new TextSpan(0, document.Text.Length), language, tokens, 0, lexicon, window);
        while (borders.Next(features))
        {
            var begins = starts.Contains(tokens.Spans[borders.Token].Start);
            var score = 0.0;
            for (var i = 0; i < features.Length; i++) score += weights[i] = Weight(features[i] & Mask);
            Step(features, weights, 1 / (1 + Math.Exp(-score)) - (begins ? 1 : 0));
            // What went before is sometimes the model's own doing, as it will be when it is used.
            var isOwn = epoch > 0 && random.NextDouble() < settings.OwnBreaks;
            if (isOwn ? score > settings.Threshold : begins) borders.Break();
        }
    }

    private void Step(ReadOnlySpan<uint> features, ReadOnlySpan<double> weights, double gradient)
    {
        const double Negligible = 1e-4;
        if (Math.Abs(gradient) < Negligible) return;
        for (var i = 0; i < features.Length; i++)
        {
            var at = features[i] & Mask;
            var sigma = (Math.Sqrt(squares[at] + gradient * gradient) - Math.Sqrt(squares[at])) / Rate;
            sums[at] += gradient - sigma * weights[i];
            squares[at] += gradient * gradient;
        }
    }

    private double Weight(uint feature)
    {
        var sum = sums[feature];
        return Math.Abs(sum) <= Sparseness ? 0 : (Math.Sign(sum) * Sparseness - sum) / ((1 + Math.Sqrt(squares[feature])) / Rate + Decay);
    }
}
