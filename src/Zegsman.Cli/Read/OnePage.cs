namespace Zegsman.Cli.Read;

/// <summary>A page for the only article there is. It is held back until it is known to be the only one.</summary>
internal sealed class OnePage(Func<IResults> open) : IResults
{
    private Rendered? page;

    /// <exception cref="UsageException">There is a second article.</exception>
    public void Add(Rendered reading) => page = page is null ? reading : throw InputErrors.OnePage();

    public void Complete()
    {
        if (page is null) return;
        using var results = open();
        results.Add(page);
        results.Complete();
    }

    public void Dispose()
    {
    }
}
