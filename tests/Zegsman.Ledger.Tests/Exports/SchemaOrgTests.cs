using System.Text.Json;
using System.Text.RegularExpressions;
using Zegsman.Ledger.Exports;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>JSON-LD against the vocabulary of schema.org: each property on a type that has it, with a value that it takes.</summary>
public sealed partial class SchemaOrgTests
{
    private static readonly Vocabulary SchemaOrg = new("schema-org.tsv");
    private static readonly Dictionary<string, string> Parents = SchemaOrg.Of("type").ToDictionary(f => f[0], f => f[1]);
    private static readonly Dictionary<string, (string Domain, string[] Ranges)> Properties =
        SchemaOrg.Of("property").ToDictionary(f => f[0], f => (f[1], f[2].Split(' ')));

    [Fact]
    public async Task Every_node_is_what_schema_org_says_it_may_be()
    {
        foreach (var exported in (Exported[])[Exported.News(), Exported.Hostile()])
        {
            using (exported)
            {
                var json = await exported.JsonAsync(StatementExport.JsonLd);
                json.EnumerateObject().Select(p => p.Name).ShouldBe(["@context", "@graph"]);
                Json.Text(json, "@context").ShouldBe("https://schema.org");
                foreach (var node in json.GetProperty("@graph").EnumerateArray()) Check(node);
            }
        }
    }

    [Fact]
    public async Task What_was_said_literally_is_a_quotation_of_its_speaker_in_the_article()
    {
        using var exported = Exported.News();
        var quotation = await NodeAsync(exported, "speaker:Terpstra");
        Json.Text(quotation, "@type").ShouldBe("Quotation");
        Json.Text(quotation, "text").ShouldBe("\"De dijk 🙂 houdt\" \"nog jaren stand.\"");
        foreach (var property in (string[])["creator", "spokenByCharacter"])
        {
            Json.Text(quotation.GetProperty(property), "@type").ShouldBe("Person");
            Json.Text(quotation.GetProperty(property), "name").ShouldBe("Roos Terpstra");
            Json.Text(quotation.GetProperty(property), "@id").ShouldBe("http://www.wikidata.org/entity/Q77");
        }
        var article = quotation.GetProperty("isPartOf")[0];
        Json.Text(article, "@type").ShouldBe("NewsArticle");
        Json.Text(article, "@id").ShouldBe("https://www.nieuws.example/dijk?a=1&b=%C3%BC");
        Json.Text(article, "headline").ShouldBe("Dijk 🙂 houdt stand");
        Json.Text(quotation.GetProperty("isBasedOn")[0], "@id").ShouldBe(Json.Text(article, "@id"));
        Json.Text(quotation, "datePublished").ShouldBe("2019-02-01");
        Json.Text(quotation, "dateCreated").ShouldBe("2019-01-31");
        Json.Text(quotation.GetProperty("about")[0], "name").ShouldBe("de raad");
    }

    [Fact]
    public async Task What_is_told_in_the_reporters_words_is_a_claim_that_appears_in_the_article()
    {
        using var exported = Exported.News();
        var claim = await NodeAsync(exported, "speaker:Lindeman");
        Json.Text(claim, "@type").ShouldBe("Claim");
        Json.Text(claim.GetProperty("appearance"), "headline").ShouldBe("Ruzie over de brug");
        Json.Text(claim.GetProperty("appearance"), "@id")!.ShouldStartWith("ni:///sha-256;");
        claim.TryGetProperty("spokenByCharacter", out _).ShouldBeFalse();
        claim.GetProperty("keywords").EnumerateArray().Select(k => k.ValueKind == JsonValueKind.String ? k.GetString() : Json.Text(k, "name"))
            .ShouldBe(["indirect", "negative", "deny", "brug"]);
    }

    [Fact]
    public async Task A_statement_in_a_statement_and_the_document_that_makes_it_are_told()
    {
        using var exported = Exported.News();
        var outer = await NodeAsync(exported, "speaker:Terpstra");
        var inner = await NodeAsync(exported, "source:document");
        Json.Text(inner.GetProperty("isPartOf"), "@id").ShouldBe(Json.Text(outer, "@id"));
        inner.GetProperty("isBasedOn").EnumerateArray().Select(b => Json.Text(b, "name")).ShouldContain("het rapport");
        inner.TryGetProperty("creator", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Ids_are_the_same_in_every_ledger_and_no_two_are_alike()
    {
        using var one = Exported.News();
        using var other = Exported.News();
        var ids = (await one.JsonAsync(StatementExport.JsonLd)).GetProperty("@graph").EnumerateArray().Select(n => Json.Text(n, "@id")).ToList();
        ids.ShouldBe((await other.JsonAsync(StatementExport.JsonLd)).GetProperty("@graph").EnumerateArray().Select(n => Json.Text(n, "@id")));
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => Uuid().IsMatch(id!));
    }

    private static async Task<JsonElement> NodeAsync(Exported exported, string question) =>
        (await exported.JsonAsync(StatementExport.JsonLd, question)).GetProperty("@graph").EnumerateArray().ShouldHaveSingleItem();

    private static void Check(JsonElement node)
    {
        foreach (var keyword in node.EnumerateObject().Where(p => p.Name[0] == '@')) keyword.Name.ShouldBeOneOf("@type", "@id");
        if (Json.Text(node, "@id") is { } id) Uri.TryCreate(id, UriKind.Absolute, out _).ShouldBeTrue(id);
        var type = Json.Text(node, "@type") ?? "Thing";
        Parents.ShouldContainKey(type);
        foreach (var property in node.EnumerateObject().Where(p => p.Name[0] != '@'))
        {
            Properties.ShouldContainKey(property.Name);
            var (domain, ranges) = Properties[property.Name];
            Is(type, domain).ShouldBeTrue($"{property.Name} is no property of {type}");
            foreach (var value in Json.Values(property.Value))
            {
                if (value.ValueKind == JsonValueKind.Object)
                {
                    Check(value);
                    if (Json.Text(value, "@type") is { } of) ranges.Any(r => Is(of, r)).ShouldBeTrue($"{property.Name} takes no {of}");
                }
                else if (value.ValueKind == JsonValueKind.Number) ranges.ShouldContain("Number");
                else if (ranges.Contains("Date")) Date().IsMatch(value.GetString()!).ShouldBeTrue(value.GetString());
                else if (!ranges.Contains("Text")) Uri.IsWellFormedUriString(value.GetString(), UriKind.Absolute).ShouldBeTrue(property.Name);
            }
        }
    }

    private static bool Is(string? type, string ancestor)
    {
        for (; !string.IsNullOrEmpty(type); type = Parents[type])
            if (type == ancestor) return true;
        return false;
    }

    [GeneratedRegex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:]+(Z|[+-][0-9:]+)?)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
