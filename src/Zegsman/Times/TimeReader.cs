using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Phrases;

namespace Zegsman.Times;

/// <summary>Reads the expressions of time in an article, each from the date of its passage or else of the article.</summary>
internal static class TimeReader
{
    /// <summary>The expressions in order, without overlap; none in another language than Dutch or English.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its tokens; with trees and names where they are known, which tell more.</param>
    public static IReadOnlyList<TimeExpression> Read(Article article, Document document)
    {
        if (document.Language == TextLanguage.Other) return [];
        var found = new List<TimeExpression>();
        var anchor = new Anchor(article.Published);
        foreach (var passage in article.Passages)
        {
            var line = new Line(document, passage.Span, passage.Published is { } own ? new Anchor(own) : anchor);
            anchor = Sharpened(anchor, passage.Published);
            for (var at = 0; at < line.Count;)
            {
                var part = Expressions.Read(line, at);
                if (part is not null) found.Add(Expression(article.Text, line, part));
                at = part?.End ?? at + 1;
            }
        }
        return found;
    }

    /// <summary>
    /// The day of a post, for what comes after it in an article whose own date is known to a month or a year that the post lies in: who
    /// quotes it writes on that day or soon after.
    /// </summary>
    private static Anchor Sharpened(Anchor article, PartialDate? post) =>
        post is { } date && article.IsKnown && article.Day is null && article.From <= date.From && date.To <= article.To && new Anchor(date).Day is { } day
            ? new Anchor(PartialDate.Day(day.Year, day.Month, day.Day)) : article;

    private static TimeExpression Expression(string text, Line line, Part part)
    {
        var span = line.Span(part.Start, part.End);
        return new TimeExpression(span, span.In(text), part.Type, part.Value, part.Interval is { } known ? Interval.Iso(known.From) : null,
            part.Interval is { } until ? Interval.Iso(until.To) : null);
    }
}
