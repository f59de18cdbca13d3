using Zegsman.Cli.Read;

namespace Zegsman.Cli.Tests.Read;

public sealed class OrderedWorkTests
{
    [Fact]
    public async Task No_more_items_are_taken_up_than_the_workers_can_be_ahead()
    {
        var (taken, given, most) = (0, 0, 0);
        IEnumerable<int> Items()
        {
            for (var i = 0; i < 500; i++)
            {
                most = Math.Max(most, ++taken - given);
                yield return i;
            }
        }
        await foreach (var (_, result) in OrderedWork.Run(Items(), 3, async (item, _) => { await Task.Yield(); return item; }))
            result.ShouldBe(given++);
        given.ShouldBe(500);
        most.ShouldBeLessThanOrEqualTo(3 * 4 + 1);
    }

    [Fact]
    public async Task Never_more_workers_run_than_asked_for()
    {
        var (running, most, gate) = (0, 0, new Lock());
        var work = OrderedWork.Run(Enumerable.Range(0, 100), 2, async (item, _) =>
        {
            lock (gate) most = Math.Max(most, ++running);
            await Task.Delay(1);
            lock (gate) running--;
            return item;
        });
        await foreach (var _ in work) { }
        most.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task Stopped_midway_it_waits_for_what_still_runs()
    {
        var running = 0;
        await foreach (var _ in OrderedWork.Run(Enumerable.Range(0, 100), 4, async (item, _) =>
        {
            Interlocked.Increment(ref running);
            await Task.Delay(item == 0 ? 1 : 50, CancellationToken.None);
            Interlocked.Decrement(ref running);
            return item;
        }))
            break;
        running.ShouldBe(0);
    }
}
