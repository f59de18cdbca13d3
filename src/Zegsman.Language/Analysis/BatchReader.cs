using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using Zegsman.Language.Lemmas;
using Zegsman.Language.Models;
using Zegsman.Language.Names;
using Zegsman.Language.Parsing;

namespace Zegsman.Language.Analysis;

/// <summary>Runs a batch of sentences through a model and fills in what it finds. Keeps its arrays, so one for each thread.</summary>
internal sealed class BatchReader(AnalysisModel model)
{
    private readonly ModelLabels labels = model.Labels;
    private readonly FormTable forms = new();
    private readonly SpanningTree trees = new();
    private readonly NameDecoder names = new(model.Labels.Names);
    private readonly Lemmatizer lemmatizer = new(model);
    private readonly Dictionary<(int Form, int Upos, int Xpos, int Script), string> lemmas = [];
    private readonly int[] found = new int[SentencePiece.Longest];
    private int[] rows = [];
    private int[] tokens = [];
    private int[] heads = [];

    /// <summary>Reads a batch.</summary>
    /// <param name="batch">Sentences, not too many to fit in memory side by side.</param>
    /// <exception cref="ZegsmanException">The model's networks give something else than they should (ZG306).</exception>
    public void Read(List<SentencePiece> batch)
    {
        var longest = batch.Max(piece => piece.Length);
        var cells = batch.Count * longest;
        Number(batch, longest);
        using var rowsValue = Tensor(rows, (forms.Count + 1) * WordFeatures.Width, [forms.Count + 1, WordFeatures.Width]);
        using var tokensValue = Tensor(tokens, cells, [batch.Count, longest]);
        using var encoded = model.Encode.Run([rowsValue, tokensValue]);
        var arcs = Floats(encoded[6], cells * (longest + 1));
        for (var i = 0; i < batch.Count; i++)
            trees.Decode(arcs.Slice(i * longest * (longest + 1)), longest + 1, heads.AsSpan(i * longest, batch[i].Length));

        using var headsValue = Tensor(heads, cells, [batch.Count, longest]);
        using var related = model.Relate.Run([encoded[0], headsValue]);
        var classes = new Classes(
            Ints(encoded[1], cells, labels.PartsOfSpeech.Length), Ints(encoded[2], cells, labels.Xpos.Length),
            Ints(encoded[3], cells, labels.FeatureStrings.Length), Ints(encoded[4], cells, labels.Scripts.Length),
            Ints(related[0], cells, labels.RelationStrings.Length));
        var scores = Floats(encoded[5], cells * labels.Names.Count);
        lemmas.Clear();
        for (var i = 0; i < batch.Count; i++)
        {
            if (batch[i].Draft.Analysis is { StateSize: > 0 } analysis) KeepStates(batch[i], i * longest, encoded[0], analysis);
            FillIn(batch[i], i * longest, classes);
            FindNames(batch[i], scores.Slice(i * longest * labels.Names.Count, batch[i].Length * labels.Names.Count));
        }
    }

    /// <summary>Puts the batch's sentences into numbers: rows of features of its distinct forms, and for each token its row.</summary>
    private void Number(List<SentencePiece> batch, int longest)
    {
        var cells = batch.Count * longest;
        Array.Resize(ref tokens, Math.Max(tokens.Length, cells));
        Array.Resize(ref heads, Math.Max(heads.Length, cells));
        Array.Clear(tokens, 0, cells);
        Array.Clear(heads, 0, cells);
        forms.Clear();
        for (var i = 0; i < batch.Count; i++)
        {
            var document = batch[i].Draft.Segmented;
            for (var t = 0; t < batch[i].Length; t++)
                tokens[(i * longest) + t] = forms.NumberOf(document.Text, document.SpanOf(batch[i].FirstToken + t));
        }
        Array.Resize(ref rows, Math.Max(rows.Length, (forms.Count + 1) * WordFeatures.Width));
        Array.Clear(rows, 0, WordFeatures.Width);
        for (var form = 1; form <= forms.Count; form++) model.Words.Write(forms[form], rows.AsSpan(form * WordFeatures.Width, WordFeatures.Width));
    }

    private void FillIn(SentencePiece piece, int at, Classes classes)
    {
        var analysis = piece.Draft.Analysis;
        for (var t = 0; t < piece.Length; t++)
        {
            var (cell, token) = (at + t, piece.FirstToken + t);
            var partOfSpeech = labels.PartsOfSpeech[classes.Upos[cell]];
            analysis.PartsOfSpeech[token] = partOfSpeech;
            analysis.Xpos[token] = labels.XposStrings[classes.Xpos[cell]];
            analysis.Features[token] = labels.FeatureStrings[classes.Features[cell]];
            analysis.Heads[token] = heads[cell] == 0 ? -1 : piece.FirstToken + heads[cell] - 1;
            var relation = labels.RelationStrings[classes.Relations[cell]];
            analysis.Relations[token] = heads[cell] == 0 ? labels.Root : relation == labels.Root ? labels.Other : relation;
            analysis.Lemmas[token] = Lemma(tokens[cell], partOfSpeech, classes.Xpos[cell], classes.Scripts[cell]);
        }
        for (var t = 0; t < piece.Length; t++)
        {
            var (cell, token) = (at + t, piece.FirstToken + t);
            if (analysis.Relations[token] != labels.Particle) continue;
            var verb = analysis.Heads[token];
            if (analysis.PartsOfSpeech[verb] != PartOfSpeech.Verb) continue;
            analysis.Lemmas[verb] = lemmatizer.WithParticle(analysis.Lemmas[verb], forms[tokens[cell]], classes.Xpos[cell]) ?? analysis.Lemmas[verb];
        }
    }

    private void KeepStates(SentencePiece piece, int at, OrtValue states, DocumentAnalysis analysis)
    {
        var size = analysis.StateSize;
        TensorPrimitives.ConvertToHalf(Data<float>(states).Slice(at * size, piece.Length * size), analysis.States.AsSpan(piece.FirstToken * size));
    }

    private string Lemma(int form, PartOfSpeech partOfSpeech, int xpos, int script)
    {
        var key = (form, (int)partOfSpeech, xpos, script);
        if (lemmas.TryGetValue(key, out var lemma)) return lemma;
        return lemmas[key] = lemmatizer.Of(forms[form], partOfSpeech, xpos, script);
    }

    private void FindNames(SentencePiece piece, ReadOnlySpan<float> scores)
    {
        var tags = found.AsSpan(0, piece.Length);
        names.Decode(scores, tags);
        for (var t = 0; t < tags.Length; t++) piece.Draft.NameTags[piece.FirstToken + t] = (byte)tags[t];
    }

    private static OrtValue Tensor(int[] numbers, int count, long[] shape) =>
        OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, numbers.AsMemory(0, count), shape);

    private ReadOnlySpan<float> Floats(OrtValue value, int count)
    {
        var numbers = Data<float>(value);
        return numbers.Length == count ? numbers : throw ModelErrors.DoesNotFit(model.Name, "a network gives another number of scores");
    }

    private ReadOnlySpan<int> Ints(OrtValue value, int count, int classes)
    {
        var numbers = Data<int>(value);
        if (numbers.Length != count) throw ModelErrors.DoesNotFit(model.Name, "a network gives another number of classes");
        foreach (var number in numbers)
            if ((uint)number >= (uint)classes) throw ModelErrors.DoesNotFit(model.Name, "a network gives a class without a label");
        return numbers;
    }

    private ReadOnlySpan<T> Data<T>(OrtValue value) where T : unmanaged
    {
        try
        {
            return value.GetTensorDataAsSpan<T>();
        }
        catch (OnnxRuntimeException e)
        {
            throw ModelErrors.DoesNotFit(model.Name, "a network gives numbers of another kind", e);
        }
    }

    /// <summary>What the networks chose for each cell of a batch.</summary>
    private readonly ref struct Classes(ReadOnlySpan<int> upos, ReadOnlySpan<int> xpos, ReadOnlySpan<int> features, ReadOnlySpan<int> scripts,
        ReadOnlySpan<int> relations)
    {
        public readonly ReadOnlySpan<int> Upos = upos;
        public readonly ReadOnlySpan<int> Xpos = xpos;
        public readonly ReadOnlySpan<int> Features = features;
        public readonly ReadOnlySpan<int> Scripts = scripts;
        public readonly ReadOnlySpan<int> Relations = relations;
    }
}
