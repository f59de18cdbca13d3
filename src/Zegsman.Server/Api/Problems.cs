using Microsoft.AspNetCore.Antiforgery;
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
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = AnswerFault,
            // What the asker is told is nothing to look into.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException or AntiforgeryValidationException || context.Exception is ZegsmanException known && StatusOf(known) < 500,
        });
        app.UseStatusCodePages(context => AnswerStatus(context.HttpContext));
    }

    private static Task AnswerStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status405MethodNotAllowed => AnswerAsync(context, ApiErrors.OtherMethod(context.Response.Headers.Allow.ToString())),
        StatusCodes.Status415UnsupportedMediaType => AnswerAsync(context, ApiErrors.OtherType()),
        StatusCodes.Status404NotFound => AnswerAsync(context, ApiErrors.NothingHere()),
        var status => Answer(context, status, null, null),
    };

    private static Task AnswerFault(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return fault switch
        {
            ZegsmanException known => AnswerAsync(context, known),
            _ when IsTooLarge(fault) => AnswerAsync(context, ApiErrors.TooLarge()),
            AntiforgeryValidationException => Answer(context, StatusCodes.Status400BadRequest, ApiErrors.BadRequestCode, null),
            BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => AnswerAsync(context, ApiErrors.OtherType()),
            BadHttpRequestException bad => Answer(context, bad.StatusCode, ApiErrors.BadRequestCode, ApiErrors.BadRequest(bad.Message)),
            _ => Answer(context, StatusCodes.Status500InternalServerError, null, null),
        };
    }

    /// <summary>Whether what was sent was too large, which whoever wanted to read it may have told as something else.</summary>
    private static bool IsTooLarge(Exception? fault) =>
        fault is not null && (fault is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } || IsTooLarge(fault.InnerException));

    /// <summary>Answers with a failure that is known.</summary>
    public static Task AnswerAsync(HttpContext context, ZegsmanException fault) => Answer(context, StatusOf(fault), fault.Code, fault.Message);

    /// <summary>What is asked wrongly is the asker's fault, what is not there is not found, and the rest is ours.</summary>
    private static int StatusOf(ZegsmanException fault) => fault.Code switch
    {
        "ZG711" or "ZG712" => StatusCodes.Status401Unauthorized,
        "ZG713" or "ZG714" => StatusCodes.Status403Forbidden,
        "ZG715" => StatusCodes.Status421MisdirectedRequest,
        "ZG717" or "ZG745" => StatusCodes.Status409Conflict,
        "ZG733" => StatusCodes.Status413PayloadTooLarge,
        "ZG734" => StatusCodes.Status415UnsupportedMediaType,
        "ZG737" => StatusCodes.Status405MethodNotAllowed,
        "ZG731" => StatusCodes.Status429TooManyRequests,
        "ZG732" or "ZG736" => StatusCodes.Status503ServiceUnavailable,
        "ZG718" or "ZG721" or "ZG738" or "ZG741" => StatusCodes.Status404NotFound,
        ['Z', 'G', '7', ..] => StatusCodes.Status400BadRequest,
        "ZG621" or "ZG622" or "ZG623" or "ZG662" => StatusCodes.Status404NotFound,
        ['Z', 'G', '6', '1', ..] => StatusCodes.Status400BadRequest,
        ['Z', 'G', '6', '2' or '6' or '7' or '8', ..] => StatusCodes.Status400BadRequest,
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

    /// <summary>Whether a person in a browser asks, who wants a page, and not a program.</summary>
    public static bool WantsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsForm(request)) && !Path.HasExtension(request.Path)
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");

    // By its name: whether it is a form that may be read, the framework tells only of one whose token was right.
    private static bool IsForm(HttpRequest request) => request.ContentType is { } type
        && (type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) || type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase));
}
