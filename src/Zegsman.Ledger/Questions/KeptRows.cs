using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Ledger.Questions;

/// <summary>Makes kept statements of the rows of queries.</summary>
internal static class KeptRows
{
    /// <summary>How many columns <see cref="Columns"/> has.</summary>
    public const int Count = 20;

    /// <summary>What a kept statement is made of, from the tables that <see cref="Joined"/> adds to a statement s.</summary>
    public const string Columns = $"s.position, {Article}, s.body, s.since, s.until, r.added, s.review, s.corrects, h.name, w.name, w.wikidata";

    public const string Joined = "join reading r on r.id = s.reading join version v on v.id = s.version left join outlet o on o.id = s.outlet " +
        "left join name h on h.id = s.heard left join name w on w.id = s.speaker and s.heard is not null";

    /// <summary>The article of a version v and its outlet o.</summary>
    public const string Article = "v.article, v.name, v.number, v.url, v.publisher, o.name, v.published, v.language, v.title, v.text_hash";

    /// <summary>The statement of a row that begins with <see cref="Columns"/>, not completed.</summary>
    public static KeptStatement Of(DbDataReader row)
    {
        string? Known(int column) => row.GetString(column) is { Length: > 0 } text ? text : null;
        var statement = JsonSerializer.Deserialize(row.GetString(11), ReadingJson.OneLine.Statement)!;
        var heard = row.Text(17);
        return new KeptStatement(row.GetInt64(0), ArticleOf(row), heard is null ? statement : By(statement, row), [], Known(12), Known(13), row.GetString(14))
        {
            Heard = heard,
            Corrects = row.Number(16),
            Review = Known(15) is { } state ? new StatementReview(Enum.Parse<ReviewState>(state, ignoreCase: true), "", "", null) : null,
        };
    }

    /// <summary>A statement with the person that its source is by a verdict.</summary>
    private static Statement By(Statement statement, DbDataReader row) => statement with
    {
        Source = statement.Source! with
        {
            Entity = new EntityReference(statement.Source.Entity?.Id ?? CorrectedForm.Reviewed, row.GetString(18), row.GetString(19) is { Length: > 0 } id ? id : null),
        },
    };

    /// <summary>The statement of a position as it stands now; null for none.</summary>
    public static KeptStatement? At(Session session, long position)
    {
        if (session.Number("select coalesce(corrects, position) from statement where position = @position", ("@position", position)) is not { } read) return null;
        var sql = $"select {Columns} from statement s {Joined} where s.review <> '{StoredReview.Replaced}' and (s.position = @read or s.corrects = @read)";
        return Completed(session, session.Rows(sql, [("@read", read)], Of)).Single();
    }

    /// <summary>The statements of a reading as they stand now, in the order of the text; without those that were rejected.</summary>
    public static IReadOnlyList<KeptStatement> OfReading(Session session, long reading) =>
        Completed(session, session.Rows($"""
            select {Columns} from statement s {Joined} where s.reading = @reading
                and s.review not in ('{StoredReview.Rejected}', '{StoredReview.Replaced}') order by coalesce(s.corrects, s.position)
            """, [("@reading", reading)], Of));

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
    public static KeptArticle ArticleOf(DbDataReader row)
    {
        return new KeptArticle(row.GetInt64(1), row.GetString(2), row.GetInt32(3), row.Text(4), row.Text(5), row.Text(6),
            PartialDate.TryParse(row.Text(7), out var published) ? published : null, LanguageCode.Parse(row.GetString(8)) ?? TextLanguage.Other, row.Text(9), row.GetString(10));
    }

    private static EntityReference Entity(DbDataReader row) =>
        new(row.GetString(1), row.GetString(2), row.GetString(3) is { Length: > 0 } id ? id : null);
}
