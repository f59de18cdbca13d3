using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Zegsman.Ledger;
using Zegsman.Server.Access;
using Zegsman.Server.Api;
using Zegsman.Server.Assets;
using Zegsman.Server.Pages;
using Zegsman.Server.Pages.About;
using Zegsman.Server.Pages.Accounts;
using Zegsman.Server.Pages.ApiGuide;
using Zegsman.Server.Pages.Articles;
using Zegsman.Server.Pages.AuditTrail;
using Zegsman.Server.Pages.Feeds;
using Zegsman.Server.Pages.Findings;
using Zegsman.Server.Pages.Home;
using Zegsman.Server.Pages.Outlets;
using Zegsman.Server.Pages.OwnAccount;
using Zegsman.Server.Pages.Reviewing;
using Zegsman.Server.Pages.SavedQuestions;
using Zegsman.Server.Pages.Settings;
using Zegsman.Server.Pages.SignIn;
using Zegsman.Server.Pages.Speakers;
using Zegsman.Server.Pages.Statements;
using Zegsman.Server.Saved;
using Zegsman.Server.Visits;

namespace Zegsman.Server;

/// <summary>The web pages and the API over a ledger.</summary>
public static class WebServer
{
    // Where more is taken the endpoint says so.
    private const long MostSent = 100_000;

    /// <summary>Sets up a server; it serves once it is started, until it is stopped.</summary>
    /// <param name="ledger">The ledger, which stays the caller's to close.</param>
    /// <param name="options">How it is set up.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public static WebApplication Create(StatementLedger ledger, ServerOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Zegsman.Server" });
        builder.WebHost.UseUrls([.. options.Urls]).UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostSent;
        });
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning)
            // That the keys in the ledger are not sealed themselves: who reads the ledger has all there is.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // That a page with a form is not to be kept, in whatever words the page itself said so.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            // That it cannot begin is told to whoever starts it.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var services = builder.Services;
        services.AddSingleton(ledger).AddSingleton(options).AddSingleton(time ?? TimeProvider.System);
        services.AddHttpContextAccessor().AddScoped(Visit.Of);
        services.AddRazorComponents();
        services.TryAddSingleton<AssetFiles>();
        services.AddProblems();
        services.AddCompression();
        services.AddSingleton<NewestReversals>().AddSingleton<Remembered>();
        services.AddAccess();
        services.AddRateLimits(options);
        services.AddDescription();
        services.AddSingleton<ReadingDesk>().AddSingleton<ReviewDesk>().AddSingleton<SavedBook>().AddSingleton<WebhookSender>();
        services.AddSingleton<Deliveries>().AddHostedService(all => all.GetRequiredService<Deliveries>());
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseProblems();
        app.UseAccess(options);
        app.UseConditional();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        var routes = app.MapGroup("").WithAnswers();
        routes.MapAssets();
        routes.MapHome();
        routes.MapStatements();
        routes.MapSwitches();
        routes.MapArticles();
        routes.MapFindings();
        routes.MapReview();
        routes.MapSpeakers();
        routes.MapOutlets();
        routes.MapFeeds();
        routes.MapAbout();
        routes.MapSignIn();
        routes.MapAccount();
        routes.MapAccounts();
        routes.MapAudit();
        routes.MapSettings();
        routes.MapSaved();
        routes.MapRead();
        routes.MapReviews();
        routes.MapPeople();
        routes.MapApiGuide();
        routes.MapDescription();
        app.Lifetime.ApplicationStarted.Register(app.Services.GetRequiredService<NewestReversals>().Begin);
        return app;
    }
}
