using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Articles;
using Zegsman.Cli.Read.Html;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Cli.Tests.Read;

public sealed class HtmlFormatTests
{
    private static IDocument Page(Reading reading) => new HtmlParser().ParseDocument(new HtmlFormat().Render(reading));

    private static string Text(IDocument page) => string.Concat(page.QuerySelectorAll(".t").Select(e => e.TextContent));

    /// <summary>The text of all elements of a statement's part, in order; each piece of text once, however deep it is marked.</summary>
    private static string Marked(IDocument page, string part, int statement) =>
        string.Concat(page.QuerySelectorAll($"main .{part}.s{statement}").Select(e => e.TextContent));

    [Fact]
    public void The_page_has_the_text_of_the_article() => Text(Page(Sketch.Bridge())).ShouldBe(Sketch.Bridge().Article.Text);

    [Fact]
    public void Every_part_of_every_statement_is_marked()
    {
        var page = Page(Sketch.Bridge());
        Marked(page, "source", 1).ShouldBe("Wethouder Pia Lindeman");
        Marked(page, "cue", 1).ShouldBe("erkende");
        Marked(page, "content", 1).ShouldBe("dat de aannemer haar ervan beschuldigt de brug te hebben verwaarloosd");
        Marked(page, "content", 2).ShouldBe("de brug te hebben verwaarloosd");
        Marked(page, "content", 3).ShouldBe("\"De brug\"\"is veilig.\"");
        page.QuerySelector("main .content.s1 .content.s2").ShouldNotBeNull("a statement inside another is marked inside it");
    }

    [Fact]
    public void Each_statement_has_a_note_and_a_way_there_and_back()
    {
        var page = Page(Sketch.Bridge());
        for (var n = 1; n <= 4; n++)
        {
            page.QuerySelectorAll($"main a.ref[href='#n{n}']").Length.ShouldBe(1);
            page.QuerySelectorAll($"a.number[href='#m{n}']").Length.ShouldBe(1);
            page.QuerySelectorAll($"[id='n{n}']").Length.ShouldBe(1);
            page.QuerySelectorAll($"[id='m{n}']").Length.ShouldBe(1);
        }
        page.QuerySelector("#n1")!.TextContent.ShouldContain("erkent");
        page.QuerySelector("#n2")!.ClassList.ShouldContain("d1");
    }

    [Fact]
    public void Markup_in_the_article_stays_text()
    {
        const string words = "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; \"'";
        var page = Page(new Sketch($"Bos zegt {words}.", id: words).Says("Bos", "zegt", [words], Stance.State, name: words).Reading());
        page.QuerySelectorAll("script, img").ShouldBeEmpty();
        Text(page).ShouldBe($"Bos zegt {words}.");
        page.Title.ShouldBe(words);
        page.QuerySelector("#n1 .entity")!.TextContent.ShouldBe(words);
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("https://nieuws.example/a", true)]
    public void Only_web_addresses_become_links(string url, bool linked)
    {
        var sketch = new Sketch("Het regent.") { Article = new Sketch("Het regent.").Article with { Url = url } };
        (Page(sketch.Reading()).QuerySelector($"header a[href='{url}']") is not null).ShouldBe(linked);
    }

    [Fact]
    public void The_page_needs_nothing_else_and_lets_nothing_else_in()
    {
        var page = Page(Sketch.Bridge());
        page.QuerySelectorAll("link, script, img, [style], [onclick]").ShouldBeEmpty();
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        var style = page.QuerySelector("style")!.TextContent;
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
        style.ShouldNotContain("url(");
    }

    [Fact]
    public void Passages_take_the_shape_of_what_they_are()
    {
        const string text = "Kop\nTussenkop\nOude brug bij avond\nEen bericht";
        PassageKind[] kinds = [PassageKind.Title, PassageKind.Heading, PassageKind.Caption, PassageKind.Post];
        var article = new Sketch(text).Article with
        {
            Passages =
            [
                .. text.Split('\n').Select((line, i) => new Passage
                {
                    Kind = kinds[i],
                    Span = TextSpan.Of(text.IndexOf(line, StringComparison.Ordinal), line.Length),
                    Author = i == 3 ? new PostAuthor("Jet Bos", "jetbos", null) : null,
                }),
            ],
        };
        var page = Page(new Sketch(text) { Article = article }.Reading());
        page.QuerySelector("h1")!.TextContent.ShouldBe("Kop");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector("h2")!.TextContent.ShouldBe("Tussenkop");
        page.QuerySelector("p.caption")!.TextContent.ShouldBe("Oude brug bij avond");
        page.QuerySelector("blockquote.post .by")!.TextContent.ShouldContain("Jet Bos @jetbos");
        Text(page).ShouldBe(text);
    }

    [Theory]
    [InlineData(TextLanguage.Dutch, "nl", "nl")]
    [InlineData(TextLanguage.English, "en", "en")]
    [InlineData(TextLanguage.Other, "en", "")]
    public void The_page_speaks_the_language_of_the_article(TextLanguage language, string page, string text)
    {
        var html = Page(new Sketch("Tekst.", language: language).Reading());
        html.DocumentElement.GetAttribute("lang").ShouldBe(page);
        html.QuerySelector("main")!.GetAttribute("lang").ShouldBe(text);
    }

    [Property]
    public Property Whatever_the_text_and_however_the_marks_cross_the_text_is_kept_and_each_mark_is_whole()
    {
        var texts = Gen.Elements("aap", "&", "<b>", "\n", "\n\n", "\r\n", "🙂", " ", "\"", "noot\t", "\u00A0")
            .ListOf(30).Select(string.Concat);
        var spans = Gen.Choose(0, 60).Two();
        var samples = from text in texts from contents in spans.ListOf(4) from cues in spans.ListOf(4) select (text, contents, cues);
        return Prop.ForAll(samples.ToArbitrary(), sample =>
        {
            var (text, contents, cues) = sample;
            TextSpan Span((int, int) ends)
            {
                var (a, b) = (Math.Min(ends.Item1, ends.Item2) % (text.Length + 1), Math.Max(ends.Item1, ends.Item2) % (text.Length + 1));
                var span = new TextSpan(Math.Min(a, b), Math.Max(a, b)).Trim(text);
                var isWhole = !span.IsEmpty && !char.IsLowSurrogate(text[span.Start]) && !char.IsHighSurrogate(text[span.End - 1]);
                return isWhole ? span : new TextSpan(0, 0);
            }
            var statements = contents.Zip(cues).Select((parts, i) => new Statement
            {
                Id = $"s{i + 1}",
                Kind = StatementKind.Mixed,
                Polarity = Polarity.Positive,
                Confidence = 1,
                Cue = new Cue([Span(parts.Second)], "", null, Stance.State),
                Content = new Content([Span(parts.First)], ""),
                Evidence = new Evidence(null, "test"),
            }).ToList();
            var article = new Sketch(text).Article;
            var page = Page(new Reading(article, new Zegsman.Language.Document(text, TextLanguage.Dutch, [], []), statements, []));

            // Between paragraphs a mark has nothing to stand on, so white space is left out of the comparison.
            static string Words(string s) => string.Concat(s.Where(c => !char.IsWhiteSpace(c)));
            return Text(page) == text && statements.Select((s, i) =>
                Words(Marked(page, "content", i + 1)) == Words(s.Content.Spans[0].In(text)) &&
                Words(Marked(page, "cue", i + 1)) == Words(s.Cue!.Spans[0].In(text))).All(same => same);
        });
    }
}
