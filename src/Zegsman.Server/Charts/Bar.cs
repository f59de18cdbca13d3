namespace Zegsman.Server.Charts;

/// <summary>A bar of a chart.</summary>
/// <param name="Name">What it is known by in addresses, such as "2018-07".</param>
/// <param name="Label">What it is called on the page.</param>
/// <param name="Parts">Its parts from below, some of them possibly empty.</param>
/// <param name="Address">Where it leads; null for nowhere.</param>
public sealed record Bar(string Name, string Label, IReadOnlyList<BarPart> Parts, string? Address = null)
{
    /// <summary>All parts together.</summary>
    public long Total => Parts.Sum(p => p.Count);
}

/// <summary>A part of a bar.</summary>
/// <param name="Sort">The class of its colour and pattern in the style sheets, such as "g-opposes".</param>
/// <param name="Label">What it is called on the page.</param>
/// <param name="Count">How large it is.</param>
public sealed record BarPart(string Sort, string Label, long Count);
