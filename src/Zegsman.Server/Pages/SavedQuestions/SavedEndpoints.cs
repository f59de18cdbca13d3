using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Access;
using Zegsman.Server.Api;
using Zegsman.Server.Saved;
using Zegsman.Server.Visits;

namespace Zegsman.Server.Pages.SavedQuestions;

/// <summary>The visitor's saved questions.</summary>
/// <param name="Questions">In the order they were saved.</param>
public sealed record SavedModel(IReadOnlyList<SavedQuestion> Questions)
{
    /// <summary>A question to fill the form with, or null.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Asked { get; init; }

    /// <summary>The addresses of a feed that was made just now, which are shown this once.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public SavedSecrets? New { get; init; }
}

/// <summary>What is shown once of a saved question, when it is made.</summary>
/// <param name="Id">The question's number.</param>
/// <param name="Atom">The secret address of its Atom feed; null when it got none.</param>
/// <param name="JsonFeed">The secret address of its JSON Feed; null when it got none.</param>
/// <param name="WebhookSecret">What deliveries to its webhook are signed with; null when it got none.</param>
public sealed record SavedSecrets(long Id, string? Atom, string? JsonFeed, string? WebhookSecret);

/// <summary>A question to save, as it is sent.</summary>
/// <param name="Name">What it is called, in 1 to 100 characters.</param>
/// <param name="Question">The question in its compact text form.</param>
/// <param name="Feed">Whether it gets a feed. The default is false.</param>
/// <param name="Webhook">Where new answers are sent; null for nowhere.</param>
public sealed record SentSavedQuestion(string Name, string Question, bool Feed = false, string? Webhook = null);

/// <summary>Saved questions, with their feeds and webhooks.</summary>
internal static class SavedEndpoints
{
    private const string Place = "/saved";
    private static readonly string[] Changes = ["delete", "feed", "feed-drop", "webhook", "webhook-drop"];

    private const string NoStore = "no-store";

    public static void MapSaved(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").Require(Role.Reader);
        group.MapGet(Place, (string? q, Visitor visitor, SavedBook saved) => View.Of<SavedPage>(new SavedModel(saved.Of(visitor)) { Asked = q })).ExcludeFromDescription();
        group.MapGet(Place + ".json", (Visitor visitor, SavedBook saved) => TypedResults.Json(new SavedModel(saved.Of(visitor)), ServerJson.Options))
            .WithSummary("Your saved questions.");
        group.MapPost(Place + ".json", Save).Produces<SavedSecrets>(201).ProducesProblem(400).ProducesProblem(409).ProducesProblem(415)
            .WithSummary("Saves a question, with a feed or a webhook when asked for; the secrets in the answer are told this once.");
        group.MapDelete(Place + "/{id:long}", (long id, Visitor visitor, SavedBook saved) =>
        {
            saved.Remove(visitor, id);
            return TypedResults.NoContent();
        }).ProducesProblem(404).WithSummary("Deletes a saved question, with its feed and webhook.");
        group.MapPost(Place, ([FromForm] string name, [FromForm] string question, Visitor visitor, SavedBook saved) =>
        {
            saved.Add(visitor, name, question);
            return Results.LocalRedirect(Place);
        }).ExcludeFromDescription();
        foreach (var change in Changes)
            group.MapPost(Place + "/{id:long}/" + change, (long id, [FromForm] string? url, Visitor visitor, SavedBook saved, HttpContext context) =>
                Change(id, change, url, visitor, saved, context)).ExcludeFromDescription();
        routes.MapGet(Place + "/feeds/{secret}.atom", (string secret, HttpRequest request, SavedBook saved, StatementLedger ledger, CancellationToken cancellation) =>
            FeedAsync(StatementExport.Atom, secret, request, saved, ledger, cancellation))
            .Require(Role.None).Produces<string>(200, "application/atom+xml").ProducesProblem(404).WithSummary("The Atom feed of a saved question, for who knows its address.");
        routes.MapGet(Place + "/feeds/{secret}.json", (string secret, HttpRequest request, SavedBook saved, StatementLedger ledger, CancellationToken cancellation) =>
            FeedAsync(StatementExport.JsonFeed, secret, request, saved, ledger, cancellation))
            .Require(Role.None).Produces<string>(200, "application/feed+json").ProducesProblem(404).WithSummary("The JSON Feed of a saved question, for who knows its address.");
    }

    private static IResult Save(SentSavedQuestion sent, Visitor visitor, SavedBook saved, HttpContext context)
    {
        var id = saved.Add(visitor, sent.Name, sent.Question);
        try
        {
            var secret = sent.Webhook is { } url ? saved.SetWebhook(visitor, id, url) : null;
            var feed = sent.Feed ? saved.MakeFeed(visitor, id) : null;
            context.Response.Headers.CacheControl = NoStore;
            return TypedResults.Json(Secrets(id, feed, secret, context.Request), ServerJson.Options, statusCode: StatusCodes.Status201Created);
        }
        catch (Language.ZegsmanException)
        {
            saved.Remove(visitor, id);
            throw;
        }
    }

    private static IResult Change(long id, string change, string? url, Visitor visitor, SavedBook saved, HttpContext context)
    {
        switch (change)
        {
            case "delete":
                saved.Remove(visitor, id);
                break;
            case "feed-drop":
                saved.DropFeed(visitor, id);
                break;
            case "webhook-drop":
                saved.DropWebhook(visitor, id);
                break;
            default:
                var secrets = change == "feed" ? Secrets(id, saved.MakeFeed(visitor, id), null, context.Request)
                    : Secrets(id, null, saved.SetWebhook(visitor, id, url ?? ""), context.Request);
                context.Response.Headers.CacheControl = NoStore;
                return View.Of<SavedPage>(new SavedModel(saved.Of(visitor)) { New = secrets });
        }
        return Results.LocalRedirect(Place);
    }

    private static async Task<IResult> FeedAsync(StatementExport form, string secret, HttpRequest request, SavedBook saved, StatementLedger ledger,
        CancellationToken cancellation)
    {
        var question = saved.OfFeed(secret) ?? throw SavedErrors.NoFeed();
        using var feed = new MemoryStream();
        var answer = form.Answer(ledger, Question.Parse(question.Question)) with { Title = question.Name, Address = request.Site() + request.Path };
        await form.WriteAsync(answer, feed, cancellation);
        var bytes = feed.ToArray();
        request.HttpContext.Response.Headers.CacheControl = "private, max-age=60";
        return Results.Bytes(bytes, form.MediaType, entityTag: Conditional.TagOf(bytes));
    }

    private static SavedSecrets Secrets(long id, string? feed, string? webhook, HttpRequest request) =>
        new(id, feed is null ? null : $"{request.Site()}{Place}/feeds/{feed}.atom", feed is null ? null : $"{request.Site()}{Place}/feeds/{feed}.json", webhook);
}
