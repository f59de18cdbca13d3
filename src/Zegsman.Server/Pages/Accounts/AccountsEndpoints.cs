using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Accounts;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Accounts;

/// <summary>All accounts.</summary>
/// <param name="Accounts">In order of their names.</param>
public sealed record AccountsModel(IReadOnlyList<ListedAccount> Accounts)
{
    internal static AccountsModel Of(AccountBook accounts, TokenBook tokens) => new([.. accounts.All().Select(a => new ListedAccount(a.Name, a.Role, a.Created,
        tokens.Of(a.Id).Count(t => t.Revoked is null)))]);
}

/// <summary>An account in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Created">When it was made, in UTC and ISO 8601.</param>
/// <param name="Tokens">How many tokens it has that were not revoked.</param>
public sealed record ListedAccount(string Name, Role Role, string Created, int Tokens);

/// <summary>The accounts, for admins.</summary>
internal static class AccountsEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/accounts").Require(Role.Admin);
        group.MapGet("", (AccountBook accounts, TokenBook tokens) => View.Of<AccountsPage>(AccountsModel.Of(accounts, tokens))).ExcludeFromDescription();
        routes.MapGet("/accounts.json", (AccountBook accounts, TokenBook tokens) => TypedResults.Json(AccountsModel.Of(accounts, tokens), ServerJson.Options))
            .Require(Role.Admin).WithSummary("All accounts.");
        group.MapPost("", ([FromForm] string name, [FromForm] string role, [FromForm] string password, Visitor visitor, AccountBook accounts) =>
        {
            accounts.Add(name, RoleOf(role), password, visitor.Name);
            return Results.LocalRedirect("/accounts");
        }).ExcludeFromDescription();
        group.MapPost("/role", ([FromForm] string name, [FromForm] string role, Visitor visitor, AccountBook accounts) =>
        {
            accounts.SetRole(name, RoleOf(role), visitor.Name);
            return Results.LocalRedirect("/accounts");
        }).ExcludeFromDescription();
        group.MapPost("/password", ([FromForm] string name, [FromForm] string password, Visitor visitor, AccountBook accounts) =>
        {
            accounts.SetPassword(name, password, visitor.Name);
            return Results.LocalRedirect("/accounts");
        }).ExcludeFromDescription();
        group.MapPost("/remove", ([FromForm] string name, Visitor visitor, AccountBook accounts) =>
        {
            accounts.Remove(name, visitor.Name);
            return Results.LocalRedirect("/accounts");
        }).ExcludeFromDescription();
    }

    private static Role RoleOf(string word) => Roles.OfAccount(word) ?? throw AccessErrors.NoRole(word);
}
