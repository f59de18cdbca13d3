using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Exports;

/// <summary>What an export is made from.</summary>
public sealed record ExportedAnswer
{
    /// <summary>The statements; taken once, in order.</summary>
    public required IEnumerable<KeptStatement> Statements { get; init; }

    /// <summary>The question they answer, which names a feed and a collection of annotations. The default asks for everything.</summary>
    public Question Question { get; init; } = new();

    /// <summary>
    /// Where the reading of a statement, and so the article's text, comes from; asked once for statements of one article that follow one
    /// another. Where it gives null, Web Annotation and NAF leave the statement out. The default gives null.
    /// </summary>
    public Func<KeptStatement, KeptReading?> ReadingOf { get; init; } = _ => null;

    /// <summary>The title of a feed; null for the question.</summary>
    public string? Title { get; init; }

    /// <summary>The address at which a feed is published; null when it is not known.</summary>
    public string? Address { get; init; }

    /// <summary>
    /// How many UTF-16 code units of the article before and after its words a Web Annotation quotes; 0 for none. The default is 32.
    /// </summary>
    public int ContextLength { get; init; } = 32;

    /// <summary>
    /// Whether a field of CSV that a spreadsheet would run as a formula gets an apostrophe before it, and so is not exactly what the article
    /// has. The default is false.
    /// </summary>
    public bool GuardsFormulas { get; init; }

    /// <summary>What a feed or collection is called.</summary>
    internal string Heading => Title ?? (Question.ToString() is { Length: > 0 } asked ? asked : "Zegsman");
}
