using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using Zegsman.Language.Models;

namespace Zegsman.Speakers.Linking;

/// <summary>The trained network that tells how well each candidate fits a reference, for both languages.</summary>
internal sealed class CoreferenceModel : IDisposable
{
    private const string FileName = "coreference.zegsman";
    private const string Section = "links.onnx";

    private readonly Graph links;

    private CoreferenceModel(ModelFile file)
    {
        Card = ModelCard.Of(file);
        links = new Graph(file, Section, ["states", "references", "pairs", "owns", "others"], ["scores"]);
    }

    /// <summary>Loads the model.</summary>
    /// <exception cref="Language.ZegsmanException">It cannot be used (ZG301 to ZG308).</exception>
    public static CoreferenceModel Load(ModelPlaces places) => new(ModelFile.Read(places.Find(FileName)));

    /// <summary>What it is, what it was trained on, how good it is.</summary>
    public ModelCard Card { get; }

    /// <summary>For each question the probability of each of its candidates, then of "nobody before" and of the author.</summary>
    public List<double[]> Read(Discourse discourse, LinkQuestions questions)
    {
        var found = new List<double[]>();
        if (questions.All.Count == 0) return found;
        var references = discourse.References.Count + 2;
        var halves = ReferenceFeatures.StatesOf(discourse);
        var states = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, states);
        var (owns, others) = (new List<long>(), new List<long>());
        foreach (var (reference, candidates) in questions.All)
        {
            for (var i = 0; i < candidates.Count + 2; i++) owns.Add(reference);
            foreach (var candidate in candidates) others.Add(candidate);
            others.Add(questions.Nobody);
            others.Add(questions.Author);
        }
        using var statesValue = OrtValue.CreateTensorValueFromMemory(states, [references, ReferenceFeatures.StateSize]);
        using var referencesValue = OrtValue.CreateTensorValueFromMemory(ReferenceFeatures.Of(discourse), [references, ReferenceFeatures.Width]);
        using var pairsValue = OrtValue.CreateTensorValueFromMemory(questions.Rows, [owns.Count, PairFeatures.Width]);
        using var ownsValue = OrtValue.CreateTensorValueFromMemory(owns.ToArray(), [owns.Count]);
        using var othersValue = OrtValue.CreateTensorValueFromMemory(others.ToArray(), [others.Count]);
        using var outputs = links.Run([statesValue, referencesValue, pairsValue, ownsValue, othersValue]);
        var scores = outputs[0].GetTensorDataAsSpan<float>();
        var at = 0;
        foreach (var (_, candidates) in questions.All)
        {
            found.Add(Probabilities(scores.Slice(at, candidates.Count + 2)));
            at += candidates.Count + 2;
        }
        return found;
    }

    public void Dispose() => links.Dispose();

    private static double[] Probabilities(ReadOnlySpan<float> scores)
    {
        var found = new double[scores.Length];
        var (top, sum) = (float.NegativeInfinity, 0.0);
        foreach (var score in scores) top = Math.Max(top, score);
        for (var i = 0; i < scores.Length; i++) sum += found[i] = Math.Exp(scores[i] - top);
        for (var i = 0; i < scores.Length; i++) found[i] /= sum;
        return found;
    }
}
