using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Zegsman.EndToEnd.Browser))]

namespace Zegsman.EndToEnd;

/// <summary>
/// Debian's Chromium, started once for all tests; the one without a window where it is installed, for it takes little more than half the time.
/// Where neither is, they are skipped and say so; on the build server that is a failure.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Programs.FirstOrDefault(File.Exists) is not { } program) return;
        // What is expected of a page may take as long as a page may: other tests run beside these.
        Assertions.SetDefaultExpectTimeout(30_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A visitor with nothing kept from before.</summary>
    public async Task<Visitor> VisitAsync(TestPage like, Uri server)
    {
        if (browser is null)
        {
            if (Environment.GetEnvironmentVariable("CI") is "true") Assert.Fail("Chromium is not installed: apt-get install chromium-headless-shell");
            Assert.Skip("Chromium is not installed: apt-get install chromium-headless-shell");
        }
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = server.AbsoluteUri,
            Locale = like.Language,
            ColorScheme = like.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = like.Width, Height = 900 },
            JavaScriptEnabled = like.Scripts,
            ExtraHTTPHeaders = like.Token is null ? null : [new("Authorization", "Bearer " + like.Token)],
        });
        return new Visitor(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

/// <summary>How a page is looked at, and by whom: somebody with an account's token, or anybody.</summary>
public sealed record TestPage(string Language = "nl", bool Dark = false, int Width = 1440, bool Scripts = true, string? Token = null);

/// <summary>A browser's window, and what went wrong in it.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.PageError += (_, fault) => faults.Add(fault);
        page.Console += (_, line) =>
        {
            if (line.Type == "error") faults.Add(line.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, and what the security policy refused.</summary>
    public IReadOnlyList<string> Faults => faults;

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
