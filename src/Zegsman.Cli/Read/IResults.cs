namespace Zegsman.Cli.Read;

/// <summary>Where readings go.</summary>
internal interface IResults : IDisposable
{
    /// <summary>Takes the next reading.</summary>
    void Add(Rendered reading);

    /// <summary>Ends it all; without this, nothing is left behind in files.</summary>
    void Complete();
}
