using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Zegsman.Server.Access;

/// <summary>The least role that an endpoint answers to.</summary>
internal sealed record RequiredRole(Role Role);

/// <summary>Sees that every endpoint answers only to those with the right.</summary>
internal sealed class RightsHandler(IHttpContextAccessor accessor) : AuthorizationHandler<RightsHandler.Requirement>
{
    /// <summary>That the visitor has the role which the endpoint needs.</summary>
    public sealed class Requirement : IAuthorizationRequirement;

    /// <summary>
    /// The role that an endpoint needs. One that does not say it can be read by whoever may see statements, and changes nothing but for an
    /// admin: forgetting to say it opens no door.
    /// </summary>
    public static Role RoleFor(Endpoint? endpoint, string method) => endpoint switch
    {
        RouteEndpoint => endpoint.Metadata.GetMetadata<RequiredRole>()?.Role ?? (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? Role.Anonymous : Role.Admin),
        // What answers that there is no such method.
        _ => Role.Anonymous,
    };

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
    {
        var http = accessor.HttpContext!;
        var visitor = Visitor.Of(http);
        if (!visitor.HasBadToken && visitor.Role >= RoleFor(http.GetEndpoint(), http.Request.Method)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>How an endpoint says who may use it.</summary>
internal static class RequiredRoleExtensions
{
    /// <summary>Lets only those with a role use the endpoints.</summary>
    public static T Require<T>(this T endpoints, Role role) where T : IEndpointConventionBuilder
    {
        endpoints.Add(endpoint => endpoint.Metadata.Add(new RequiredRole(role)));
        return endpoints;
    }
}
