using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>The feeds against RFC 4287 and JSON Feed 1.1, and as a reader of feeds sees them.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Atom_is_as_RFC_4287_requires()
    {
        foreach (var exported in (Exported[])[Exported.News(), Exported.Hostile(), new Exported()])
        {
            using (exported)
            {
                var feed = XDocument.Parse(await exported.TextAsync(StatementExport.Atom)).Root!;
                feed.Name.ShouldBe(Atom + "feed");
                OneEach(feed, "id", "title", "updated");
                feed.Elements(Atom + "author").ShouldHaveSingleItem();
                foreach (var entry in feed.Elements(Atom + "entry"))
                {
                    OneEach(entry, "id", "title", "updated", "published", "content", "summary");
                    entry.Elements(Atom + "link").Count(l => l.Attribute("rel")!.Value == "alternate").ShouldBeLessThanOrEqualTo(1);
                }
                foreach (var element in feed.Descendants()) element.Name.Namespace.ShouldBe(Atom);
                foreach (var id in feed.Descendants(Atom + "id")) Uri.TryCreate(id.Value, UriKind.Absolute, out _).ShouldBeTrue(id.Value);
                foreach (var date in feed.Descendants().Where(e => e.Name.LocalName is "updated" or "published"))
                    DateTimeOffset.TryParseExact(date.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", null, default, out _).ShouldBeTrue(date.Value);
                foreach (var person in feed.Descendants().Where(e => e.Name.LocalName is "author" or "contributor"))
                    person.Element(Atom + "name")!.Value.ShouldNotBeEmpty();
                foreach (var category in feed.Descendants(Atom + "category")) category.Attribute("term")!.Value.ShouldNotBeEmpty();
                foreach (var link in feed.Descendants(Atom + "link"))
                    new Uri(link.Attribute("href")!.Value).Scheme.ShouldBeOneOf("http", "https");
                feed.Descendants(Atom + "id").Select(i => i.Value).ShouldBeUnique();
            }
        }
    }

    [Fact]
    public async Task A_reader_of_feeds_finds_the_statements_the_last_added_first()
    {
        using var exported = Exported.News();
        using var reader = XmlReader.Create(new MemoryStream(await exported.BytesAsync(StatementExport.Atom, "lang:nl")));
        var feed = SyndicationFeed.Load(reader);
        feed.Title.Text.ShouldBe("lang:nl");
        var kept = exported.Ledger.AskAll(new Question { Order = AnswerOrder.Latest }).ToList();
        feed.Items.Select(i => ((TextSyndicationContent)i.Content).Text).ShouldBe(kept.Select(k => k.Statement.Content.Text));
        var bridge = feed.Items.Single(i => i.Title.Text == "Pia Lindeman ontkent: dat de brug bij Óstermeer onveilig is");
        bridge.Summary.Text.ShouldBe("De Oostermeerder, 2018-07-16: Ruzie over de brug");
        bridge.Categories.Select(c => c.Name).ShouldBe(["deny", "Óstermeer"]);
        bridge.Contributors.Single().Name.ShouldBe("Pia Lindeman");
        feed.Items.First().Links.Single().Uri.AbsoluteUri.ShouldBe("https://www.nieuws.example/dijk?a=1&b=%C3%BC");
        feed.LastUpdatedTime.ShouldBe(feed.Items.Max(i => i.LastUpdatedTime));
    }

    [Fact]
    public async Task JSON_Feed_has_the_fields_that_version_1_1_requires()
    {
        foreach (var exported in (Exported[])[Exported.News(), Exported.Hostile(), new Exported()])
        {
            using (exported)
            {
                var feed = await exported.JsonAsync(StatementExport.JsonFeed);
                Json.Text(feed, "version").ShouldBe("https://jsonfeed.org/version/1.1");
                Json.Text(feed, "title").ShouldBe("Zegsman");
                Known(feed, ["version", "title", "home_page_url", "feed_url", "description", "authors", "language", "items"]);
                foreach (var author in feed.GetProperty("authors").EnumerateArray()) Json.Text(author, "name").ShouldNotBeNullOrEmpty();
                foreach (var item in feed.GetProperty("items").EnumerateArray())
                {
                    Known(item, ["id", "url", "external_url", "title", "content_text", "summary", "date_published", "date_modified", "language", "tags", "_zegsman"]);
                    Json.Text(item, "id").ShouldNotBeNullOrEmpty();
                    Json.Text(item, "content_text").ShouldNotBeNullOrEmpty();
                    DateTimeOffset.TryParse(Json.Text(item, "date_published"), out _).ShouldBeTrue();
                    item.GetProperty("tags").EnumerateArray().ShouldAllBe(t => t.ValueKind == JsonValueKind.String);
                    if (Json.Text(item, "url") is { } url) new Uri(url).Scheme.ShouldBeOneOf("http", "https");
                }
            }
        }
    }

    [Fact]
    public async Task Both_feeds_have_the_same_entries_and_tell_where_they_are()
    {
        using var exported = Exported.News();
        var atom = XDocument.Parse(await exported.TextAsync(StatementExport.Atom)).Root!;
        var json = await exported.JsonAsync(StatementExport.JsonFeed);
        json.GetProperty("items").EnumerateArray().Select(i => Json.Text(i, "id")).ShouldBe(atom.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value));
        foreach (var export in (StatementExport[])[StatementExport.Atom, StatementExport.JsonFeed])
        {
            using var stream = new MemoryStream();
            await export.WriteAsync(export.Answer(exported.Ledger, new Question()) with { Address = "https://feeds.example/a", Title = "De dijk" }, stream);
            var text = Encoding.UTF8.GetString(stream.ToArray());
            text.ShouldContain("https://feeds.example/a");
            text.ShouldContain("De dijk");
        }
    }

    [Fact]
    public async Task An_entry_keeps_its_id_when_its_article_is_edited_or_read_anew_and_comes_once()
    {
        using var exported = Exported.News();
        var before = await IdsAsync(exported);
        exported.Ledger.Add(new News("Ruzie over de brug bij ons\nPia Lindeman ontkent dat de brug bij Óstermeer onveilig is.") { Model = "toy 2" }
            .Names("Pia Lindeman").Says("Pia Lindeman", "ontkent", "dat de brug bij Óstermeer onveilig is", confidence: 0.1)
            .Says("Pia Lindeman", "ontkent", "dat de brug bij Óstermeer onveilig is", confidence: 0.2).Reading());
        var after = await IdsAsync(exported);
        after.ShouldHaveSingleItem();
        after.ShouldBe(before);
        static async Task<List<string?>> IdsAsync(Exported exported) =>
            [.. (await exported.JsonAsync(StatementExport.JsonFeed, "speaker:Lindeman")).GetProperty("items").EnumerateArray().Select(i => Json.Text(i, "id"))];
    }

    [Fact]
    public async Task A_feed_is_limited()
    {
        using var exported = new Exported();
        for (var i = 0; i < 60; i++) exported.Ledger.Add(new News($"Bos zei dat het {i} is.", $"{i}.txt").Names("Bos").Says("Bos", "zei", $"dat het {i} is").Reading());
        var items = (await exported.JsonAsync(StatementExport.JsonFeed)).GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBe(50);
        Json.Text(items[0], "content_text").ShouldBe("dat het 59 is");
        StatementExport.JsonFeed.Answer(exported.Ledger, new Question(), 55).Statements.Count().ShouldBe(55);
    }

    private static void OneEach(XElement element, params string[] names)
    {
        foreach (var name in names) element.Elements(Atom + name).Count().ShouldBe(1, name);
    }

    private static void Known(JsonElement element, string[] names)
    {
        foreach (var property in element.EnumerateObject()) names.ShouldContain(property.Name);
    }
}
