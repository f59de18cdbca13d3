using System.Collections.Frozen;

namespace Zegsman.Evaluation;

/// <summary>
/// How a statement of the gold is put, told from its spans and their words alone, so that the same gold gives the same groups whatever
/// reads it. One of the five places of the cue is always given; of the rest a statement may have several.
/// </summary>
public static class Construction
{
    private const int LongInWords = 40;

    private static readonly FrozenSet<string> AccordingTo = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "volgens", "aldus", "according", "per");

    private static readonly string[] CuePlaces = ["cue-before", "cue-after", "cue-inside", "cue-around", "cue-none"];

    private static readonly (string Name, Predicate<Covered> Holds)[] Rules =
    [
        ("according-to", c => AccordingTo.Contains(FirstWord(c.Text[c.Cue.Start..c.Cue.End]))),
        ("colon", c => CuePlace(c) == "cue-before" && HasColonBefore(c.Text, c.Content.Start)),
        ("source-none", c => c.Source.IsEmpty),
        ("source-after-cue", c => !c.Cue.IsEmpty && c.Source.Start > c.Cue.Start),
        ("nested", c => c.Attribution.Parent is not null),
        ("content-in-parts", c => c.Content.Spans.Count > 1),
        ("content-over-paragraphs", c => IsOverParagraphs(c.Text.AsSpan(c.Content.Start, c.Content.End - c.Content.Start))),
        ("content-one-word", c => WordCount(c) == 1),
        ("content-long", c => WordCount(c) > LongInWords),
    ];

    /// <summary>The constructions that are told apart, in the order of a report; docs/evaluation.md says when each holds.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. CuePlaces, .. Rules.Select(r => r.Name)];

    /// <summary>The constructions of an attribution; none when it has no content.</summary>
    internal static IEnumerable<string> Of(Covered attribution) =>
        attribution.Content.IsEmpty ? [] : Rules.Where(r => r.Holds(attribution)).Select(r => r.Name).Prepend(CuePlace(attribution));

    private static string CuePlace(Covered c) => c switch
    {
        { Cue.IsEmpty: true } => "cue-none",
        _ when c.Cue.End <= c.Content.Start => "cue-before",
        _ when c.Cue.Start >= c.Content.End => "cue-after",
        _ when c.Cue.Start < c.Content.Start => "cue-around",
        _ => "cue-inside",
    };

    private static string FirstWord(string text) => Characters.Words(text).Select(w => w.In(text)).FirstOrDefault("");

    /// <summary>Whether only marks and blanks, with a colon among them, stand between the last word and the content.</summary>
    private static bool HasColonBefore(string text, int start)
    {
        for (var i = start - 1; i >= 0 && Characters.IsEdge(text[i]); i--)
        {
            if (text[i] == ':') return true;
        }
        return false;
    }

    private static bool IsOverParagraphs(ReadOnlySpan<char> content) => content.Trim().ContainsAny('\n', '\r');

    private static int WordCount(Covered c) => c.Content.Spans.Sum(s => Characters.Words(s.In(c.Text)).Count());
}
