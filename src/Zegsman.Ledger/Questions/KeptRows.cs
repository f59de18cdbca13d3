using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Questions;

/// <summary>Makes kept statements of the rows of queries.</summary>
internal static class KeptRows
{
    /// <summary>How many columns <see cref="Columns"/> has.</summary>
    public const int Count = 15;

    /// <summary>What a kept statement is made of, from the tables that <see cref="Joined"/> adds to a statement s.</summary>
    public const string Columns = $"s.position, {Article}, s.body, s.since, s.until, r.added, s.review";

    public const string Joined = "join reading r on r.id = s.reading join version v on v.id = s.version left join outlet o on o.id = s.outlet";

    private const string Article = "v.name, v.number, v.url, v.publisher, o.name, v.published, v.language, v.title, v.text_hash";

    /// <summary>The statement of a row that begins with <see cref="Columns"/>, not completed.</summary>
    public static KeptStatement Of(DbDataReader row)
    {
        string? Known(int column) => row.GetString(column) is { Length: > 0 } text ? text : null;
        var statement = JsonSerializer.Deserialize(row.GetString(10), ReadingJson.OneLine.Statement)!;
        return new KeptStatement(row.GetInt64(0), ArticleOf(row), statement, [], Known(11), Known(12), row.GetString(13))
        {
            Review = Known(14) is { } state ? new StatementReview(Enum.Parse<ReviewState>(state, ignoreCase: true), "", "", null) : null,
        };
    }

    /// <summary>The statements with what they are about, what reviewers made of them, and who else carries them.</summary>
    public static List<KeptStatement> Completed(Session session, List<KeptStatement> statements)
    {
        if (statements.Count == 0) return statements;
        var positions = string.Join(',', statements.Select(s => s.Position.ToString(CultureInfo.InvariantCulture)));
        var about = session.Rows(
            $"select a.statement, a.label, n.name, n.wikidata from about a join name n on n.id = a.name where a.statement in ({positions})", [],
            row => (Statement: row.GetInt64(0), Entity: Entity(row))).ToLookup(a => a.Statement, a => a.Entity);
        var carriers = session.Rows($"""
            select s.position, {Article} from statement s join statement k on k.carried = coalesce(s.corrects, s.position)
            join current c on c.reading = k.reading join version v on v.id = k.version left join outlet o on o.id = k.outlet
            where s.position in ({positions}) order by k.position
            """, [], row => (Statement: row.GetInt64(0), Article: ArticleOf(row))).ToLookup(c => c.Statement, c => c.Article);
        return
        [
            .. statements.Select(s => s with
            {
                About = [.. s.Statement.About.SelectMany(label => about[s.Position].Where(e => e.Id == label))],
                Carriers = [.. carriers[s.Position]],
                Review = s.Review is { } review ? Last(session, s.Position, review.State) : null,
            }),
        ];
    }

    private static StatementReview Last(Session session, long position, ReviewState state)
    {
        var last = ReviewRows.Standing(session, KeptForm.AsRead(session, position)!.Position)[^1];
        return new StatementReview(state, last.Reviewer, last.Reviewed, last.Reason);
    }

    /// <summary>The article out of the columns of <see cref="Article"/>, which begin with the second.</summary>
    private static KeptArticle ArticleOf(DbDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        return new KeptArticle(row.GetString(1), row.GetInt32(2), Text(3), Text(4), Text(5), PartialDate.TryParse(Text(6), out var published) ? published : null,
            LanguageCode.Parse(row.GetString(7)) ?? TextLanguage.Other, Text(8), row.GetString(9));
    }

    private static EntityReference Entity(DbDataReader row) =>
        new(row.GetString(1), row.GetString(2), row.GetString(3) is { Length: > 0 } id ? id : null);
}
