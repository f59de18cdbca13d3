using Zegsman.Ledger;

namespace Zegsman.Server.Pages.Home;

/// <summary>Names that what somebody typed may become.</summary>
/// <param name="Names">The names, shortest first.</param>
public sealed record Suggestions(IReadOnlyList<string> Names)
{
    private const int Most = 12;

    internal static Suggestions Of(StatementLedger ledger, string? who, string? what) =>
        new(who is not null ? ledger.Names(isSpeaker: true, who, Most) : what is not null ? ledger.Names(isSpeaker: false, what, Most) : []);
}
