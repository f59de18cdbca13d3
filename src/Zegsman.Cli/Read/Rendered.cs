namespace Zegsman.Cli.Read;

/// <summary>A reading in its format.</summary>
internal sealed record Rendered(string ArticleId, string Text);
