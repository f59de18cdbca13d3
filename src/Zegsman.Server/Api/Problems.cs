using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Zegsman.Language;
using Zegsman.Server.Pages;

namespace Zegsman.Server.Api;

/// <summary>
/// Every failure in one shape: problem+json with a stable code and how to cure it, and a page that says the same to browsers.
/// </summary>
internal static class Problems
{
    public static void AddProblems(this IServiceCollection services) => services.AddProblemDetails();

    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerFault });
        app.UseStatusCodePages(context => Answer(context.HttpContext, context.HttpContext.Response.StatusCode, null, null));
    }

    private static Task AnswerFault(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return fault switch
        {
            ZegsmanException known => Answer(context, StatusOf(known), known.Code, known.Message),
            BadHttpRequestException bad => Answer(context, bad.StatusCode, null, bad.Message),
            _ => Answer(context, StatusCodes.Status500InternalServerError, null, null),
        };
    }

    /// <summary>What is asked wrongly is the asker's fault, what is not there is not found, and the rest is ours.</summary>
    private static int StatusOf(ZegsmanException fault) => fault.Code switch
    {
        "ZG621" or "ZG622" or "ZG662" => StatusCodes.Status404NotFound,
        ['Z', 'G', '6', '1', ..] => StatusCodes.Status400BadRequest,
        ['Z', 'G', '6', '2' or '6' or '7', ..] => StatusCodes.Status400BadRequest,
        ['Z', 'G', '1' or '2', ..] => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    private static Task Answer(HttpContext context, int status, string? code, string? detail)
    {
        context.Response.StatusCode = status;
        if (WantsPage(context.Request))
            return new RazorComponentResult<ProblemPage>(new { Status = status, Code = code, Detail = detail }).ExecuteAsync(context);
        var extensions = code is null ? null : new Dictionary<string, object?> { ["code"] = code };
        return TypedResults.Problem(detail, statusCode: status, extensions: extensions).ExecuteAsync(context);
    }

    private static bool WantsPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && !Path.HasExtension(request.Path)
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");
}
