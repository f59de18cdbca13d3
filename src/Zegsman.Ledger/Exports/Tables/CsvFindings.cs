using System.Globalization;
using Zegsman.Language;
using Zegsman.Ledger.Findings;
using Words = Zegsman.Ledger.Entries.Words;

namespace Zegsman.Ledger.Exports.Tables;

/// <summary>Findings as comma-separated values; docs/ledger.md lists the columns.</summary>
internal static class CsvFindings
{
    public static IReadOnlyList<(string Name, Func<Finding, string?> Value)> Columns { get; } =
    [
        ("kind", f => Words.Of(f.Kind)),
        ("score", f => f.Score.ToString(CultureInfo.InvariantCulture)),
        ("why", f => string.Join("; ", f.Why.Select(w => $"{Words.Of(w.Kind)}: {w.Text}"))),
        .. Of("first", f => f.First, f => f.FirstOnly),
        .. Of("second", f => f.Second, f => f.SecondOnly),
    ];

    public static string Text(IEnumerable<Finding> findings) => CsvRows.Text(csv =>
    {
        CsvRows.Add(csv, Columns.Select(c => c.Name));
        foreach (var finding in findings) CsvRows.Add(csv, Columns.Select(c => c.Value(finding)));
    });

    private static IEnumerable<(string, Func<Finding, string?>)> Of(string side, Func<Finding, KeptStatement> kept, Func<Finding, IReadOnlyList<TextSpan>> only) =>
    [
        ($"{side}_position", f => kept(f).Position.ToString(CultureInfo.InvariantCulture)),
        ($"{side}_since", f => kept(f).Since),
        ($"{side}_outlet", f => kept(f).Article.Outlet),
        ($"{side}_article", f => kept(f).Article.Id),
        ($"{side}_speaker", f => kept(f).Statement.Source is { } source ? source.Entity?.Name ?? source.Text : null),
        ($"{side}_stance", f => kept(f).Statement.Cue is { } cue ? Words.Of(cue.Stance) : null),
        ($"{side}_polarity", f => Words.Of(kept(f).Statement.Polarity)),
        ($"{side}_content", f => kept(f).Statement.Content.Text),
        ($"{side}_only", f => string.Join("; ", only(f).Select(s => s.In(kept(f).Statement.Content.Text)))),
    ];
}
