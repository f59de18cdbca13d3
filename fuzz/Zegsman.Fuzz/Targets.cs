using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Fuzz;

/// <summary>What is fuzzed: each target takes any bytes, and throws when something does not hold that must.</summary>
internal static class Targets
{
    private static readonly StatementReader Reader = StatementReader.Load();

    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["text"] = bytes => Articles(bytes, "fuzz.txt"),
        ["html"] = bytes => Articles(bytes, "fuzz.html"),
        ["jsonl"] = bytes => Articles(bytes, "fuzz.jsonl"),
        ["read"] = bytes =>
        {
            foreach (var article in Articles(bytes, "fuzz.txt")) Check(Reader.Read(article));
        },
    };

    private static List<Article> Articles(byte[] bytes, string name)
    {
        var articles = new List<Article>();
        foreach (var result in ArticleReader.ReadEach(new MemoryStream(bytes), new ArticleHints { FileName = name }))
        {
            if (result.Article is not { } article) continue;
            articles.Add(article);
            var end = 0;
            foreach (var passage in article.Passages)
            {
                Hold(passage.Span.Start >= end && passage.Span.End <= article.Text.Length && !passage.Span.IsEmpty, "passages are in order, apart and inside the text");
                Hold(passage.Body is not { } body || passage.Span.Contains(body), "a post's words lie in the post");
                CheckSpan(article.Text, passage.Span);
                end = passage.Span.End;
            }
            Hold(article.Text.Length == 0 || !char.IsLowSurrogate(article.Text[0]), "the text is valid UTF-16");
        }
        return articles;
    }

    private static void Check(Reading reading)
    {
        var byId = reading.Statements.ToDictionary(s => s.Id);
        foreach (var statement in reading.Statements)
        {
            foreach (var span in statement.Content.Spans.Concat(statement.Source?.Spans ?? []).Concat(statement.Cue?.Spans ?? [])) CheckSpan(reading.Article.Text, span);
            Hold(string.Join(' ', statement.Content.Spans.Select(s => s.In(reading.Article.Text))) == statement.Content.Text, "the text at the spans is the quoted text");
            Hold(statement.Parent is null || statement.Content.Spans.All(s => byId[statement.Parent].Content.Spans.Any(p => p.Contains(s))), "a child lies in its parent");
        }
        foreach (var time in reading.Times) CheckSpan(reading.Article.Text, time.Span);
        Hold(reading.Times.Zip(reading.Times.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start), "times are in order and apart");
        _ = ReadingJson.Write(reading);
    }

    private static void CheckSpan(string text, TextSpan span)
    {
        Hold(0 <= span.Start && span.Start < span.End && span.End <= text.Length, "a span lies inside the text");
        Hold(!(span.Start > 0 && char.IsLowSurrogate(text[span.Start]) && char.IsHighSurrogate(text[span.Start - 1])), "no span begins inside a surrogate pair");
        Hold(!(span.End < text.Length && char.IsLowSurrogate(text[span.End]) && char.IsHighSurrogate(text[span.End - 1])), "no span ends inside a surrogate pair");
    }

    private static void Hold(bool condition, string rule)
    {
        if (!condition) throw new InvalidOperationException($"This does not hold: {rule}.");
    }
}
