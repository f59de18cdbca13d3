using Zegsman.Evaluation;
using Zegsman.Language;

namespace Zegsman.Tests.Evaluation;

/// <summary>Attributions made by hand: their parts are named by their words, "|" between those that stand apart.</summary>
internal static class Sample
{
    public static Attribution Of(string text, string? source, string? cue, string content) =>
        new() { Source = Spans(text, source), Cue = Spans(text, cue), Content = Spans(text, content) };

    public static GoldArticle Article(string id, string text, params Attribution[] attributions) => new(id, text, attributions);

    private static TextSpan[] Spans(string text, string? parts)
    {
        if (parts is null) return [];
        var (spans, from) = (new List<TextSpan>(), 0);
        foreach (var part in parts.Split('|'))
        {
            var start = text.IndexOf(part, from, StringComparison.Ordinal);
            start.ShouldBeGreaterThanOrEqualTo(0, part);
            spans.Add(TextSpan.Of(start, part.Length));
            from = start + part.Length;
        }
        return [.. spans];
    }
}
