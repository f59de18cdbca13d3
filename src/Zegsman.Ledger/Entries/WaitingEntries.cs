using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Zegsman.Ledger.Entries;

/// <summary>
/// Readings that wait to be added: whoever's turn it is to write takes what the others have ready into the same transaction, so that they share its
/// commands and its way to the disk.
/// </summary>
/// <param name="write">Adds readings in one transaction, and tells what each brought.</param>
internal sealed class WaitingEntries(Func<IReadOnlyList<ReadingEntry>, IReadOnlyList<Addition>> write)
{
    // More would only be held longer.
    private const int Most = 32;

    private readonly Lock turn = new();
    private readonly LinkedList<Waiting> waiting = new();

    /// <summary>Adds a reading; comes back when it is committed.</summary>
    public Addition Add(ReadingEntry entry)
    {
        var mine = new Waiting(entry);
        lock (waiting) waiting.AddLast(mine);
        lock (turn)
            while (!mine.IsDone) Write(Take());
        mine.Error?.Throw();
        return mine.Addition!;
    }

    /// <summary>Those that wait longest and have nothing to do with one another.</summary>
    private List<Waiting> Take()
    {
        lock (waiting)
        {
            var (taken, known) = (new List<Waiting>(), new HashSet<object>());
            while (taken.Count < Most && waiting.First is { } first && first.Value.Entry.Marks.All(known.Add))
            {
                taken.Add(first.Value);
                waiting.RemoveFirst();
            }
            return taken;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again where the reading was added.")]
    private void Write(List<Waiting> group)
    {
        try
        {
            foreach (var (one, addition) in group.Zip(write([.. group.Select(w => w.Entry)]))) one.Addition = addition;
        }
        catch (Exception) when (group.Count > 1)
        {
            // Nothing of them was kept: what is wrong with one is not to keep the others out.
            foreach (var one in group) Write([one]);
        }
        catch (Exception error)
        {
            group[0].Error = ExceptionDispatchInfo.Capture(error);
        }
    }

    private sealed class Waiting(ReadingEntry entry)
    {
        public ReadingEntry Entry => entry;

        public Addition? Addition { get; set; }

        public ExceptionDispatchInfo? Error { get; set; }

        public bool IsDone => Addition is not null || Error is not null;
    }
}
