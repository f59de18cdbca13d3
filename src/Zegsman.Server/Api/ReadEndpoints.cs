using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Zegsman.Articles;
using Zegsman.Ledger;
using Zegsman.Ledger.Forgetting;
using Zegsman.Ledger.Versions;
using Zegsman.Server.Access;

namespace Zegsman.Server.Api;

/// <summary>What became of an article that was sent.</summary>
/// <param name="Id">Its id; null when it could not be read.</param>
/// <param name="Line">The line it stands on, where articles stand one on a line; else null.</param>
/// <param name="Kind">What of it was new: "nothing", "reading", "version" or "article", or "forgotten" for one that may not be added; null when it could
/// not be read.</param>
/// <param name="Statements">How many statements were added.</param>
/// <param name="Code">The code of what kept it from being read, or null.</param>
/// <param name="Detail">What that is, and how to cure it; or null.</param>
public sealed record AddedArticle(string? Id, int? Line, AdditionKind? Kind, int Statements, string? Code, string? Detail);

/// <summary>What became of the articles that were sent.</summary>
/// <param name="Articles">In the order they were sent.</param>
public sealed record AddedArticles(IReadOnlyList<AddedArticle> Articles);

/// <summary>What was forgotten.</summary>
/// <param name="Statements">How many statements are gone, of all versions and readings.</param>
public sealed record ForgottenArticle(int Statements);

/// <summary>Reading what is sent, with nothing kept; and adding and forgetting articles for those with the right.</summary>
internal static class ReadEndpoints
{
    private const int MostRead = 1_000_000;
    private const int MostAdded = 10_000_000;

    public static void MapRead(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/read", ReadAsync).Require(Role.Reader).WithMetadata(new RequestSizeLimitAttribute(MostRead)).Brings()
            .Produces<ArticleJson[]>().ProducesProblem(422).WithSummary("Reads the statements of a text, a page or articles, or of the page of an address; nothing is kept.");
        routes.MapPost("/articles", AddAsync).Require(Role.Editor).WithMetadata(new RequestSizeLimitAttribute(MostAdded)).Brings()
            .Produces<AddedArticles>().WithSummary("Reads articles and adds them to the ledger.");
        routes.MapDelete("/articles/{number:long}", Forget).Require(Role.Admin)
            .Produces<ForgottenArticle>().WithSummary("Takes an article out of the ledger for good, with all its versions and statements.");
    }

    private static RouteHandlerBuilder Brings(this RouteHandlerBuilder endpoint) =>
        endpoint.Accepts<string>(SentArticles.MediaTypes[0], [.. SentArticles.MediaTypes.Skip(1)]).ProducesProblem(400).ProducesProblem(413).ProducesProblem(415).ProducesProblem(503);

    private static async Task<IResult> ReadAsync(HttpRequest request, ReadingDesk desk, CancellationToken cancellation)
    {
        var sent = await SentArticles.OfAsync(request, desk, cancellation);
        var read = await desk.ReadAsync(sent, (result, reading) => ReadingJson.Write(reading ?? throw result.Error!), cancellation);
        return Results.Text("[" + string.Join(",\n", read) + "]\n", "application/json; charset=utf-8", Encoding.UTF8);
    }

    private static async Task<IResult> AddAsync(HttpRequest request, ReadingDesk desk, StatementLedger ledger, Audit audit, Visitor visitor, CancellationToken cancellation)
    {
        var sent = await SentArticles.OfAsync(request, desk, cancellation);
        return TypedResults.Json(new AddedArticles(await desk.ReadAsync(sent, Added, cancellation)), ServerJson.Options);

        AddedArticle Added(ArticleResult result, Reading? reading)
        {
            if (reading is null) return new AddedArticle(null, result.Line, null, 0, result.Error!.Code, result.Error.Message);
            var article = reading.Article;
            var addition = ledger.Add(reading);
            if (addition.Kind is not (AdditionKind.Nothing or AdditionKind.Forgotten))
                audit.Add(visitor.Name, "article.add", article.Url ?? article.Id, FormattableString.Invariant($"{addition.Statements} statements"));
            return new AddedArticle(article.Id, result.Line, addition.Kind, addition.Statements, null, null);
        }
    }

    private static IResult Forget(long number, string? reason, StatementLedger ledger, Audit audit, Visitor visitor)
    {
        var key = ledger.Read(session => VersionReader.KeyOf(session, number));
        var gone = ledger.Forget(ForgetKind.Article, key, visitor.Name, reason);
        // Not its name: nothing of it stays.
        audit.Add(visitor.Name, "article.forget", gone.KeyHash, reason);
        return TypedResults.Json(new ForgottenArticle(gone.Statements), ServerJson.Options);
    }
}
