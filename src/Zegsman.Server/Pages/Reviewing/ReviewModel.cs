using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Server.Access;
using Zegsman.Server.Pages.Articles;

namespace Zegsman.Server.Pages.Reviewing;

/// <summary>The statements to review, the least sure first.</summary>
/// <param name="Question">Which statements, as a question in its compact text form.</param>
/// <param name="Waiting">How many of them nobody has reviewed.</param>
/// <param name="Reviewed">How many of them somebody has.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Tasks">The statements of this page.</param>
public sealed record ReviewModel(string Question, long Waiting, long Reviewed, string? Next, IReadOnlyList<ReviewTask> Tasks)
{
    private const int Shown = 10;

    internal static ReviewModel Of(StatementLedger ledger, TextAccess access, string? q, string? cursor)
    {
        var question = Ledger.Questions.Question.Parse(q ?? "");
        var page = ledger.Ask(Queue(question), Shown, cursor);
        // How many answer is kept or counted quickly, and what was reviewed is little.
        long Count(params ReviewState[] states) => ledger.Count(question with { Reviews = states }, 0).Total;
        var held = Count(ReviewState.Confirmed, ReviewState.Corrected);
        return new ReviewModel(question.ToString(), Count() - held, held + Count(ReviewState.Rejected), page.Next,
            [.. page.Statements.Select(kept => ReviewTask.Of(ledger, access, kept))]);
    }

    /// <summary>What nobody has reviewed, the least sure first, unless the question itself says otherwise.</summary>
    internal static Question Queue(Question question) => question with
    {
        Reviews = question.Reviews.Count == 0 ? [ReviewState.None] : question.Reviews,
        Order = question.Order == AnswerOrder.Newest ? AnswerOrder.Unsure : question.Order,
    };
}

/// <summary>A statement to review.</summary>
/// <param name="Statement">The statement as it stands now.</param>
/// <param name="Context">The text around it as far as it is shown; null for none.</param>
/// <param name="Names">The names that the article has, one of which may be the speaker's.</param>
/// <param name="Reviews">Every verdict on it, in the order they were given.</param>
public sealed record ReviewTask(KeptStatement Statement, ShownText? Context, IReadOnlyList<string> Names, IReadOnlyList<Ledger.Reviews.Review> Reviews)
{
    private const int MostContext = 2000;
    private const int MostNames = 100;

    /// <summary>The fields by which it is corrected.</summary>
    internal ReviewForm Form { get; private init; } = null!;

    internal static ReviewTask Of(StatementLedger ledger, TextAccess access, KeptStatement kept)
    {
        var reading = ledger.ReadingOf(kept.Position)!;
        var shown = ArticleText.Shown(reading.Text, [kept], access.Of(kept.Article.Outlet));
        return new ReviewTask(kept, ContextOf(kept, reading, shown), [.. reading.Entities.Select(e => e.Name).Distinct(StringComparer.Ordinal).Take(MostNames)], ledger.Reviews(kept.Position))
        {
            Form = new ReviewForm(kept.Statement, kept.About, reading.Text),
        };
    }

    /// <summary>The passages that the statement stands in, or of long ones a part.</summary>
    private static ShownText? ContextOf(KeptStatement kept, KeptReading reading, IReadOnlyList<ShownText> shown)
    {
        if (kept.Statement.Content.Spans is not [var first, ..]) return null;
        TextSpan[] spans = [.. kept.Statement.Content.Spans, .. kept.Statement.Source?.Spans ?? [], .. kept.Statement.Cue?.Spans ?? []];
        var touched = reading.Passages.Select(p => p.Span).Where(p => spans.Any(s => s.Overlaps(p))).Concat(spans).ToList();
        var context = new TextSpan(touched.Min(p => p.Start), touched.Max(p => p.End));
        if (context.Length > MostContext)
        {
            var (start, end) = (Math.Max(context.Start, first.Start - (MostContext / 3)), Math.Min(context.End, first.Start + MostContext));
            if (start > 0 && char.IsLowSurrogate(reading.Text[start])) start--;
            if (end < reading.Text.Length && char.IsLowSurrogate(reading.Text[end])) end--;
            context = new TextSpan(start, end);
        }
        return ShownText.Within(shown, context).Where(part => part.Span.Contains(first.Start)).Select(part => new ShownText(part.Span, part.Shown.At(part.Span))).FirstOrDefault();
    }
}
