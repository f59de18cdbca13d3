using System.Buffers;
using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>A post that was run into the text: its words and its signature.</summary>
/// <param name="Span">From its first word to the end of its signature; UTF-16, half-open.</param>
/// <param name="Body">Its words, without a link at their end; empty when only the signature is there.</param>
/// <param name="Signature">Its signature.</param>
/// <param name="Url">The link at the end of its words; null without one.</param>
internal sealed record Post(TextSpan Span, TextSpan Body, PostSignature Signature, string? Url)
{
    private static readonly string[] Links = ["https://", "http://", "pic.twitter.com/", "t.co/"];

    private static readonly SearchValues<string> Announcements = SearchValues.Create(
        [
            "op sociale media", "op social media", "op Twitter", "op X ", "op X.", "op X:", "op X,", "op Facebook", "op Instagram",
            "op Bluesky", "op Mastodon", "twittert", "twitterde", "tweette", "on social media", "on Twitter", "on X ", "on X.",
            "on X:", "on X,", "on Facebook", "on Instagram", "on Bluesky", "on Mastodon", "tweeted",
        ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> FirstPerson = SearchValues.Create(
        [" ik ", " mij ", " mijn ", " me ", " wij ", " we ", " ons ", " onze ", " I ", " my ", " our "],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The posts in <paramref name="span"/>, in order and without overlap.</summary>
    public static List<Post> FindAll(string text, TextSpan span, TextLanguage language)
    {
        var posts = new List<Post>();
        var rest = span;
        while (PostSignature.Find(text, rest, language) is { } signature)
        {
            posts.Add(Of(text, new TextSpan(rest.Start, signature.Start).Trim(text), signature));
            rest = new TextSpan(signature.End, span.End);
        }
        return posts;
    }

    /// <summary>The post that ends in <paramref name="signature"/>, with its words at the end of <paramref name="before"/>.</summary>
    public static Post Of(string text, TextSpan before, PostSignature signature)
    {
        var words = before with { Start = StartIn(text, before) };
        var (body, url) = WithoutLinks(text, words);
        return new Post(new TextSpan(words.IsEmpty ? signature.Start : words.Start, signature.End), body, signature, url);
    }

    /// <summary>
    /// Where the post begins in what stands before its signature: at the mark that opens it when it is between marks, after a sentence of
    /// the reporter that announces it, or else at the very beginning, for nothing shows it.
    /// </summary>
    private static int StartIn(string text, TextSpan before)
    {
        if (before.IsEmpty) return before.Start;
        if (OpeningMarks(text[before.End - 1]) is { } marks)
        {
            for (var i = before.End - 2; i >= before.Start; i--)
            {
                if (marks.Contains(text[i], StringComparison.Ordinal) && BeginsSentence(text, before.Start, i)) return i;
            }
        }
        var start = before.Start;
        for (var i = before.Start; i < before.End - 1; i++)
        {
            if (text[i] is not ('.' or ':' or '!' or '?') || !char.IsWhiteSpace(text[i + 1])) continue;
            if (Announces(text.AsSpan(start, i + 1 - start))) return new TextSpan(i + 1, before.End).Trim(text).Start;
            start = i + 1;
        }
        return before.Start;
    }

    private static string? OpeningMarks(char closing) => closing switch
    {
        '"' => "\"",
        '\'' => "'",
        '’' => "‘",
        '”' => "“„",
        '“' => "„",
        '»' => "«",
        _ => null,
    };

    private static bool BeginsSentence(string text, int from, int position)
    {
        var before = text.AsSpan(from, position - from).TrimEnd();
        return before.IsEmpty || (before.Length < position - from && (LineSurface.EndsSentence(before) || before[^1] == ':'));
    }

    /// <summary>Whether the sentence names a social medium and is not by the author of the post.</summary>
    private static bool Announces(ReadOnlySpan<char> sentence) =>
        sentence.IndexOfAny(Announcements) >= 0 && sentence.IndexOfAny(FirstPerson) < 0;

    /// <summary>
    /// The words without the links at their end, and the last web address of these; the words as they are when they are links only.
    /// </summary>
    private static (TextSpan Words, string? Url) WithoutLinks(string text, TextSpan words)
    {
        var (body, url) = (words, (string?)null);
        while (true)
        {
            var lastWord = text.AsSpan(body).LastIndexOfAny(" \n\r\t\u00a0") + 1;
            var tail = text.AsSpan(body)[lastWord..];
            var link = -1;
            foreach (var opening in Links)
            {
                if (tail.IndexOf(opening, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (link < 0 || at < link)) link = at;
            }
            if (link < 0) return (body, url);
            var shorter = new TextSpan(body.Start, body.Start + lastWord + link).Trim(text);
            if (tail[link..].StartsWith("http", StringComparison.OrdinalIgnoreCase)) url ??= tail[link..].ToString();
            if (shorter.IsEmpty) return (body, url);
            body = shorter;
        }
    }
}
