using Zegsman.Articles;
using Zegsman.Ledger;
using Zegsman.Ledger.Versions;
using Zegsman.Server.Access;
using Zegsman.Speakers;
using Zegsman.Times;

namespace Zegsman.Server.Pages.Articles;

/// <summary>An article with the statements in it.</summary>
/// <param name="Article">The version of the article that is shown.</param>
/// <param name="Authors">Its authors as named.</param>
/// <param name="Versions">All its versions, in the order they were added.</param>
/// <param name="Model">The name and version of what read it.</param>
/// <param name="Share">How much of its text is shown.</param>
/// <param name="Length">How long its whole text is, in UTF-16 code units.</param>
/// <param name="Text">The stretches of the text that are shown.</param>
/// <param name="Passages">The passages of the text.</param>
/// <param name="Entities">The people, bodies and other sources in it.</param>
/// <param name="Times">The times that the shown text tells.</param>
/// <param name="Statements">The statements in the order of the text, as reviewers left them; their spans are those of the whole text.</param>
public sealed record ArticleModel(KeptArticle Article, IReadOnlyList<string> Authors, IReadOnlyList<ArticleVersion> Versions, string Model, TextShare Share, int Length,
    IReadOnlyList<ShownText> Text, IReadOnlyList<Passage> Passages, IReadOnlyList<Entity> Entities, IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<KeptStatement> Statements)
{
    internal static ArticleModel Of(WholeArticle whole, TextShare share)
    {
        var (reading, text) = (whole.Reading, ArticleText.Shown(whole.Reading.Text, whole.Statements, share));
        var times = reading.Times.Where(t => text.Any(shown => shown.Span.Contains(t.Span))).ToList();
        return new ArticleModel(whole.Article, reading.Authors, whole.Versions, reading.Model, share, reading.Text.Length, text, reading.Passages, reading.Entities, times,
            whole.Statements);
    }
}
