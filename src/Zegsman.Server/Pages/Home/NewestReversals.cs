using Zegsman.Ledger;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Pages.Findings;

namespace Zegsman.Server.Pages.Home;

/// <summary>
/// The newest of the likeliest reversals of a ledger, looked for again when something was added since. In a large ledger that takes seconds, so that nobody waits for
/// it long, and it rests many times as long as it searched; meanwhile there is what was found before.
/// </summary>
internal sealed class NewestReversals(StatementLedger ledger, Remembered remembered, TimeProvider time)
{
    private const int Shown = 4;
    private const int Looked = 12;
    private const int RestForWork = 50;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private IReadOnlyList<Finding>? found;
    private long lookedAt = -1;
    private DateTimeOffset rested;
    private Task<IReadOnlyList<Finding>>? looking;

    /// <summary>Begins to look, so that the first visitor finds something.</summary>
    public void Begin() => Looking();

    /// <summary>What was found; null when the first search goes on still.</summary>
    public IReadOnlyList<Finding>? Now()
    {
        if (Looking() is not { } running) return found;
        return Task.WaitAny([running], found is null ? Wait : TimeSpan.Zero) == 0 && running.IsCompletedSuccessfully ? running.Result : found;
    }

    /// <summary>The search that goes on, begun when it is time for one; null for none.</summary>
    private Task<IReadOnlyList<Finding>>? Looking()
    {
        lock (gate)
        {
            if (looking is { IsCompleted: true })
            {
                if (looking.IsCompletedSuccessfully) found = looking.Result;
                looking = null;
            }
            if (looking is not null) return looking;
            var position = ledger.LastPosition();
            if (found is not null && (position == lookedAt || time.GetUtcNow() < rested)) return null;
            lookedAt = position;
            return looking = Task.Run(Look);
        }
    }

    private IReadOnlyList<Finding> Look()
    {
        var started = time.GetTimestamp();
        IReadOnlyList<Finding> newest =
        [
            .. FindingsModel.Of(ledger, remembered, FindingKind.Reversal, new Question()).Findings.Take(Looked).DistinctBy(f => f.Second.Position)
                .OrderByDescending(f => f.Second.Since, StringComparer.Ordinal).Take(Shown),
        ];
        rested = time.GetUtcNow() + (time.GetElapsedTime(started) * RestForWork);
        return newest;
    }
}
