using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.ApiGuide;

/// <summary>What the page about the API shows.</summary>
/// <param name="Operations">In order of their addresses.</param>
public sealed record ApiModel(IReadOnlyList<ApiOperation> Operations)
{
    internal static ApiModel Of(OpenApiDocument document) => new([.. from path in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal)
        from operation in path.Value.Operations ?? []
        select new ApiOperation(operation.Key.Method, path.Key, operation.Value.Summary ?? "", operation.Value.Description ?? "",
            [.. (operation.Value.Parameters ?? []).Select(p => new ApiParameter(p.Name ?? "", p.In?.ToString().ToLowerInvariant() ?? "", p.Required, p.Description))],
            [.. operation.Value.RequestBody?.Content?.Keys ?? []],
            [.. (operation.Value.Responses ?? []).Select(r => r.Key).Where(code => code != "default")])]);
}

/// <summary>One thing that can be asked of the API.</summary>
/// <param name="Method">The method, such as "GET".</param>
/// <param name="Path">The address, with parameters in braces.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Description">Who may.</param>
/// <param name="Parameters">What it takes in the address.</param>
/// <param name="Takes">The media types that it takes as a body.</param>
/// <param name="Answers">The status codes that it answers with.</param>
public sealed record ApiOperation(string Method, string Path, string Summary, string Description, IReadOnlyList<ApiParameter> Parameters, IReadOnlyList<string> Takes,
    IReadOnlyList<string> Answers);

/// <summary>A parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In">Where it stands: "query" or "path".</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Description">What it is, or null.</param>
public sealed record ApiParameter(string Name, string In, bool IsRequired, string? Description);

/// <summary>The page about the API.</summary>
internal static class ApiEndpoints
{
    public static void MapApiGuide(this IEndpointRouteBuilder routes) => routes.MapGet("/api", async (HttpContext context, CancellationToken cancellation) =>
    {
        var document = await context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(OpenApiSetup.Name).GetOpenApiDocumentAsync(cancellation);
        return View.Of<ApiPage>(ApiModel.Of(document));
    }).ExcludeFromDescription();
}
