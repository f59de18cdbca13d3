using Zegsman.Articles.Feeds;
using Zegsman.Cli.Read;
using Zegsman.Language;

namespace Zegsman.Cli.Ledger;

/// <summary>The feeds that a user names: by their addresses, or by lists of them.</summary>
internal static class FeedInputs
{
    /// <summary>The addresses, each once and in order.</summary>
    /// <exception cref="ZegsmanException">A file is not there or may not be read (ZG421, ZG422, ZG425), or is no list of feeds
    /// (ZG224); or an address is none (ZG227).</exception>
    public static IReadOnlyList<Uri> Of(IEnumerable<string> names) => [.. names.SelectMany(Of).Distinct()];

    private static IReadOnlyList<Uri> Of(string name)
    {
        try
        {
            if (InputFinder.IsAddress(name))
                return Uri.TryCreate(name, UriKind.Absolute, out var address) && address.AbsoluteUri.Length <= OpmlReader.LongestAddress ? [address]
                    : throw InputErrors.NoFeedAddress();
            return Directory.Exists(name) ? throw InputErrors.NoFeedAddress() : OpmlReader.Read(Bytes(name));
        }
        catch (ZegsmanException error)
        {
            throw new ZegsmanException(error.Code, $"{name}: {error.Message}", error);
        }
    }

    private static byte[] Bytes(string name)
    {
        try
        {
            return File.ReadAllBytes(name);
        }
        catch (Exception e) when (InputErrors.Of(e) is { } fault)
        {
            throw fault;
        }
    }
}
