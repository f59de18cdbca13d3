using Zegsman.Language;

namespace Zegsman.Cli.Serve;

/// <summary>What can go wrong when serving begins.</summary>
internal static class ServeErrors
{
    public static ZegsmanException NotListening(IReadOnlyList<string> urls, IOException error) => new("ZG701",
        $"cannot listen at {string.Join(", ", urls)}: {error.Message.TrimEnd('.')}. Is another server running there? Choose another port with --urls.");
}
