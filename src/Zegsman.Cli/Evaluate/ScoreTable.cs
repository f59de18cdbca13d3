using System.Globalization;
using System.Text;
using Zegsman.Evaluation;

namespace Zegsman.Cli.Evaluate;

/// <summary>Writes the figures of an evaluation, and its mistakes, for people.</summary>
internal static class ScoreTable
{
    public static string Of(Report report)
    {
        var (scores, table) = (report.Scores, new StringBuilder());
        Line($"{scores.Articles} articles, {scores.ArticlesMissing} without an answer");
        foreach (var (name, f) in scores.Figures)
            Line($"{name,-20} P {Share(f.Precision)}  R {Share(f.Recall)}  F1 {Share(f.F1)}   gold {f.Gold}  predicted {f.Predicted}");
        foreach (var (name, accuracy) in scores.AccuracyOnPairs) Line($"{name,-20} {Share(accuracy.Share)} of {accuracy.Of} pairs");
        if (scores.Confidence is { } c)
        {
            var sure = c.Sure == 0 ? "none" : $"{c.SureRight} of {c.Sure} right";
            Line($"{"confidence",-20} calibration error {Share(c.Error)} over {c.Statements}; {Calibration.SureFrom} or more: {sure}");
        }
        Line($"{"mistakes",-20} {string.Join(", ", report.Mistakes.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Count} {m.Name}")))}");
        foreach (var aspect in report.By)
        {
            Line($"");
            Line($"by {aspect,-22} content.overlap    attribution");
            foreach (var (name, group) in scores.Groups[aspect])
            {
                if (group.Predicted is { } predicted)
                    Line($"{SafeText.OneLine(name),-25} {Rate(group.Overlap)}   {Rate(group.Attribution)}   gold {group.Gold}  predicted {predicted}");
                else Line($"{name,-25} R {Share(group.Overlap.Recall),-16} R {Share(group.Attribution.Recall),-16} gold {group.Gold}");
            }
        }
        if (report.Against is { } against)
        {
            Line($"");
            Line($"against {SafeText.OneLine(against.File)}: {against.ArticlesMissing} articles without an answer; {Comparison.Samples} samples");
            foreach (var (name, d) in against.Differences)
            {
                var change = $"difference {Signed(d.Change)}  95 % {Signed(d.Low)} to {Signed(d.High)}";
                Line($"{name,-20} F1 {Share(d.F1)}  other {Share(d.Other)}  {change}  not better {Share(d.NotBetter)}");
            }
        }
        return table.ToString();

        void Line(FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
    }

    /// <summary>One mistake: its type, the article, the gold's source, cue and content, and what the answer lacks and adds.</summary>
    public static string Line(Mistake mistake)
    {
        List<string> parts = [$"{mistake.Kind.ToString().ToUpperInvariant(),-8} {OneLine(mistake.ArticleId)}",
            OneLine(mistake.Source), OneLine(mistake.Cue), Start(OneLine(mistake.Content))];
        if (mistake.Overlap > 0) parts.Add("overlap " + Share(mistake.Overlap));
        if (mistake.Lacks.Length > 0) parts.Add("lacks: " + Start(OneLine(mistake.Lacks)));
        if (mistake.Adds.Length > 0) parts.Add("adds: " + Start(OneLine(mistake.Adds)));
        return string.Join(" | ", parts);
    }

    private static string Rate(Rate rate) => $"P {Share(rate.Precision)}  R {Share(rate.Recall)}";

    private static string Share(double? share) => share is { } s ? Rounding.Of(s, 3).ToString("F3", CultureInfo.InvariantCulture) : "-    ";

    private static string Signed(double change) => change.ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => SafeText.OneLine(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string Start(string text)
    {
        const int most = 160;
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
