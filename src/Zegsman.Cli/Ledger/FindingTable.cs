using System.Globalization;
using System.Text;
using Spectre.Console;
using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger;
using Zegsman.Server.Pages;

namespace Zegsman.Cli.Ledger;

/// <summary>Findings for people: the two statements one under the other, with when and where, and under them why.</summary>
internal static class FindingTable
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Differing = new(Color.Olive, decoration: Decoration.Bold);

    public static string Text(FindingKind kind, FindingAnswer answer, int width, bool colour)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = TableFormat.Console(text, width, colour);
        foreach (var (number, finding) in answer.Findings.Index())
        {
            console.Write(new Text(FormattableString.Invariant($"{number + 1}. {FindingFormat.Name(kind)}, likely {finding.Score:0.00}") + "\n", Bold));
            console.Write(Statement(finding.First, finding.FirstOnly));
            console.Write(Statement(finding.Second, finding.SecondOnly));
            var why = finding.Why.GroupBy(w => w.Kind).Select(g => $"{FindingFormat.Name(g.Key)} {string.Join(", ", g.Select(w => w.Text))}");
            console.Write(new Text(SafeText.OneLine("   why: " + string.Join(" · ", why)) + "\n\n", Dim));
        }
        console.Write(new Text(Shown(kind, answer) + "\n", Dim));
        return TableFormat.Trimmed(text);
    }

    private static Paragraph Statement(KeptStatement kept, IReadOnlyList<TextSpan> only)
    {
        var (statement, paragraph) = (kept.Statement, new Paragraph());
        var facts = new[] { kept.Since?[..Math.Min(10, kept.Since.Length)] ?? "date unknown", kept.Article.Outlet, kept.Article.Title ?? kept.Article.Id };
        paragraph.Append(SafeText.OneLine("   " + string.Join(" · ", facts.Where(f => !string.IsNullOrWhiteSpace(f)))) + "\n", Dim);
        var who = statement.Source is { } source ? source.Entity?.Name ?? source.Text : "";
        paragraph.Append(SafeText.OneLine($"   {(who.Length > 0 ? who : "–")} "), Bold);
        var negated = statement.IsNegated() ? "not " : "";
        var cue = statement.Cue is { Text.Length: > 0 } words ? $", {words.Text}" : "";
        paragraph.Append(SafeText.OneLine($"({negated}{(statement.Cue is { } told ? FindingFormat.Name(told.Stance) : "–")}{cue}): "), Dim);
        var at = 0;
        foreach (var span in only)
        {
            paragraph.Append(SafeText.OneLine(statement.Content.Text[at..span.Start]));
            // Brackets tell them where there is no colour.
            paragraph.Append(SafeText.OneLine($"[{span.In(statement.Content.Text)}]"), Differing);
            at = span.End;
        }
        paragraph.Append(SafeText.OneLine(statement.Content.Text[at..]) + "\n");
        return paragraph;
    }

    private static string Shown(FindingKind kind, FindingAnswer answer)
    {
        var name = FindingFormat.Name(kind);
        var shown = new StringBuilder(answer.Findings.Count < answer.Total
            ? FormattableString.Invariant($"{answer.Findings.Count} of {answer.Total} {name}s; for more: --limit")
            : FormattableString.Invariant($"{answer.Total} {name}{(answer.Total == 1 ? "" : "s")}"));
        if (answer.Compared < answer.Selected)
            shown.Append(CultureInfo.InvariantCulture, $"; compared were the {answer.Compared} said last of {answer.Selected} statements: ask for less to compare all");
        return shown.ToString();
    }
}
