using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Server.Marking;
using Zegsman.Statements;

namespace Zegsman.Server.Pages.Articles;

/// <summary>A passage of an article as a page shows it.</summary>
/// <param name="Passage">The passage; null for text between passages.</param>
/// <param name="Pieces">What of its text is shown.</param>
/// <param name="Notes">The statements whose content begins in it.</param>
public sealed record ArticleRow(Passage? Passage, IReadOnlyList<ArticlePiece> Pieces, IReadOnlyList<NotedStatement> Notes);

/// <summary>A piece of text with its marks.</summary>
/// <param name="Shown">The stretch of text it is in.</param>
/// <param name="Steps">The way through it.</param>
/// <param name="IsCut">Whether text is left out before it.</param>
public sealed record ArticlePiece(ShownText Shown, IReadOnlyList<MarkStep> Steps, bool IsCut);

/// <summary>A statement beside the text.</summary>
/// <param name="Numbered">The statement with its number on the page.</param>
/// <param name="Kept">The statement as the ledger has it.</param>
/// <param name="IsInText">Whether the beginning of its content is shown in the text.</param>
public sealed record NotedStatement(NumberedStatement Numbered, KeptStatement Kept, bool IsInText);

/// <summary>Lays out an article: its passages with their marks, and beside each the statements that begin there.</summary>
internal static class ArticleRows
{
    /// <summary>The rows of a portion of an article.</summary>
    public static IReadOnlyList<ArticleRow> Of(ArticleModel article, ArticlePortion portion)
    {
        var kept = article.Statements.ToDictionary<KeptStatement, Statement>(s => s.Statement, ReferenceEqualityComparer.Instance);
        var numbered = NumberedStatement.Of([.. article.Statements.Select(s => s.Statement)]);
        var (marks, rows) = (new OpenMarks(Mark.Of(numbered, article.Length)), new List<ArticleRow>());
        var notes = new Queue<NotedStatement>(numbered
            .Where(n => portion.Span.Contains(Start(n)) || portion.Length == 0)
            .OrderBy(Start).ThenBy(n => n.Number)
            .Select(n => new NotedStatement(n, kept[n.Statement], article.Text.Any(shown => shown.Span.Contains(Start(n))))));
        var end = 0;
        foreach (var block in Block.Of(article.Passages, article.Length))
        {
            var span = new TextSpan(Math.Max(block.Span.Start, portion.Span.Start), Math.Min(block.Span.End, portion.Span.End));
            if (span.IsEmpty) continue;
            var pieces = new List<ArticlePiece>();
            foreach (var (shown, part) in ShownText.Within(article.Text, span))
            {
                if (string.IsNullOrWhiteSpace(shown.At(part))) continue;
                pieces.Add(new ArticlePiece(shown, [.. MarkStep.Through(part, marks.At(part))], IsCut: part.Start > end && shown.Span.Start == part.Start && part.Start > 0));
                end = part.End;
            }
            var begun = new List<NotedStatement>();
            while (notes.TryPeek(out var note) && Start(note.Numbered) < block.Span.End) begun.Add(notes.Dequeue());
            if (pieces.Count > 0 || begun.Count > 0) rows.Add(new ArticleRow(block.Passage, pieces, [.. begun.OrderBy(n => n.Numbered.Number)]));
        }
        return rows;
    }

    private static int Start(NumberedStatement statement) => statement.Statement.Content.Spans is [var first, ..] ? first.Start : 0;
}
