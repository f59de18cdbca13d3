using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Tests.Articles.Html;

/// <summary>What holds of every article read from a page.</summary>
internal static class Invariants
{
    public static void Check(Article article)
    {
        var text = article.Text;
        string.Join("\n\n", article.Passages.Select(p => p.Span.In(text))).ShouldBe(text);
        article.Passages.ShouldNotBeEmpty();
        foreach (var passage in article.Passages)
        {
            Check(passage.Span, text);
            if (passage.Body is { } body)
            {
                Check(body, text);
                passage.Span.Contains(body).ShouldBeTrue();
            }
            if (passage.Author?.Span is not { } name) continue;
            Check(name, text);
            name.In(text).ShouldBe(passage.Author.Name.Length > 0 ? passage.Author.Name : passage.Author.Handle);
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i])) char.IsLowSurrogate(text[++i]).ShouldBeTrue();
            else char.IsLowSurrogate(text[i]).ShouldBeFalse();
        }
        text.ShouldNotContain("  ");
        text.ShouldNotContain("\n\n\n");
        text.ShouldNotContain(" \n");
        text.ShouldNotContain("\n ");
    }

    private static void Check(TextSpan span, string text)
    {
        span.IsEmpty.ShouldBeFalse();
        span.Trim(text).ShouldBe(span);
        char.IsLowSurrogate(text[span.Start]).ShouldBeFalse();
        char.IsHighSurrogate(text[span.End - 1]).ShouldBeFalse();
    }
}
