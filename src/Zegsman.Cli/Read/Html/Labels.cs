using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Server.Pages;
using Zegsman.Server.Texts;
using Zegsman.Statements;

namespace Zegsman.Cli.Read.Html;

/// <summary>The page's own words, in the language of the article.</summary>
internal sealed record Labels
{
    public required string Language { get; init; }
    public required string Statement { get; init; }
    public required Func<int, string> Statements { get; init; }
    public required string NotRead { get; init; }
    public required string Legend { get; init; }
    public required string Source { get; init; }
    public required string Cue { get; init; }
    public required string Content { get; init; }
    public required string Nested { get; init; }
    public required string NoSource { get; init; }
    public required string Kind { get; init; }
    public required string Addressee { get; init; }
    public required string Occasion { get; init; }
    public required string Medium { get; init; }
    public required string Place { get; init; }
    public required string Said { get; init; }
    public required string Confidence { get; init; }
    public required string FoundBy { get; init; }
    public required string Inside { get; init; }
    public required string ToText { get; init; }
    public required string Post { get; init; }
    public required string MadeWith { get; init; }

    /// <summary>What the source does: "denies".</summary>
    public required Func<Stance, string> Stance { get; init; }

    /// <summary>What the source does not: "does not confirm".</summary>
    public required Func<Stance, string> Negated { get; init; }

    public required Func<StatementKind, string> Rendering { get; init; }

    /// <summary>Dutch for a Dutch article, else English.</summary>
    public static Labels Of(Article article) => article.Language == TextLanguage.Dutch ? Dutch : English;

    private static readonly Labels English = new()
    {
        Language = "en",
        Statement = "statement",
        Statements = n => n switch
        {
            0 => "no statements found",
            1 => "1 statement",
            _ => FormattableString.Invariant($"{n} statements"),
        },
        NotRead = "not read: neither Dutch nor English",
        Legend = "How to read this",
        Source = "who",
        Cue = "the word that tells it",
        Content = "what was said",
        Nested = "said inside it",
        NoSource = "source not named",
        Kind = "rendered",
        Addressee = "to",
        Occasion = "occasion",
        Medium = "medium",
        Place = "place",
        Said = "said",
        Confidence = "confidence",
        FoundBy = "found by",
        Inside = "inside",
        ToText = "in the text",
        Post = "post",
        MadeWith = "Made with Zegsman",
        Stance = stance => Word("en", "stance", stance.Name()),
        Negated = stance => PageTexts.For("en").Negated(stance),
        Rendering = kind => Word("en", "kind", kind.ToString().ToLowerInvariant()),
    };

    private static readonly Labels Dutch = new()
    {
        Language = "nl",
        Statement = "uitspraak",
        Statements = n => n switch
        {
            0 => "geen uitspraken gevonden",
            1 => "1 uitspraak",
            _ => FormattableString.Invariant($"{n} uitspraken"),
        },
        NotRead = "niet gelezen: geen Nederlands of Engels",
        Legend = "Zo leest u dit",
        Source = "wie",
        Cue = "het woord dat het zegt",
        Content = "wat er gezegd is",
        Nested = "gezegd daarbinnen",
        NoSource = "bron niet genoemd",
        Kind = "weergave",
        Addressee = "tegen",
        Occasion = "gelegenheid",
        Medium = "medium",
        Place = "plaats",
        Said = "gezegd",
        Confidence = "zekerheid",
        FoundBy = "gevonden door",
        Inside = "binnen",
        ToText = "in de tekst",
        Post = "bericht",
        MadeWith = "Gemaakt met Zegsman",
        Stance = stance => Word("nl", "stance", stance.Name()),
        Negated = stance => PageTexts.For("nl").Negated(stance),
        Rendering = kind => Word("nl", "kind", kind.ToString().ToLowerInvariant()),
    };

    // The words of the web pages.
    private static string Word(string language, string field, string value) => PageTexts.For(language)[$"{field}.{value}"];
}
