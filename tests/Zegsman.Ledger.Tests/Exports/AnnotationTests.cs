using System.Text;
using System.Text.Json;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>Web Annotations against the context and the model of the W3C, and their selectors against the articles.</summary>
public sealed class AnnotationTests
{
    private static readonly Vocabulary Terms = new("web-annotation.tsv");

    [Fact]
    public async Task Every_key_class_and_motivation_is_in_the_context_of_the_standard()
    {
        var keys = Terms.Of("keyword").Concat(Terms.Of("relation")).Concat(Terms.Of("value")).Select(f => f[0]).ToHashSet();
        var classes = Terms.Of("class").Select(f => f[0]).ToHashSet();
        var motivations = Terms.Of("motivation").Select(f => f[0]).ToHashSet();
        using var exported = Exported.News();
        var json = await exported.JsonAsync(StatementExport.WebAnnotation);
        Json.Text(json, "@context").ShouldBe("http://www.w3.org/ns/anno.jsonld");
        foreach (var node in Json.Objects(json))
        {
            foreach (var property in node.EnumerateObject().Where(p => p.Name != "@context")) keys.ShouldContain(property.Name);
            if (Json.Text(node, "type") is { } type) classes.ShouldContain(type);
            foreach (var name in (string[])["motivation", "purpose"])
                if (Json.Text(node, name) is { } motivation) motivations.ShouldContain(motivation);
        }
    }

    [Fact]
    public async Task A_collection_has_what_the_standard_requires_of_it_its_page_and_its_annotations()
    {
        using var exported = Exported.News();
        var json = await exported.JsonAsync(StatementExport.WebAnnotation, "lang:nl");
        Json.Text(json, "type").ShouldBe("AnnotationCollection");
        Json.Text(json, "label").ShouldBe("lang:nl");
        var page = json.GetProperty("first");
        Json.Text(page, "type").ShouldBe("AnnotationPage");
        Json.Text(page, "partOf").ShouldBe(Json.Text(json, "id"));
        page.GetProperty("startIndex").GetInt32().ShouldBe(0);
        var items = page.GetProperty("items").EnumerateArray().ToList();
        json.GetProperty("total").GetInt32().ShouldBe(items.Count);
        items.Count.ShouldBe(5);
        items.Select(i => Json.Text(i, "id")).ShouldBeUnique();
        foreach (var item in items)
        {
            Json.Text(item, "type").ShouldBe("Annotation");
            Uri.TryCreate(Json.Text(item, "id"), UriKind.Absolute, out _).ShouldBeTrue();
            DateTimeOffset.TryParse(Json.Text(item, "created"), out _).ShouldBeTrue();
            item.GetProperty("target").GetArrayLength().ShouldBeGreaterThan(0);
            foreach (var resource in Words(item))
            {
                Uri.TryCreate(Json.Text(resource, "source"), UriKind.Absolute, out _).ShouldBeTrue();
                resource.GetProperty("selector").EnumerateArray().Select(s => Json.Text(s, "type")).ShouldBe(["TextPositionSelector", "TextQuoteSelector"]);
            }
        }
    }

    [Fact]
    public async Task Both_selectors_of_every_span_find_its_words_in_the_article_again()
    {
        foreach (var exported in (Exported[])[Exported.News(), Exported.Hostile()])
        {
            using (exported)
            {
                var items = (await exported.JsonAsync(StatementExport.WebAnnotation)).GetProperty("first").GetProperty("items").EnumerateArray().ToList();
                var kept = exported.Ledger.AskAll(new Question { Order = AnswerOrder.Added }).ToList();
                items.Count.ShouldBe(kept.Count);
                foreach (var (item, statement) in items.Zip(kept))
                {
                    var text = exported.Ledger.ReadingOf(statement.Position)!.Text;
                    item.GetProperty("target").EnumerateArray().Select(t => ByQuote(t, text)).ShouldBe(statement.Statement.Content.Spans.Select(s => s.In(text)));
                    foreach (var resource in Words(item)) ByPosition(resource, text).ShouldBe(ByQuote(resource, text));
                }
            }
        }
    }

    [Fact]
    public async Task Positions_count_code_points_where_ours_count_code_units()
    {
        using var exported = Exported.News();
        var item = (await exported.JsonAsync(StatementExport.WebAnnotation, "speaker:Terpstra")).GetProperty("first").GetProperty("items").EnumerateArray().Single();
        var span = exported.Ledger.AskAll(Question.Parse("speaker:Terpstra")).Single().Statement.Content.Spans[1];
        var position = item.GetProperty("target")[1].GetProperty("selector")[0];
        // One emoji stands in the title, and one in the words before.
        position.GetProperty("start").GetInt32().ShouldBe(span.Start - 2);
        position.GetProperty("end").GetInt32().ShouldBe(span.End - 2);
    }

    [Fact]
    public async Task Context_may_be_left_out_and_never_cuts_a_pair_in_two()
    {
        using var exported = Exported.News();
        for (var length = 0; length < 60; length++)
        {
            using var stream = new MemoryStream();
            var answer = StatementExport.WebAnnotation.Answer(exported.Ledger, new Question()) with { ContextLength = length };
            await StatementExport.WebAnnotation.WriteAsync(answer, stream);
            var text = Encoding.UTF8.GetString(stream.ToArray());
            text.ShouldNotContain("\uFFFD");
            text.Contains("\"prefix\"", StringComparison.Ordinal).ShouldBe(length > 0);
        }
    }

    [Fact]
    public async Task A_statement_whose_text_is_not_to_be_had_is_left_out()
    {
        using var exported = Exported.News();
        using var stream = new MemoryStream();
        await StatementExport.WebAnnotation.WriteAsync(new ExportedAnswer { Statements = exported.Ledger.AskAll(new Question()) }, stream);
        JsonElement.Parse(stream.ToArray()).GetProperty("total").GetInt32().ShouldBe(0);
    }

    private static IEnumerable<JsonElement> Words(JsonElement item) => Json.Objects(item).Where(o => o.TryGetProperty("selector", out _));

    /// <summary>The words between two positions, counted in code points as the standard has it.</summary>
    private static string ByPosition(JsonElement resource, string text)
    {
        var selector = resource.GetProperty("selector")[0];
        var runes = text.EnumerateRunes().ToList();
        var (start, end) = (selector.GetProperty("start").GetInt32(), selector.GetProperty("end").GetInt32());
        return string.Concat(runes.GetRange(start, end - start));
    }

    /// <summary>The words of the quotation, where what stands before and after them tells that it is there.</summary>
    private static string ByQuote(JsonElement resource, string text)
    {
        var selector = resource.GetProperty("selector")[1];
        var (exact, prefix, suffix) = (Json.Text(selector, "exact")!, Json.Text(selector, "prefix")!, Json.Text(selector, "suffix")!);
        text.Split(prefix + exact + suffix).Length.ShouldBe(2, "found once");
        return exact;
    }
}
