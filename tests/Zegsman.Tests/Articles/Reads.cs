using System.Text;
using Zegsman.Articles;

namespace Zegsman.Tests.Articles;

/// <summary>Short ways to read articles in tests.</summary>
internal static class Reads
{
    public static Article Text(string text, ArticleHints? hints = null) =>
        Bytes(Encoding.UTF8.GetBytes(text), hints ?? new ArticleHints { FileName = "artikel.txt" });

    public static Article Bytes(byte[] bytes, ArticleHints? hints = null) =>
        ArticleReader.Read(bytes, hints ?? new ArticleHints()).Single();

    public static IReadOnlyList<ArticleResult> JsonLines(string lines, ArticleHints? hints = null) =>
        [.. ArticleReader.ReadEach(new MemoryStream(Encoding.UTF8.GetBytes(lines)), hints ?? new ArticleHints { FileName = "dump.jsonl" })];

    /// <summary>The articles of a file of this name; of null, of bytes that come without one.</summary>
    public static IReadOnlyList<Article> All(string text, string? fileName) =>
        [.. ArticleReader.Read(Encoding.UTF8.GetBytes(text), new ArticleHints { FileName = fileName })];

    public static string CodeOf(byte[] bytes, ArticleHints? hints = null) =>
        ArticleReader.ReadEach(new MemoryStream(bytes), hints ?? new ArticleHints()).Single().Error!.Code;

    /// <summary>Each passage as "kind: text".</summary>
    public static IEnumerable<string> Outline(Article article) => article.Passages.Select(p => $"{p.Kind}: {p.Span.In(article.Text)}");

    public static Passage Post(Article article) => article.Passages.Single(p => p.Kind == PassageKind.Post);
}
