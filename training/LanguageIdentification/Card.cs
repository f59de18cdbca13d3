using System.Globalization;
using System.Text;
using Zegsman.Language;
using Zegsman.Language.Identification;
using Zegsman.Training.LanguageIdentification.Texts;

namespace Zegsman.Training.LanguageIdentification;

/// <summary>Writes the figures into the model's card, between two marks; the words around them are written by hand.</summary>
internal static class Card
{
    private const string Begin = "<!-- figures: written by the training program -->";
    private const string End = "<!-- end of figures -->";

    internal static void Write(string file, LanguageModel model, string versions, IReadOnlyList<TextBlock> blocks)
    {
        var card = File.ReadAllText(file);
        var (begin, end) = (card.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, card.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(file, $"{card[..begin]}\n{Figures(model, versions, blocks)}\n{card[end..]}");
    }

    private static string Figures(LanguageModel model, string versions, IReadOnlyList<TextBlock> blocks)
    {
        var heldOut = blocks.Where(b => b.IsHeldOut).ToList();
        var text = new StringBuilder();
        Line(text, $"Made on {TimeProvider.System.GetUtcNow():yyyy-MM-dd}, from {versions}.\n");
        Line(text, $"Size: {model.Write().Length:N0} bytes. Speed: {Speed(model, heldOut):0} MB of UTF-8 a second on one core.\n");
        Line(text, $"| source | languages | characters | held out |\n| --- | ---: | ---: | ---: |");
        foreach (var source in blocks.GroupBy(b => b.Source))
        {
            var all = source.Sum(b => b.Text.Length);
            var heldOutLength = source.Where(b => b.IsHeldOut).Sum(b => b.Text.Length);
            var languages = source.Select(b => b.Language).Distinct().Count();
            Line(text, $"| {source.Key} | {languages} | {all:N0} | {100.0 * heldOutLength / all:0} % |");
        }
        var evaluation = new Evaluation(model);
        Heading(text, "Dutch");
        Rows(text, evaluation, heldOut.Where(b => b.Truth == TextLanguage.Dutch), b => b.Source);
        Heading(text, "English");
        Rows(text, evaluation, heldOut.Where(b => b.Truth == TextLanguage.English), b => b.Source);
        Heading(text, "other languages");
        Rows(text, evaluation, heldOut.Where(b => b.Truth == TextLanguage.Other), NameOf);
        return text.ToString();
    }

    private static string NameOf(TextBlock block) => Languages.Shares.ContainsKey(block.Language) ? block.Language : "further languages";

    private static void Heading(StringBuilder text, string name)
    {
        var lengths = string.Join(" | ", Evaluation.Lengths.Select(l => $"{l.From}–{l.To} characters"));
        Line(text, $"\n| {name} | {lengths} | taken for |\n| --- | ---: | ---: | ---: | --- |");
    }

    private static void Rows(StringBuilder text, Evaluation evaluation, IEnumerable<TextBlock> blocks, Func<TextBlock, string> nameOf)
    {
        var groups = blocks.GroupBy(nameOf).OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var group in groups) Row(text, group.Key, evaluation.Of(group));
        Row(text, "**all**", evaluation.Of(blocks));
    }

    private static void Row(StringBuilder text, string name, Evaluation.Counts counts)
    {
        var shares = counts.All.Zip(counts.Right, (all, right) => all == 0 ? "–" : Text($"{100.0 * right / all:0.00} % of {all:N0}"));
        var mistakes = counts.TakenFor.OrderByDescending(m => m.Value).Select(m => Text($"{m.Key} {m.Value:N0}"));
        Line(text, $"| {name} | {string.Join(" | ", shares)} | {string.Join(", ", mistakes)} |");
    }

    /// <summary>How many megabytes of articles of about 1,000 characters are identified in a second of processor time.</summary>
    private static double Speed(LanguageModel model, IReadOnlyList<TextBlock> blocks)
    {
        var texts = blocks.Where(b => b.Truth != TextLanguage.Other).Select(b => b.Text).ToList();
        foreach (var article in texts) LanguageIdentifier.Score(article, model);
        var before = Environment.CpuUsage.TotalTime;
        foreach (var article in texts) LanguageIdentifier.Score(article, model);
        return texts.Sum(Encoding.UTF8.GetByteCount) / 1e6 / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(Text(line)).Append('\n');

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
