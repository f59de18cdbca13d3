using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Tokenization;
using Zegsman.Speakers;
using Zegsman.Statements;

namespace Zegsman.Ledger.Writer;

/// <summary>Readings of invented articles, the same for the same number every time.</summary>
public static class InventedNews
{
    /// <summary>The model that read them.</summary>
    public const string Model = "invented 1";

    private static readonly string[] People = ["Pia Lindeman", "Joris van der Berg", "Roos Terpstra", "Café Zeezicht", "Óscar Núñez"];
    private static readonly string[] Matters = ["de brug", "het zwembad", "de sluis", "het station"];

    /// <summary>How many statements an article has; some have none.</summary>
    public static int StatementsOf(int number) => number % 7;

    /// <summary>The reading of one article.</summary>
    public static Reading Reading(int number)
    {
        var lines = Enumerable.Range(0, StatementsOf(number)).Select(i => $"{Person(number, i)} zei dat {Matter(number, i)} volgens dossier {number} in jaar {2000 + i} veilig was.");
        var text = $"Bericht {number}\n" + string.Join('\n', lines);
        var article = new Article
        {
            Id = $"bericht-{number}",
            Text = text,
            Language = TextLanguage.Dutch,
            Passages = [.. Paragraphs.Of(text).Select(p => new Passage { Kind = PassageKind.Paragraph, Span = p })],
            Publisher = "De Oostermeerder",
            Published = PartialDate.Day(2020 + number % 5, 1 + number % 12, 1 + number % 28),
        };
        var entities = People.Select((name, i) => new Entity($"e{i + 1}", name, SourceKind.Person, [], [])).ToList();
        var statements = new List<Statement>();
        for (var i = 0; i < StatementsOf(number); i++)
        {
            var entity = entities[(number + i) % entities.Count];
            var line = article.Passages[i + 1].Span;
            var cue = text.IndexOf(" zei dat ", line.Start, StringComparison.Ordinal) + 1;
            statements.Add(new Statement
            {
                Id = $"s{i + 1}",
                Kind = StatementKind.Indirect,
                Polarity = Polarity.Positive,
                Confidence = 0.5 + i / 20.0,
                Source = new Source([new TextSpan(line.Start, cue - 1)], entity.Name, SourceKind.Person, new EntityReference(entity.Id, entity.Name, null)),
                Cue = new Cue([TextSpan.Of(cue, 3)], "zei", "zeggen", Stance.State),
                Content = new Content([new TextSpan(cue + 4, line.End - 1)], text[(cue + 4)..(line.End - 1)]),
                About = [entities[(number + i + 1) % entities.Count].Id],
                Terms = [Matter(number, i).Split(' ')[1]],
                Evidence = new Evidence(null, Model),
            });
        }
        return new Reading(article, new Document(text, TextLanguage.Dutch, [], []), statements, entities) { Model = Model };
    }

    private static string Person(int number, int i) => People[(number + i) % People.Length];

    private static string Matter(int number, int i) => Matters[(number + i) % Matters.Length];
}
