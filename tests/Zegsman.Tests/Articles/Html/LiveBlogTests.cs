using Zegsman.Articles;

namespace Zegsman.Tests.Articles.Html;

public sealed class LiveBlogTests
{
    private const string Text = "De rederij vaart vandaag niet, want het is veel te gevaarlijk, zegt de kapitein.";

    [Fact]
    public void Entries_have_their_own_time()
    {
        var article = Page.Read($"""
            <h1>Storm</h1><div class=feed>
            <div><time datetime="2026-01-09T08:02:00+01:00">08.02</time><h3>Geen boot</h3><p>{Text}</p><figure><figcaption>De haven.</figcaption></figure></div>
            <div><time datetime="2026-01-09T07:00:00+01:00">07.00</time><p>{Text}</p></div>
            <div><time datetime="2026-01-09T06:30:00+01:00">06.30</time><p>{Text}</p></div></div>
            """);
        article.Passages.Select(p => $"{p.Kind} {p.Published}").ShouldBe(
        [
            "Title ", "Byline 2026-01-09T08:02:00+01:00", "Heading 2026-01-09T08:02:00+01:00", "ListItem 2026-01-09T08:02:00+01:00", "Caption 2026-01-09T08:02:00+01:00",
            "Byline 2026-01-09T07:00:00+01:00", "ListItem 2026-01-09T07:00:00+01:00", "Byline 2026-01-09T06:30:00+01:00", "ListItem 2026-01-09T06:30:00+01:00",
        ]);
    }

    [Fact]
    public void The_times_of_a_live_blog_are_not_when_it_was_published() =>
        Page.Read(string.Concat(Enumerable.Range(1, 3).Select(i => $"<article><time datetime='2026-01-09T0{i}:00'>0{i}.00</time><p>{Text}</p></article>"))).Published.ShouldBeNull();

    [Fact]
    public void Two_times_make_no_live_blog() =>
        Page.Outline($"<div><time datetime=2026-01-09>9 januari</time><p>{Text}</p></div><div><time datetime=2026-01-10>10 januari</time><p>{Text}</p></div>")
            .Count(l => l.StartsWith("ListItem", StringComparison.Ordinal)).ShouldBe(0);

    [Fact]
    public void Entries_that_only_the_JSON_LD_has_are_read_from_there()
    {
        var article = Page.Read($$"""
            <head><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm", "liveBlogUpdate": [
              {"@type": "BlogPosting", "headline": "Geen boot", "articleBody": "{{Text}}\n\nMorgen wel.", "datePublished": "2026-01-09T08:02:00+01:00"},
              {"@type": "BlogPosting", "articleBody": "<p>Haven <b>dicht</b>.</p>", "datePublished": "2026-01-09T07:00:00+01:00"}]}</script></head>
            <h1>Storm</h1><div id=app></div>
            """);
        Page.Lines(article).ShouldBe(["Title: Storm", "Heading: Geen boot", $"ListItem: {Text}", "ListItem: Morgen wel.", "ListItem: Haven dicht."]);
        article.Passages[^1].Published!.Value.Value.ShouldBe("2026-01-09T07:00:00+01:00");
        article.Passages[2].Published!.Value.Value.ShouldBe("2026-01-09T08:02:00+01:00");
    }

    [Fact]
    public void An_entry_without_a_date_for_machines_has_the_one_of_the_JSON_LD_under_the_same_heading()
    {
        var article = Page.Read($$"""
            <head><script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": {"headline": "Geen boot", "datePublished": "2026-01-09T08:02:00+01:00"} }</script></head>
            <div><div><time>08.02</time><h3>Geen boot</h3><p>{{Text}}</p></div><div><time>07.00</time><h3>Anders</h3><p>{{Text}}</p></div></div>
            """);
        article.Passages.Where(p => p.Kind == PassageKind.ListItem).Select(p => p.Published?.Value).ShouldBe(["2026-01-09T08:02:00+01:00", null]);
    }
}
