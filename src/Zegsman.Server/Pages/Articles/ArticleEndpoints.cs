using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Server.Access;
using Zegsman.Server.Api;

namespace Zegsman.Server.Pages.Articles;

/// <summary>Articles with their statements, and what changed in them.</summary>
internal static class ArticleEndpoints
{
    public static void MapArticles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/articles/{number:long}", (long number, int? version, int? at, StatementLedger ledger, TextAccess access) =>
        {
            if (ledger.Article(number, version) is not { } whole) return Results.NotFound();
            var model = ArticleModel.Of(whole, access.Of(whole.Article.Outlet));
            return View.Of<ArticlePage>(new ArticleView(model, ArticlePortion.Of(whole.Reading.Text, whole.Reading.Passages, at ?? 0)));
        }).ExcludeFromDescription();
        routes.MapGet("/articles/{number:long}.json", (long number, int? version, StatementLedger ledger, TextAccess access) =>
            ledger.Article(number, version) is { } whole ? Results.Json(ArticleModel.Of(whole, access.Of(whole.Article.Outlet)), ServerJson.Options) : Results.NotFound())
            .Produces<ArticleModel>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("An article with the statements in it.");
        routes.MapGet("/articles/{number:long}/changes", (long number, int? from, int? to, StatementLedger ledger, TextAccess access) =>
            View.Of<ChangesPage>(ChangesModel.Of(ledger, number, from, to, access))).ExcludeFromDescription();
        routes.MapGet("/articles/{number:long}/changes.json", (long number, int? from, int? to, StatementLedger ledger, TextAccess access) =>
            TypedResults.Json(ChangesModel.Of(ledger, number, from, to, access), ServerJson.Options))
            .ProducesProblem(StatusCodes.Status404NotFound).WithSummary("What changed in an article from one version to another.");
    }
}

/// <summary>What the page of an article shows.</summary>
/// <param name="Article">The article.</param>
/// <param name="Portion">The part of it.</param>
public sealed record ArticleView(ArticleModel Article, ArticlePortion Portion);
