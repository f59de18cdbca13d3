using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Server.Access;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.AuditTrail;

/// <summary>A page of what was changed, the newest first.</summary>
/// <param name="Entries">The changes.</param>
/// <param name="Next">The value of "before" for the page after this one; null on the last.</param>
public sealed record AuditModel(IReadOnlyList<AuditEntry> Entries, long? Next)
{
    private const int Length = 100;

    internal static AuditModel Of(Audit audit, long? before)
    {
        var entries = audit.Newest(before, Length + 1);
        return new AuditModel([.. entries.Take(Length)], entries.Count > Length ? entries[Length - 1].Id : null);
    }
}

/// <summary>Who changed what, for admins.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/audit", (Audit audit, long? before) => View.Of<AuditPage>(AuditModel.Of(audit, before))).Require(Role.Admin).ExcludeFromDescription();
        routes.MapGet("/audit.json", (Audit audit, long? before) => TypedResults.Json(AuditModel.Of(audit, before), ServerJson.Options))
            .Require(Role.Admin).WithSummary("Who changed what, the newest first.");
    }
}
