using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Statements;

/// <summary>The answers to questions, and each statement by itself.</summary>
internal static class StatementsEndpoints
{
    private static readonly (string Form, StatementExport Export)[] Exports =
    [
        (".csv", StatementExport.Csv), (".jsonl", StatementExport.Jsonl), (".parquet", StatementExport.Parquet), (".jsonld", StatementExport.JsonLd),
        (".atom", StatementExport.Atom), (".feed.json", StatementExport.JsonFeed),
    ];

    /// <summary>The same data in other forms, for people: a name and how its address ends.</summary>
    public static readonly IReadOnlyList<(string Name, string Form)> Forms =
    [
        ("JSON", ".json"), ("CSV", ".csv"), ("JSON Lines", ".jsonl"), ("Parquet", ".parquet"), ("JSON-LD", ".jsonld"), ("Atom", ".atom"),
        ("JSON Feed", ".feed.json"),
    ];

    public static void MapStatements(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ask", ([AsParameters] AskedForm form) => Results.Redirect(Addresses.Statements(form.Asked()))).ExcludeFromDescription();
        routes.MapGet("/statements", (StatementLedger ledger, Remembered remembered, string? q, string? cursor, int? limit) =>
            View.Of<StatementsPage>(StatementsModel.Of(ledger, remembered, q, cursor, limit))).ExcludeFromDescription();
        routes.MapGet("/statements.json", (StatementLedger ledger, Remembered remembered, string? q, string? cursor, int? limit) =>
            TypedResults.Json(StatementsModel.Of(ledger, remembered, q, cursor, limit), ServerJson.Options))
            .WithSummary("A page of the statements that answer a question, and how all of them are spread");
        foreach (var (form, export) in Exports)
            routes.MapGet("/statements" + form, (StatementLedger ledger, string? q) => new ExportAnswers(export, ledger, Question.Parse(q ?? "")))
                .WithSummary(export.Limit is null ? $"All statements that answer a question as {export.Name}"
                    : $"The statements that answer a question and were added last, as a feed ({export.Name})")
                .Produces(StatusCodes.Status200OK, contentType: export.MediaType.Split(';')[0]);

        routes.MapGet("/statements/{position:long}", (StatementLedger ledger, HttpResponse response, long position, string? embed) =>
        {
            if (StatementModel.Of(ledger, position) is not { } model) return Results.NotFound();
            if (embed is null) return View.Of<StatementPage>(model);
            SecurityHeaders.AllowFrames(response);
            return View.Of<EmbeddedPage>(model);
        }).ExcludeFromDescription();
        routes.MapGet("/statements/{position:long}.json", (StatementLedger ledger, long position) =>
            StatementModel.Of(ledger, position) is { } model ? Results.Json(model, ServerJson.Options) : Results.NotFound())
            .WithSummary("One statement with what reviewers said of it").Produces<StatementModel>().ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/statements/{position:long}.jsonld", (StatementLedger ledger, long position) =>
            ledger.Statement(position) is { } kept ? new ExportedStatement(kept) : Results.NotFound())
            .WithSummary("One statement in the words of schema.org")
            .Produces(StatusCodes.Status200OK, contentType: StatementExport.JsonLd.MediaType).ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/oembed", OEmbed.Of).WithSummary("How to show a statement within a page of one's own")
            .Produces<OEmbed>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private sealed class ExportedStatement(KeptStatement kept) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.ContentType = StatementExport.JsonLd.MediaType;
            return StatementExport.JsonLd.WriteAsync(new ExportedAnswer { Statements = [kept] }, context.Response.Body, context.RequestAborted);
        }
    }
}
