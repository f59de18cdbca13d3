using Zegsman.Ledger;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Pages.Findings;

namespace Zegsman.Server.Pages.Home;

/// <summary>
/// The newest of the likeliest reversals of a ledger, looked for again when they are older than some minutes. That takes a second in a large ledger, so that only the
/// first visitor waits for it, and not for long; others get what was found before, or nothing.
/// </summary>
internal sealed class NewestReversals(StatementLedger ledger, Remembered remembered, TimeProvider time)
{
    private const int Shown = 4;
    private const int Looked = 12;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private IReadOnlyList<Finding>? found;
    private DateTimeOffset looked;
    private Task<IReadOnlyList<Finding>>? looking;

    public IReadOnlyList<Finding> Now()
    {
        Task<IReadOnlyList<Finding>> running;
        lock (gate)
        {
            if (looking is { IsCompleted: true })
            {
                if (looking.IsCompletedSuccessfully) found = looking.Result;
                looking = null;
            }
            if (looking is not null || (found is not null && time.GetUtcNow() - looked < Kept)) return found ?? [];
            looked = time.GetUtcNow();
            running = looking = Task.Run(Look);
            if (found is not null) return found;
        }
        return Task.WaitAny([running], Wait) == 0 && running.IsCompletedSuccessfully ? running.Result : [];
    }

    private IReadOnlyList<Finding> Look() =>
    [
        .. FindingsModel.Of(ledger, remembered, FindingKind.Reversal, new Question()).Findings.Take(Looked).DistinctBy(f => f.Second.Position)
            .OrderByDescending(f => f.Second.Since, StringComparer.Ordinal).Take(Shown),
    ];
}
