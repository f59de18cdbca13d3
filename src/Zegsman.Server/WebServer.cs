using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Zegsman.Ledger;
using Zegsman.Server.Api;
using Zegsman.Server.Assets;
using Zegsman.Server.Pages.Home;
using Zegsman.Server.Pages.Statements;
using Zegsman.Server.Visits;

namespace Zegsman.Server;

/// <summary>The web pages and the API over a ledger.</summary>
public static class WebServer
{
    /// <summary>Sets up a server; it serves once it is started, until it is stopped.</summary>
    /// <param name="ledger">The ledger, which stays the caller's to close.</param>
    /// <param name="options">How it is set up.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public static WebApplication Create(StatementLedger ledger, ServerOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Zegsman.Server" });
        builder.WebHost.UseUrls([.. options.Urls]).UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var services = builder.Services;
        services.AddSingleton(ledger).AddSingleton(options).AddSingleton(time ?? TimeProvider.System);
        services.AddHttpContextAccessor().AddScoped(Visit.Of);
        services.AddRazorComponents();
        services.TryAddSingleton<AssetFiles>();
        services.AddProblems();
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseProblems();
        app.MapAssets();
        app.MapHome();
        app.MapStatements();
        return app;
    }
}
