using System.Runtime.CompilerServices;

namespace Zegsman.Cli.Read;

/// <summary>Does work on several items at once and gives the results in the items' order.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// The results in order. Items are taken up as they are needed, never more than four a worker ahead of the result given last,
    /// so that memory stays bounded however many there are and one slow item does not leave the other workers idle at once.
    /// </summary>
    public static async IAsyncEnumerable<(TItem Item, TResult Result)> Run<TItem, TResult>(IEnumerable<TItem> items, int workers,
        Func<TItem, CancellationToken, Task<TResult>> work, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var free = new SemaphoreSlim(workers);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new Queue<(TItem Item, Task<TResult> Result)>();
        try
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                running.Enqueue((item, Task.Run(() => Work(item), stop.Token)));
                if (running.Count < workers * 4 && !running.Peek().Result.IsCompleted) continue;
                yield return (running.Peek().Item, await running.Peek().Result);
                running.Dequeue();
            }
            while (running.TryPeek(out var next))
            {
                yield return (next.Item, await next.Result);
                running.Dequeue();
            }
        }
        finally
        {
            // Left early: what still runs is waited for, since it uses the semaphore and may use what the caller is about to dispose.
            await stop.CancelAsync();
            await Task.WhenAll(running.Select(r => (Task)r.Result)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<TResult> Work(TItem item)
        {
            await free.WaitAsync(stop.Token);
            try
            {
                return await work(item, stop.Token);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
