using Zegsman.Language.Analysis;
using Zegsman.Language.Models;

namespace Zegsman.Language;

/// <summary>
/// Analyses Dutch and English text: parts of speech, features, lemmas, the dependency tree of each sentence, and names. Holds a model for each
/// language, loaded when it is first needed. Safe on any thread; the same text gives the same analysis every time, however many threads there
/// are. Text in another language comes back as <see cref="Segmenter"/> cuts it, without analysis.
/// </summary>
public sealed class Analyzer : IDisposable
{
    private readonly Lazy<LanguageReader> dutch;
    private readonly Lazy<LanguageReader> english;
    private volatile bool disposed;

    private Analyzer(ModelPlaces places)
    {
        dutch = new(() => new LanguageReader(AnalysisModel.Load(places, TextLanguage.Dutch)));
        english = new(() => new LanguageReader(AnalysisModel.Load(places, TextLanguage.English)));
    }

    /// <summary>An analyzer with the models of a place; nothing is loaded yet.</summary>
    /// <param name="models">
    /// A folder that holds <c>nl.zegsman</c> and <c>en.zegsman</c>, or a model file. Null for the folder that the environment variable
    /// <c>ZEGSMAN_MODELS</c> names, or when that is not set for <c>models</c> beside the program.
    /// </param>
    /// <exception cref="ZegsmanException">There is no such file or folder (ZG303).</exception>
    public static Analyzer Load(string? models = null) => new(new ModelPlaces(models, Environment.GetEnvironmentVariable(ModelPlaces.Variable)));

    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any text, however damaged.</param>
    /// <param name="language">Its language; null to have it told from the text.</param>
    /// <param name="paragraphs">Its paragraphs in order and without overlap; null to have them told from its line breaks.</param>
    /// <exception cref="ZegsmanException">The language's model cannot be used (ZG301 to ZG308).</exception>
    public Document Analyze(string text, TextLanguage? language = null, IReadOnlyList<TextSpan>? paragraphs = null) =>
        Analyze(Segmenter.Segment(text, language, paragraphs));

    /// <summary>Analyses a document that is cut into tokens and sentences.</summary>
    /// <returns>A new document with the same tokens; the same one when its language is another than Dutch or English.</returns>
    /// <exception cref="ZegsmanException">The language's model cannot be used (ZG301 to ZG308).</exception>
    public Document Analyze(Document segmented)
    {
        ArgumentNullException.ThrowIfNull(segmented);
        return Analyze(segmented, null);
    }

    /// <summary>Analyses a document and keeps the network's states, for the networks that read on from them.</summary>
    internal Document AnalyzeWithStates(Document segmented) => ReaderOf(segmented.Language)?.Analyze(segmented, null, keepStates: true) ?? segmented;

    /// <summary>Analyses many texts, several at once, and long ones in parts; the documents come in the order of the texts.</summary>
    /// <param name="texts">Enumerated as documents are taken, only a few for each job ahead of them, so that there may be any number.</param>
    /// <param name="language">Their language; null to have it told from each.</param>
    /// <param name="jobs">How many threads work at most; null for the number of processors.</param>
    /// <exception cref="ZegsmanException">A language's model cannot be used (ZG301 to ZG308).</exception>
    public IEnumerable<Document> AnalyzeMany(IEnumerable<string> texts, TextLanguage? language = null, int? jobs = null) =>
        AnalyzeMany(texts, text => Segmenter.Segment(text, language), jobs);

    /// <summary>Analyses many things that can be cut into documents, several at once; the documents come in the order of the things.</summary>
    /// <param name="items">Enumerated as documents are taken, only a few for each job ahead of them, so that there may be any number.</param>
    /// <param name="segment">Cuts one into a document; called from several threads.</param>
    /// <param name="jobs">How many threads work at most; null for the number of processors.</param>
    /// <exception cref="ZegsmanException">A language's model cannot be used (ZG301 to ZG308).</exception>
    public IEnumerable<Document> AnalyzeMany<T>(IEnumerable<T> items, Func<T, Document> segment, int? jobs = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(segment);
        var threads = jobs ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(jobs));
        return threads == 1 ? items.Select(item => Analyze(segment(item), null))
            : OrderedWork.Run(items, threads, (item, scheduler) => Analyze(segment(item), scheduler));
    }

    /// <summary>The card of a language's model: what it was trained on, its licence and its figures. Loads the model.</summary>
    /// <exception cref="ArgumentException">The language is neither Dutch nor English.</exception>
    /// <exception cref="ZegsmanException">The model cannot be used (ZG301 to ZG308).</exception>
    public ModelCard CardOf(TextLanguage language) =>
        (ReaderOf(language) ?? throw new ArgumentException("There are models for Dutch and English only.", nameof(language))).Card;

    /// <summary>Frees the models. What is being analysed must be done.</summary>
    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        if (dutch.IsValueCreated) dutch.Value.Dispose();
        if (english.IsValueCreated) english.Value.Dispose();
    }

    private Document Analyze(Document segmented, TaskScheduler? scheduler) =>
        ReaderOf(segmented.Language)?.Analyze(segmented, scheduler) ?? segmented;

    private LanguageReader? ReaderOf(TextLanguage language)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return language switch
        {
            TextLanguage.Dutch => dutch.Value,
            TextLanguage.English => english.Value,
            _ => null,
        };
    }
}
