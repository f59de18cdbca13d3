using Zegsman.Ledger;
using Zegsman.Ledger.Versions;
using Zegsman.Server.Access;

namespace Zegsman.Server.Pages.Articles;

/// <summary>What changed in an article from one version to another.</summary>
/// <param name="Article">The newer version.</param>
/// <param name="From">The older version.</param>
/// <param name="To">The newer version.</param>
/// <param name="Statements">The statements that are new or were changed, in the order of the newer version, and then those that are gone.</param>
/// <param name="Text">The paragraphs that are new, were changed or are gone, in the order of the text; null where not all of the text is shown.</param>
public sealed record ChangesModel(KeptArticle Article, ArticleVersion From, ArticleVersion To, IReadOnlyList<StatementChange> Statements, IReadOnlyList<TextChange>? Text)
{
    internal static ChangesModel Of(StatementLedger ledger, long number, int? from, int? to, TextAccess access)
    {
        var changes = ledger.Changes(number, from, to);
        var (older, newer) = (ledger.Article(number, changes.From.Number)!, ledger.Article(number, changes.To.Number)!);
        var isShown = access.Of(older.Article.Outlet) == TextShare.Full && access.Of(newer.Article.Outlet) == TextShare.Full;
        return new ChangesModel(newer.Article, changes.From, changes.To, changes.Changes, isShown ? TextChange.Of(Paragraphs(older), Paragraphs(newer)) : null);
    }

    private static List<string> Paragraphs(WholeArticle article) => [.. article.Reading.Passages.Select(p => p.Span.In(article.Reading.Text))];
}
