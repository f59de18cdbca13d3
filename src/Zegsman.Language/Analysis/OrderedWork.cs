namespace Zegsman.Language.Analysis;

/// <summary>Does work on several items at once and gives the results in the items' order.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// The results in order. Items are taken up as they are needed, never more than four a worker ahead of the result given last, so that
    /// memory stays bounded however many there are.
    /// </summary>
    /// <param name="items">The items; enumerated on the caller's thread.</param>
    /// <param name="jobs">How many threads work at most.</param>
    /// <param name="work">What is done; given the scheduler that keeps to that number.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TaskScheduler, TResult> work)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                running.Enqueue(Task.Factory.StartNew(() => work(item, scheduler), CancellationToken.None, TaskCreationOptions.None, scheduler));
                if (running.Count < jobs * 4 && !running.Peek().IsCompleted) continue;
                yield return running.Peek().GetAwaiter().GetResult();
                running.Dequeue();
            }
            while (running.TryPeek(out var next))
            {
                yield return next.GetAwaiter().GetResult();
                running.Dequeue();
            }
        }
        finally
        {
            // left early: what still runs is waited for, since it may use what the caller is about to dispose
            Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).Wait();
        }
    }
}
