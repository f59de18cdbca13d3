using System.Buffers;
using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Statements.Network;

/// <summary>Runs the first network over an article's passages.</summary>
internal sealed class TokenReader(AttributionModel model)
{
    private const int LongestPassage = 200;
    private const int Cells = 384;

    /// <summary>Each token's vector, and how likely it is a cue's main token or the first of a quotation without a cue.</summary>
    public TokenVectors Read(Article article, Document document)
    {
        var features = TokenFeatures.Of(article, document, model.Lemmas);
        var found = new TokenVectors(document.TokenCount);
        var batch = new List<(int First, int Length)>();
        foreach (var passage in Passages(article, document).OrderBy(passage => passage.Length).ThenBy(passage => passage.First))
        {
            if (batch.Count > 0 && passage.Length * (batch.Count + 1) > Cells)
            {
                Run(document, features, batch, found);
                batch.Clear();
            }
            batch.Add(passage);
        }
        if (batch.Count > 0) Run(document, features, batch, found);
        return found;
    }

    /// <summary>The passages in tokens, very long ones in parts, as in training; together all tokens.</summary>
    public static IEnumerable<(int First, int Length)> Passages(Article article, Document document)
    {
        var first = 0;
        foreach (var end in article.Passages.Select(passage => document.TokenAt(passage.Span.End)).Append(document.TokenCount))
        {
            while (first < end)
            {
                var length = Math.Min(LongestPassage, end - first);
                yield return (first, length);
                first += length;
            }
        }
    }

    private void Run(Document document, int[] features, List<(int First, int Length)> batch, TokenVectors found)
    {
        var analysis = document.Analysis!;
        var (longest, size) = (batch[^1].Length, analysis.StateSize);
        var cells = batch.Count * longest;
        var states = ArrayPool<float>.Shared.Rent(cells * size);
        var rows = new int[cells * TokenFeatures.Width];
        var lengths = new int[batch.Count];
        for (var i = 0; i < batch.Count; i++)
        {
            var (first, length) = batch[i];
            TensorPrimitives.ConvertToSingle(analysis.States.AsSpan(first * size, length * size), states.AsSpan(i * longest * size));
            states.AsSpan(((i * longest) + length) * size, (longest - length) * size).Clear();
            features.AsSpan(first * TokenFeatures.Width, length * TokenFeatures.Width).CopyTo(rows.AsSpan(i * longest * TokenFeatures.Width));
            // the network tells the language by this column, also where there is only padding
            for (var t = length; t < longest; t++) rows[((i * longest) + t) * TokenFeatures.Width] = features[0];
            lengths[i] = length;
        }
        using var statesValue = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, states.AsMemory(0, cells * size), [batch.Count, longest, size]);
        using var rowsValue = OrtValue.CreateTensorValueFromMemory(rows, [batch.Count, longest, TokenFeatures.Width]);
        using var lengthsValue = OrtValue.CreateTensorValueFromMemory(lengths, [batch.Count]);
        using var outputs = model.Tokens.Run([statesValue, rowsValue, lengthsValue]);
        var anchors = outputs[2].GetTensorDataAsSpan<float>();
        for (var i = 0; i < batch.Count; i++)
        {
            var (first, length) = batch[i];
            Keep(outputs[0], i, found.Anchors);
            Keep(outputs[1], i, found.Sides);
            for (var t = 0; t < length; t++)
            {
                found.Cue[first + t] = anchors[(((i * longest) + t) * 3) + 1];
                found.Quotation[first + t] = anchors[(((i * longest) + t) * 3) + 2];
            }
        }
        ArrayPool<float>.Shared.Return(states);

        void Keep(OrtValue value, int i, TokenRows rows)
        {
            var numbers = value.GetTensorDataAsSpan<float>();
            var width = numbers.Length / cells;
            rows.Write(batch[i].First, numbers.Slice(i * longest * width, batch[i].Length * width), width);
        }
    }
}
