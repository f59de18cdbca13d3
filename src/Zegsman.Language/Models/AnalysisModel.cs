using Zegsman.Language.Analysis;
using Zegsman.Language.Lemmas;

namespace Zegsman.Language.Models;

/// <summary>A language's model, loaded: its labels, vocabulary, lexicon and the two networks.</summary>
internal sealed class AnalysisModel : IDisposable
{
    internal static readonly string[] EncodeInputs = ["rows", "tokens"];
    internal static readonly string[] EncodeOutputs = ["states", "upos", "xpos", "feats", "scripts", "names", "arcs"];
    internal static readonly string[] RelateInputs = ["states", "heads"];
    internal static readonly string[] RelateOutputs = ["relations"];

    /// <summary>Makes a model of its file.</summary>
    /// <exception cref="ZegsmanException">It is of another language (ZG304) or lacks a part (ZG305), or its parts do not fit (ZG306).</exception>
    internal AnalysisModel(ModelFile file, TextLanguage language)
    {
        (Name, Language) = (file.Name, language);
        // the network takes the most time to make, so the rest is read meanwhile
        var encode = Task.Run(() => new Graph(file, ModelFile.Encode, EncodeInputs, EncodeOutputs));
        try
        {
            Card = ModelCard.Of(file);
            if (Card.Language != language.Code()) throw ModelErrors.OtherLanguage(file.Name, Card.Language, language);
            Labels = new ModelLabels(file);
            Words = Read(file, ModelFile.Words, WordFeatures.Read);
            Lemmas = Read(file, ModelFile.Lemmas, LemmaLexicon.Read);
            Relate = new Graph(file, ModelFile.Relate, RelateInputs, RelateOutputs);
            Encode = encode.GetAwaiter().GetResult();
        }
        catch
        {
            encode.ContinueWith(task => task.Result.Dispose(), CancellationToken.None,
                TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            Relate?.Dispose();
            throw;
        }
    }

    /// <summary>Loads the model of a language.</summary>
    /// <exception cref="ZegsmanException">It cannot be used (ZG301 to ZG308).</exception>
    internal static AnalysisModel Load(ModelPlaces places, TextLanguage language)
    {
        var path = places.Find(language);
        // meanwhile the file is read
        _ = Task.Run(Graph.StartRuntime);
        return new AnalysisModel(ModelFile.Read(path), language);
    }

    /// <summary>What error messages call it: its path.</summary>
    internal string Name { get; }

    internal TextLanguage Language { get; }

    internal ModelCard Card { get; }

    internal ModelLabels Labels { get; }

    internal WordFeatures Words { get; }

    internal LemmaLexicon Lemmas { get; }

    /// <summary>From feature rows and sentences to tags, names and scores of heads.</summary>
    internal Graph Encode { get; }

    /// <summary>The numbers in the state of a token.</summary>
    internal int StateSize => Encode.OutputSize("states");

    /// <summary>From the encoded sentences and the chosen heads to relations.</summary>
    internal Graph Relate { get; }

    public void Dispose()
    {
        Encode.Dispose();
        Relate.Dispose();
    }

    private static T Read<T>(ModelFile file, string section, Func<Stream, T> read)
    {
        var content = file.Section(section);
        try
        {
            return read(new MemoryStream(content.ToArray(), writable: false));
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or OverflowException or OutOfMemoryException)
        {
            throw ModelErrors.DoesNotFit(file.Name, $"'{section}' is not as it should be", e);
        }
    }
}
