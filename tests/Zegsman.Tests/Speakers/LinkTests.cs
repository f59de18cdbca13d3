using System.Text;
using Zegsman.Articles;
using Zegsman.Evaluation;
using Zegsman.Language;
using Zegsman.Speakers.Linking;
using Zegsman.Statements;

namespace Zegsman.Tests.Speakers;

/// <summary>Reads the passages of links.md beside this file and holds whom their sources stand for against the table there.</summary>
public sealed class LinkTests
{
    private static readonly string File = RepositoryFile.Path("tests", "Zegsman.Tests", "Speakers", "links.md");
    private static readonly bool Updates = Environment.GetEnvironmentVariable("ZEGSMAN_UPDATE_SPECS") is { Length: > 0 };

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Lines.Length).Where(i => Cells(Lines[i]) is [_, "nl" or "en", ..])];

    private static string[] Lines { get; } = System.IO.File.ReadAllLines(File);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_source_stands_for_whom_the_table_says(int row)
    {
        var cells = Cells(Lines[row]);
        var (text, source, entity, known) = (cells[2].Replace(" ¶ ", "\n\n", StringComparison.Ordinal), cells[3], cells[4], cells[5]);
        text.ShouldContain(source, Case.Sensitive, "The source must be words of the passage.");
        var read = Reading(text, cells[1]).Statements.FirstOrDefault(statement => statement.Source?.Text == source)?.Source?.Entity?.Name ?? "-";
        var found = EntityName.IsSame(entity, read) ? "" : read;
        if (found == known) return;
        if (Updates) Update(row, cells, found);
        found.ShouldBe(known, $"{source} in: {cells[2]}");
    }

    [Fact]
    public void The_table_has_every_kind_of_link_in_both_languages()
    {
        var kinds = Lines.Select(Cells).Where(cells => cells is [_, "nl" or "en", ..]).ToList();
        kinds.Count.ShouldBeGreaterThanOrEqualTo(40);
        kinds.Count(cells => cells[5].Length > 0).ShouldBeLessThan(kinds.Count / 3);
    }

    [Fact]
    public void A_source_that_may_be_another_tells_whom_and_how_likely()
    {
        var statements = Reading("Anneke Tolsma sprak met Els Bouma en Ineke Visser. Zij vindt dat de haven dicht moet.", "nl").Statements;
        var source = statements.Select(statement => statement.Source).First(found => found?.Text == "Zij")!;
        source.Candidates.ShouldNotBeEmpty();
        source.Candidates.ShouldAllBe(candidate => candidate.Score > 0 && candidate.Score <= 1 && candidate.Id != source.Entity!.Id);
        source.Candidates.Select(candidate => candidate.Score).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void The_evidence_tells_the_steps_from_the_words_to_the_name()
    {
        var statements = Reading("Burgemeester Pieter Wildeboer sprak de bewoners toe. Hij zei dat de dijk veilig is.", "nl").Statements;
        var evidence = statements.First(statement => statement.Source?.Text == "Hij").Evidence.Source!;
        evidence.ShouldStartWith("pronoun: Hij ← ");
        evidence.ShouldContain("Pieter Wildeboer");
    }

    [Fact]
    public void An_entity_has_its_roles_and_all_its_mentions()
    {
        var reading = Reading("Minister Karel Overdiep kwam naar Dijkum. Overdiep zei dat de dijk hoger moet.", "nl");
        var entity = reading.Entities.Single(found => found.Name == "Karel Overdiep");
        entity.Kind.ShouldBe(SourceKind.Person);
        entity.Roles.ShouldBe(["Minister"]);
        entity.Mentions.Select(span => span.In(reading.Article.Text)).ShouldBe(["Minister Karel Overdiep", "Overdiep"]);
    }

    [Fact]
    public void Somebody_of_the_paper_is_told_by_its_name()
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes("De brug over de Zwette gaat dicht. Onze verslaggever meldt dat het verkeer vaststaat."), new ArticleHints { FileName = "link.txt" }).Single();
        var read = Readers.Shared.Read(article with { Language = TextLanguage.Dutch, Publisher = "De Zwetteklok" });
        read.Statements.ShouldContain(statement => statement.Source!.Entity!.Name == "verslaggever van De Zwetteklok");
    }

    [Theory]
    [InlineData("De wethouder zei dat hij komt. ")]
    [InlineData("Jan en Piet en Klaas en ")]
    [InlineData("de zoon van de broer van ")]
    [InlineData("hij ze wie die ik ")]
    public void Hostile_text_asks_a_bounded_number_of_candidates_for_each_reference(string piece)
    {
        var reading = Reading(string.Concat(Enumerable.Repeat(piece, 600)), "nl");
        var discourse = new Discourse(reading.Article, reading.Document, []);
        const int MostCandidates = 50;
        (new LinkQuestions(discourse).Rows.Length / PairFeatures.Width).ShouldBeLessThanOrEqualTo(MostCandidates * discourse.References.Count);
        reading.Entities.SelectMany(entity => entity.Mentions).ShouldAllBe(span => span.End <= reading.Article.Text.Length && !span.IsEmpty);
    }

    private static Reading Reading(string text, string language) => Readers.Shared.Read(
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), new ArticleHints { FileName = "link.txt" }).Single() with { Language = LanguageCode.Parse(language)!.Value });

    private static string[] Cells(string line) => line.StartsWith('|') ? [.. line.Split('|')[1..^1].Select(cell => cell.Trim())] : [];

    private static void Update(int row, string[] cells, string known)
    {
        var lines = System.IO.File.ReadAllLines(File);
        lines[row] = $"| {string.Join(" | ", cells[..^1])} | {(known.Length > 0 ? known + " " : "")}|";
        System.IO.File.WriteAllText(File, string.Join('\n', lines) + "\n");
    }
}
