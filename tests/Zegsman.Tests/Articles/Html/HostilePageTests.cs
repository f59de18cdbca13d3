using System.Diagnostics;
using Zegsman.Articles;
using Zegsman.Articles.Html;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Html;

/// <summary>Pages made to break their readers: each is read, or is an error, in time that grows with its length, on a small stack.</summary>
public sealed class HostilePageTests
{
    /// <summary>Less than any thread of .NET has by default, so that recursion that grows with the page is found.</summary>
    private const int SmallStack = 512 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Repeated => new()
    {
        { "nested elements", "<div>" },
        { "nested elements with text", "<div>hallo " },
        { "nested lists", "<ul><li>x" },
        { "nested tables", "<table><tr><td>x" },
        { "tables in tables", "<table>" },
        { "nested links", "<a href=x><div>x" },
        { "nested quotations", "<blockquote>x<cite>y</cite>" },
        { "nested posts", "<blockquote class=twitter-tweet>x — y (@z) " },
        { "nested times", "<div><time>08.00</time>x" },
        { "nested articles", "<article>Dit is een zin van ruim veertig tekens, zegt hij." },
        { "nested bodies", "<div itemprop=articleBody>Dit is een zin van ruim veertig tekens, zegt hij." },
        { "nested marks", "<q>" },
        { "bold that is never ended", "<b><p>x" },
        { "pictures", "<svg><g/>" },
        { "templates", "<template>" },
        { "items", "<li>x" },
        { "headings", "<h1>x<h2>" },
        { "paragraphs", "<p>Dit is een zin van ruim veertig tekens, zegt hij.</p>" },
        { "breaks", "x<br>" },
        { "end tags", "</p></div></b>" },
        { "opening brackets", "<" },
        { "ends of nothing", "</" },
        { "names without end", "<a" },
        { "values without end", "<a '" },
        { "ampersands", "&a" },
        { "numbers", "&#" },
        { "comments", "<!--" },
        { "scripts", "<script>" },
        { "JSON-LD", "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"x\"}</script>" },
        { "tags of data", "<meta name=date content=x>" },
        { "white space", " \n" },
        { "soft hyphens", "\u00AD\u200B" },
        { "combining characters", "\u0301" },
        { "halves of pairs", "\uD83D" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void What_is_repeated_a_hundred_thousand_times_is_read(string name, string piece)
    {
        name.ShouldNotBeEmpty();
        Survives(string.Concat(Enumerable.Repeat(piece, 100_000)));
    }

    [Fact]
    public void Elements_nested_a_hundred_thousand_deep_keep_their_text()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Hallo." + string.Concat(Enumerable.Repeat("</div>", 100_000)) + "<p>Daarna.";
        Page.Outline(html).ShouldBe(["Paragraph: Hallo.", "Paragraph: Daarna."]);
    }

    [Theory]
    [InlineData("<!--", "--!")]
    [InlineData("<p ", "a=1 ")]
    [InlineData("<p class='", "share ")]
    [InlineData("<html ", "lang=nl ")]
    [InlineData("<script>", "</script")]
    [InlineData("<script type=application/ld+json>", "[")]
    [InlineData("<title>", "a - b | ")]
    [InlineData("<p>&#", "9")]
    [InlineData("<p>", "woord ")]
    [InlineData("<pre>", "x\n")]
    [InlineData("<blockquote class=twitter-tweet>", "x — Jan (@x) ")]
    public void What_goes_on_for_megabytes_is_read(string opening, string piece) =>
        Survives(opening + string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length)));

    [Fact]
    public void A_thousand_attributes_are_cut_to_a_few() => Page.Outline($"<p {string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i} "))}>Hallo.").ShouldBe(["Paragraph: Hallo."]);

    private static void Survives(string html)
    {
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                Invariants.Check(HtmlReader.Read(html, new ArticleHints()));
            }
            catch (ZegsmanException)
            {
                // No text to read in it.
            }
            catch (Exception e)
            {
                fault = e;
            }
        }, SmallStack);
        var clock = Stopwatch.StartNew();
        thread.Start();
        thread.Join(Patience).ShouldBeTrue($"not read in {clock.Elapsed}");
        fault.ShouldBeNull();
    }
}
