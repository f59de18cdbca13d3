using System.Text.RegularExpressions;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Tests.Specs;

/// <summary>One statement as a line of a specification's table: its words and labels; an empty cell is none.</summary>
/// <param name="Source">The source's words; parts that stand apart are joined by " … ".</param>
/// <param name="Cue">The cue's words, likewise.</param>
/// <param name="Content">The content's words, likewise.</param>
/// <param name="Kind">"direct", "indirect" or "mixed".</param>
/// <param name="Stance">The stance.</param>
/// <param name="Polarity">"positive" or "negative".</param>
/// <param name="Entity">The source's fullest name.</param>
/// <param name="Parent">The number of the row whose content contains this one; 0 for none.</param>
internal sealed partial record SpecificationRow(string Source, string Cue, string Content, string Kind, string Stance, string Polarity, string Entity, int Parent)
{
    public const string Between = " … ";

    public static IReadOnlyList<string> Columns { get; } = ["source", "cue", "content", "kind", "stance", "polarity", "entity", "parent"];

    /// <summary>The cells in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string> Cells => [Source, Cue, Content, Kind, Stance, Polarity, Entity, Parent == 0 ? "" : $"{Parent}"];

    public static SpecificationRow Of(Statement statement, string text) => new(
        Words(statement.Source?.Spans ?? [], text),
        Words(statement.Cue?.Spans ?? [], text),
        Words(statement.Content.Spans, text),
        Name(statement.Kind),
        statement.Cue is { } cue ? Name(cue.Stance) : "",
        Name(statement.Polarity),
        OneLine(statement.Source?.Entity?.Name ?? ""),
        Parent: 0);

    public static string OneLine(string text) => Blank().Replace(text, " ").Trim();

    // parts with nothing but white space between them, such as two paragraphs of a quotation, stand together
    private static string Words(IReadOnlyList<TextSpan> spans, string text) => string.Concat(spans.Select((span, i) =>
        (i == 0 ? "" : string.IsNullOrWhiteSpace(text[spans[i - 1].End..span.Start]) ? " " : Between) + OneLine(span.In(text))));

    private static string Name<T>(T label) where T : struct, Enum => $"{label}".ToLowerInvariant();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
