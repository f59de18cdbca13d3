using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Tokenization;
using Zegsman.Speakers;
using Zegsman.Statements;

namespace Zegsman.Ledger.Tests;

/// <summary>A reading put together by hand: words of the text stand for their spans. Every word has a lemma of its own or is one.</summary>
internal sealed class News(string text, string id = "brug.txt")
{
    private static readonly Dictionary<string, string> Lemmas = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bruggen"] = "brug", ["wachten"] = "wachten", ["wachtte"] = "wachten", ["is"] = "zijn", ["was"] = "zijn", ["stand"] = "stand_houden",
    };

    private readonly List<Statement> statements = [];
    private readonly List<Entity> entities = [];

    public string? Url { get; init; }

    public string? Publisher { get; init; } = "De Oostermeerder";

    public PartialDate? Published { get; init; } = PartialDate.Day(2018, 7, 16);

    public TextLanguage Language { get; init; } = TextLanguage.Dutch;

    public string Model { get; init; } = "toy 1";

    /// <summary>Somebody or something that the article names.</summary>
    public News Names(string name, SourceKind? kind = SourceKind.Person, string? wikidata = null)
    {
        entities.Add(new Entity($"e{entities.Count + 1}", name, kind, [], []) { Wikidata = wikidata });
        return this;
    }

    /// <summary>
    /// A statement; whom the article names by that name is its speaker, and what it names of the content is what it is about.
    /// </summary>
    public News Says(string? who, string cue, string what, Stance stance = Stance.State, Polarity polarity = Polarity.Positive,
        StatementKind kind = StatementKind.Indirect, string? said = null, string? medium = null, double confidence = 0.9, string? parent = null,
        string[]? about = null, string[]? terms = null)
    {
        var speaker = entities.Find(e => e.Name == who);
        PartialDate.TryParse(said, out var date);
        statements.Add(new Statement
        {
            Id = $"s{statements.Count + 1}",
            Parent = parent,
            Kind = kind,
            Polarity = polarity,
            Confidence = confidence,
            Source = who is null ? null : new Source(speaker is null ? [Find(who)] : [], speaker is null ? who : "", speaker?.Kind,
                speaker is null ? null : new EntityReference(speaker.Id, speaker.Name, speaker.Wikidata)),
            Cue = new Cue([Find(cue)], cue, cue, stance),
            Content = new Content([Find(what)], what),
            Medium = medium is null ? null : new Circumstance([], medium),
            Said = said is null ? null : new SaidTime(date.Value, date.From.ToString("yyyy-MM-dd"), date.To.ToString("yyyy-MM-dd"), "told"),
            About = [.. (about ?? []).Select(name => entities.Find(e => e.Name == name)!.Id)],
            Terms = terms ?? [],
            Evidence = new Evidence(null, Model),
        });
        return this;
    }

    public Reading Reading()
    {
        var article = new Article
        {
            Id = id,
            Text = text,
            Language = Language,
            Url = Url,
            Publisher = Publisher,
            Published = Published,
            Title = text.Split('\n')[0],
            Passages = [.. Paragraphs.Of(text).Select(p => new Passage { Kind = PassageKind.Paragraph, Span = p })],
        };
        return new Reading(article, Analysed(text), statements, entities) { Model = Model };
    }

    /// <summary>Two people who do not agree about a bridge.</summary>
    public static News Bridge(string id = "brug.txt") => new News("""
        Ruzie over de brug
        Pia Lindeman ontkent dat de brug bij Óstermeer onveilig is. Op Twitter schreef Joris van der Berg: "Wij wachten al jaren op twee bruggen."
        """, id)
        .Names("Pia Lindeman", wikidata: "Q4242").Names("Joris van der Berg").Names("Óstermeer", SourceKind.Organisation)
        .Says("Pia Lindeman", "ontkent", "dat de brug bij Óstermeer onveilig is", Stance.Deny, Polarity.Negative, about: ["Óstermeer"], terms: ["brug"])
        .Says("Joris van der Berg", "schreef", "\"Wij wachten al jaren op twee bruggen.\"", kind: StatementKind.Direct, said: "2018-07-13", medium: "Twitter",
            confidence: 0.6, terms: ["jaar", "brug"]);

    private static Document Analysed(string text)
    {
        var document = Segmenter.Segment(text, TextLanguage.Dutch);
        return document.WithAnalysis([.. document.Tokens.Select(token =>
        {
            var first = document.FirstTokenOf(document.SentenceIndexOf(token.Index));
            var lemma = Lemmas.GetValueOrDefault(token.Text, token.Text.ToLowerInvariant());
            return new TokenAnalysis(PartOfSpeech.Noun, lemma, token.Index == first ? -1 : first, token.Index == first ? "root" : "dep");
        })]);
    }

    private TextSpan Find(string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, words);
        return TextSpan.Of(at, words.Length);
    }
}
