using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Tokenization;
using Zegsman.Speakers;
using Zegsman.Statements;

namespace Zegsman.Cli.Tests.Read;

/// <summary>A reading put together by hand: words of the text stand for their spans.</summary>
internal sealed class Sketch(string text, string id = "sluis.txt", TextLanguage language = TextLanguage.Dutch)
{
    private readonly List<Statement> statements = [];

    public Article Article { get; init; } = new()
    {
        Id = id,
        Text = text,
        Language = language,
        Passages = [.. Paragraphs.Of(text).Select(p => new Passage { Kind = PassageKind.Paragraph, Span = p })],
    };

    /// <summary>The invented council of Oostermeer on its bridge: a statement in a statement, one in two pieces, one denied.</summary>
    public static Reading Bridge()
    {
        const string text = """
            Brug bij Oostermeer gaat dicht

            Wethouder Pia Lindeman erkende dat de aannemer haar ervan beschuldigt de brug te hebben verwaarloosd.
            "De brug", zei Lindeman, "is veilig."

            De aannemer ontkent <b>alles</b> & zwijgt.
            """;
        var sketch = new Sketch(text)
        {
            Article = new Article
            {
                Id = "brug-1",
                Url = "https://nieuws.example/brug?a=1&b=2",
                Publisher = "De Oostermeerder",
                Published = PartialDate.Day(2026, 3, 4),
                Title = "Brug bij Oostermeer gaat dicht",
                Authors = ["Jet Bos"],
                Text = text,
                Language = TextLanguage.Dutch,
                Passages =
                [
                    .. Paragraphs.Of(text)
                        .Select((p, i) => new Passage { Kind = i == 0 ? PassageKind.Title : PassageKind.Paragraph, Span = p }),
                ],
            },
        };
        return sketch
            .Says("Wethouder Pia Lindeman", "erkende", ["dat de aannemer haar ervan beschuldigt de brug te hebben verwaarloosd"], Stance.Admit,
                name: "Pia Lindeman")
            .Says("de aannemer", "beschuldigt", ["de brug te hebben verwaarloosd"], Stance.Accuse, parent: "s1")
            .Says("Lindeman", "zei", ["\"De brug\"", "\"is veilig.\""], Stance.State, name: "Pia Lindeman", kind: StatementKind.Direct)
            .Says("De aannemer", "ontkent", ["<b>alles</b>"], Stance.Deny)
            .Reading();
    }

    public Sketch Says(string? source, string? cue, string[] content, Stance stance, string? parent = null, string? name = null,
        StatementKind kind = StatementKind.Indirect, Polarity polarity = Polarity.Positive)
    {
        var spans = content.Select(Find).ToArray();
        var entity = name is null ? null : new EntityReference("e1", name, "Q1");
        statements.Add(new Statement
        {
            Id = $"s{statements.Count + 1}",
            Parent = parent,
            Kind = kind,
            Polarity = polarity,
            Confidence = 0.875,
            Source = source is null ? null : new Source([Find(source)], source, SourceKind.Person, entity),
            Cue = cue is null ? null : new Cue([Find(cue)], cue, cue, stance),
            Content = new Content(spans, string.Join(' ', content)),
            Evidence = new Evidence(null, "nl test"),
        });
        return this;
    }

    public Reading Reading() =>
        new(Article, new Document(Article.Text, Article.Language, [], []), statements,
            [new Entity("e1", "Pia Lindeman", SourceKind.Person, [], [])]);

    private TextSpan Find(string words)
    {
        var at = Article.Text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, words);
        return TextSpan.Of(at, words.Length);
    }
}
