using System.Text;
using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Evaluation;

/// <summary>An article whose attributions are known.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Text">Its text, which all spans refer to.</param>
/// <param name="Attributions">Every attribution in it.</param>
public sealed record GoldArticle(string Id, string Text, IReadOnlyList<Attribution> Attributions)
{
    private string Json { get; init; } = "";

    /// <summary>The articles of a gold file, in order: one JSON object per line with "id", "text" and "attributions".</summary>
    /// <param name="file">The file's path.</param>
    /// <exception cref="ZegsmanException">The file cannot be read (ZG411), is no JSON Lines (ZG412), lacks a field (ZG413), has a span outside
    /// its text (ZG414), an id twice (ZG415) or no article (ZG416).</exception>
    public static IEnumerable<GoldArticle> Read(string file)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in JsonLine.Read(file))
        {
            var article = Of(line);
            if (!ids.Add(article.Id)) throw EvaluationErrors.Twice(file, line.Number, article.Id);
            yield return article;
        }
        if (ids.Count == 0) throw EvaluationErrors.Empty(file);
    }

    /// <summary>The article as it is read from the same line of JSON; its text is the gold's text, unchanged.</summary>
    public Article ToArticle()
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(Json), new ArticleHints { FileName = "gold.jsonl" }).Single();
        // spans of another text would be scored against the wrong characters
        return article.Text == Text ? article : throw new InvalidOperationException($"The text of {Id} was changed in reading.");
    }

    private static GoldArticle Of(JsonLine line)
    {
        var text = line.Has("text") ? line.Optional("text") ?? "" : throw line.Wrong("text", "a string");
        return new GoldArticle(line.Required("id"), text, [.. line.Objects("attributions").Select(a => Of(a, text))]) { Json = line.Object.GetRawText() };
    }

    private static Attribution Of(JsonLine line, string text) => new()
    {
        Id = line.Optional("id"),
        Source = line.Spans("source", text),
        Cue = line.Spans("cue", text),
        Content = line.Has("content") ? line.Spans("content", text) : throw line.Wrong("content", "a list of spans [start, end]"),
        Kind = line.Optional("type"),
        Stance = line.Optional("stance"),
        Polarity = line.Optional("polarity"),
        Parent = line.Optional("parent"),
        ParentIsKnown = line.Has("parent"),
        SourceEntity = line.Optional("source_entity"),
    };
}
