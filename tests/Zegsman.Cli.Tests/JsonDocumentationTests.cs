using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Cli.Tests.Read;
using Zegsman.Language;
using Zegsman.Speakers;
using Zegsman.Statements;
using Zegsman.Times;

namespace Zegsman.Cli.Tests;

public sealed class JsonDocumentationTests
{
    [Fact]
    public void Every_property_that_is_written_is_documented()
    {
        var page = Documentation.Read("json.md");
        foreach (var path in Paths(JsonElement.Parse(ReadingJson.Write(Full())), "").Distinct()) page.ShouldContain($"| `{path}` |");
    }

    [Fact]
    public void Every_value_of_every_enumeration_is_documented()
    {
        var page = Documentation.Read("json.md");
        string[] names =
        [
            .. Enum.GetNames<Stance>(), .. Enum.GetNames<StatementKind>(), .. Enum.GetNames<SourceKind>(),
            .. Enum.GetNames<Polarity>(), .. Enum.GetNames<PassageKind>(), .. Enum.GetNames<TimeType>(),
        ];
        foreach (var name in names)
            page.ShouldContain($"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`");
    }

    /// <summary>The paths of all properties. A null would hide what is under it, so the sample has none.</summary>
    private static IEnumerable<string> Paths(JsonElement element, string path)
    {
        element.ValueKind.ShouldNotBe(JsonValueKind.Null, $"the sample says nothing of {path}");
        return element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            {
                var below = path.Length == 0 ? p.Name : $"{path}.{p.Name}";
                return Paths(p.Value, below).Prepend(below);
            }),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Paths(e, path + "[]")),
            _ => [],
        };
    }

    private static Reading Full()
    {
        var bridge = Sketch.Bridge();
        var span = new TextSpan(0, 4);
        var article = bridge.Article with
        {
            Passages =
            [
                new Passage
                {
                    Kind = PassageKind.Post, Span = span, Author = new PostAuthor("Jet Bos", "jetbos", span), Body = span,
                    Published = PartialDate.Day(2026, 3, 4), Url = "https://post.example/1", Medium = "Twitter",
                },
            ],
        };
        var statement = bridge.Statements[1] with
        {
            Source = new Source([span], "Brug", SourceKind.Person, new EntityReference("e1", "Pia Lindeman", "Q1")),
            Addressee = new Addressee([new TextSpan(0, 1)], "de raad", new EntityReference("e1", "Lindeman", "Q1")), Occasion = new Circumstance([new TextSpan(0, 1)], "vergadering"),
            Medium = new Circumstance([new TextSpan(0, 1)], "brief"), Place = new Circumstance([new TextSpan(0, 1)], "Oostermeer"), About = ["e1"], Terms = ["brug"],
            Said = new SaidTime("2026-03-04", "2026-03-04", "2026-03-05", "post"), Evidence = new Evidence("zij", "nl test"),
        };
        var entity = new Entity("e1", "Pia Lindeman", SourceKind.Person, ["wethouder"], [span]) { Wikidata = "Q1", Members = ["e2"] };
        return new Reading(article, bridge.Document, [statement], [entity])
        {
            Times = [new TimeExpression(span, "Brug", TimeType.Date, "2026-03-04", "2026-03-04", "2026-03-05")],
        };
    }
}
