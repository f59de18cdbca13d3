using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Zegsman.Language.Models;

namespace Zegsman.Language.Analysis;

/// <summary>Analyses documents of one language with its model.</summary>
internal sealed class LanguageReader : IDisposable
{
    private readonly AnalysisModel model;
    private readonly ConcurrentBag<BatchReader> idle = [];

    internal LanguageReader(AnalysisModel model)
    {
        this.model = model;
    }

    internal ModelCard Card => model.Card;

    /// <summary>Analyses a document.</summary>
    /// <param name="segmented">Cut into tokens and sentences.</param>
    /// <param name="scheduler">Where parts of a long one may be read at once; null to read them one after the other on this thread.</param>
    /// <param name="keepStates">Whether the document keeps the network's states.</param>
    internal Document Analyze(Document segmented, TaskScheduler? scheduler, bool keepStates = false)
    {
        var draft = new DocumentDraft(segmented, model.Labels);
        if (keepStates) draft.Analysis.KeepStates(model.StateSize);
        var parts = Batches.Parts(draft.Pieces());
        if (scheduler is null || parts.Count < 2) parts.ForEach(Read);
        else ReadAtOnce(parts, scheduler);
        return draft.Finish();
    }

    public void Dispose() => model.Dispose();

    private void ReadAtOnce(List<List<SentencePiece>> parts, TaskScheduler scheduler)
    {
        try
        {
            Parallel.ForEach(parts, new ParallelOptions { TaskScheduler = scheduler }, Read);
        }
        catch (AggregateException e) when (e.InnerException is ZegsmanException inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }
    }

    private void Read(List<SentencePiece> part)
    {
        if (!idle.TryTake(out var reader)) reader = new BatchReader(model);
        foreach (var batch in Batches.Of(part)) reader.Read(batch);
        idle.Add(reader);
    }
}
