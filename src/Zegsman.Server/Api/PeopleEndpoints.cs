using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.People;
using Zegsman.Server.Access;

namespace Zegsman.Server.Api;

/// <summary>A verdict on who is who as it is sent.</summary>
/// <param name="Verdict">"merge", "split" or "withdraw".</param>
/// <param name="Name">The name it is on, or a Wikidata id; not for "withdraw".</param>
/// <param name="Person">Whom the name is; not for "withdraw".</param>
/// <param name="Articles">For "split": the articles in which it is, by address, path or id.</param>
/// <param name="Withdraws">For "withdraw": the position of the verdict that is taken back.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record SentPeopleVerdict(PeopleVerdictKind Verdict, string? Name = null, string? Person = null, IReadOnlyList<string>? Articles = null,
    long? Withdraws = null, string? Reason = null);

/// <summary>The verdicts on who is who.</summary>
/// <param name="Verdicts">In the order they were given, those that were withdrawn too.</param>
public sealed record PeopleVerdicts(IReadOnlyList<PeopleVerdict> Verdicts);

/// <summary>Who is who, by program.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people/verdicts", (StatementLedger ledger, string? name) => TypedResults.Json(new PeopleVerdicts(ledger.PeopleVerdicts(name)), ServerJson.Options))
            .Require(Role.Reviewer).WithSummary("The verdicts on who is who; of those on a name, or by which somebody has it, only.");
        routes.MapPost("/people/verdicts", (SentPeopleVerdict sent, Visitor visitor, StatementLedger ledger, Audit audit) =>
                TypedResults.Json(Keep(sent, visitor, ledger, audit), ServerJson.Options, statusCode: StatusCodes.Status201Created))
            .Require(Role.Reviewer).Produces<PeopleVerdict>(201).ProducesProblem(400).ProducesProblem(415).WithSummary("Says who is who, in your own name.");
    }

    private static PeopleVerdict Keep(SentPeopleVerdict sent, Visitor visitor, StatementLedger ledger, Audit audit)
    {
        var (name, person) = (sent.Name ?? "", sent.Person ?? "");
        var verdict = sent.Verdict switch
        {
            PeopleVerdictKind.Merge => ledger.MergePeople(name, person, visitor.Name, sent.Reason),
            PeopleVerdictKind.Split => ledger.SplitPeople(name, person, sent.Articles ?? [], visitor.Name, sent.Reason),
            _ => ledger.WithdrawPeople(sent.Withdraws ?? 0, visitor.Name, sent.Reason),
        };
        audit.Add(visitor.Name, "people." + Words.Of(verdict.Kind), FormattableString.Invariant($"verdict {verdict.Withdraws ?? verdict.Position}"), sent.Reason);
        return verdict;
    }
}
