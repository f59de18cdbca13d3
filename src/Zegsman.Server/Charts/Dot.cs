using Zegsman.Ledger;
using Zegsman.Server.Pages;
using Zegsman.Server.Texts;

namespace Zegsman.Server.Charts;

/// <summary>A statement on a chart of time.</summary>
/// <param name="Row">The number of its row, from 0.</param>
/// <param name="Kept">The statement.</param>
/// <param name="Does">What the source does with the content; null when that is not known.</param>
public sealed record Dot(int Row, KeptStatement Kept, string? Does)
{
    /// <summary>The first day or moment it may have been said; a dot has one.</summary>
    public string Since => Kept.Since!;

    /// <summary>When it was said, as precisely as that is known.</summary>
    public string Said => Kept.Date() ?? Since;

    /// <summary>What was said.</summary>
    public string Content => Kept.Statement.Content.Text;

    /// <summary>The page of the statement.</summary>
    public string Address => Addresses.Statement(Kept.Position);

    /// <summary>What is told when a pointer rests on it.</summary>
    public string Label => string.Join(' ', new[] { Said[..Math.Min(10, Said.Length)], Does + ":", Foreign.Shown(Content) }.Where(t => t is not ":"));

    internal StanceGroup? Group => Kept.Statement.Group();

    /// <summary>The dots of statements that have a date, in order of time, each in its row.</summary>
    internal static IReadOnlyList<Dot> Of(IEnumerable<KeptStatement> statements, PageTexts texts, Func<KeptStatement, int> row) =>
        [.. statements.Where(s => s.Since is not null).OrderBy(s => s.Since, StringComparer.Ordinal).ThenBy(s => s.Position)
            .Select(s => new Dot(row(s), s, texts.Does(s.Statement)))];
}
