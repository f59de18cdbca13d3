using System.Security.Cryptography;
using System.Text;
using Zegsman.Language;

namespace Zegsman.Articles;

/// <summary>A news article: one canonical text that every span refers to, its passages, and what is known of its publication.</summary>
public sealed record Article
{
    /// <summary>
    /// The name it is known by: the id it came with, or else its address, its file's name or the start of its text's hash.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The canonical text. Never changed after reading: all spans are ranges of it.</summary>
    public required string Text { get; init; }

    /// <summary>Its passages in order.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Its language.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The outlet that published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, as precisely as it says; null when it does not.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Its authors as named; empty when none are.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>"sha256:" and the lower-case hexadecimal SHA-256 of the text in UTF-8.</summary>
    public string TextHash => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
