using Zegsman.Articles;
using Zegsman.Articles.Passages;
using Zegsman.Language;
using Zegsman.Statements.Linking;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Who says "I" outside quotation marks where that is not the article's author: the one who signs below a letter, and the one who is asked in an interview,
/// who is "you" in its questions.
/// </summary>
internal static class Writers
{
    private const int LongestSignature = 60;

    /// <summary>For each stretch of text that another than the author has written, or in which they are spoken to: where, and the words that name them.</summary>
    public static List<(TextSpan Reach, int Person, TextSpan Name)> Of(Article article, Document document)
    {
        var found = new List<(TextSpan, int, TextSpan)>();
        var first = 0;
        for (var i = 1; i < article.Passages.Count; i++)
        {
            if (SignatureAt(article, i) is not { } name) continue;
            found.Add((new TextSpan(article.Passages[first].Span.Start, article.Passages[i].Span.End), 1, name));
            first = Math.Min(i + 1, article.Passages.Count - 1);
        }
        foreach (var passage in article.Passages)
        {
            if (passage.Kind is PassageKind.Paragraph or PassageKind.Quotation && AfterDash(article.Text, passage.Span) is { } name) found.Add((passage.Span, 1, name));
        }
        if (found.Count > 0 || Interview.Of(article, document) is not { } interview) return found;
        foreach (var passage in article.Passages)
        {
            if (interview.IsInQuestion(passage.Span.Start)) found.Add((passage.Span, 2, interview.Guest.Span));
            else if (!interview.IsQuoted && interview.IsInAnswer(passage.Span.Start)) found.Add((passage.Span, 1, interview.Guest.Span));
        }
        return found;
    }

    /// <summary>The name that a passage under a letter is: "Joop Ravenstein, Westerdrecht"; null for any other passage.</summary>
    private static TextSpan? SignatureAt(Article article, int index)
    {
        var (passage, above) = (article.Passages[index], article.Passages[index - 1]);
        if (passage.Span.Length > LongestSignature || above.Kind != PassageKind.Paragraph || !LineSurface.EndsSentence(article.Text.AsSpan(above.Span))) return null;
        var isEnd = index == article.Passages.Count - 1 || article.Passages[index + 1].Kind is PassageKind.Heading or PassageKind.Title or PassageKind.Byline;
        if (passage.Kind != PassageKind.Byline && !isEnd) return null;
        // "Door Bart Oudshoorn" has written the article, and no letter above it
        if (Byline.Authors(passage.Span.In(article.Text)).Length > 0) return null;
        var comma = article.Text.IndexOf(',', passage.Span.Start, passage.Span.Length);
        var name = comma < 0 ? passage.Span : new TextSpan(passage.Span.Start, comma);
        return LineSurface.IsName(article.Text.AsSpan(name)) ? name : null;
    }

    /// <summary>The name after a dash at a passage's end: "… want dat helpt. — Boer Harm"; null for none.</summary>
    private static TextSpan? AfterDash(string text, TextSpan passage)
    {
        var low = Math.Max(passage.Start, passage.End - LongestSignature);
        var dash = text.AsSpan(low, passage.End - low).LastIndexOfAny('—', '–');
        if (dash < 0) return null;
        var before = text.AsSpan(passage.Start, low + dash - passage.Start).TrimEnd();
        var name = new TextSpan(low + dash + 1, passage.End).Trim(text);
        if (before.IsEmpty || !LineSurface.EndsSentence(before) || name.IsEmpty || !char.IsUpper(text[name.Start]) || LineSurface.EndsSentence(text.AsSpan(name))) return null;
        var end = text.AsSpan(name).IndexOfAny(",(");
        return end > 0 ? new TextSpan(name.Start, name.Start + end).Trim(text) : name;
    }
}
