using System.Globalization;
using System.Text.Json;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;

namespace Zegsman.Ledger.Versions;

/// <summary>Reads versions of an article out of a ledger.</summary>
internal sealed class VersionReader(Session session)
{
    private readonly record struct Row(long Id, ArticleVersion Version);

    /// <summary>What changed between two versions.</summary>
    /// <param name="article">The article's address, or else the path or id it is known by.</param>
    /// <param name="from">The older version; null for the one before the newer.</param>
    /// <param name="to">The newer version; null for the last.</param>
    /// <exception cref="Language.ZegsmanException">There is no such article or version, or several articles have the id.</exception>
    public ArticleChanges Changes(string article, int? from, int? to) => Changes(Find(session, article), from, to);

    /// <summary>What changed between two versions of the article of a number.</summary>
    /// <exception cref="Language.ZegsmanException">There is no such article or version.</exception>
    public ArticleChanges Changes(long article, int? from, int? to) => Changes((article, KeyOf(session, article)), from, to);

    /// <summary>What the article of a number is known by: its address, or else a path or id.</summary>
    /// <exception cref="Language.ZegsmanException">There is no such article.</exception>
    public static string KeyOf(Session session, long article) =>
        session.Rows("select key from article where id = @article", [("@article", article)], row => row.GetString(0)) is [var key] ? key
            : throw LedgerErrors.NoArticle(article.ToString(CultureInfo.InvariantCulture));

    /// <summary>A version with its last reading; null when there is none.</summary>
    public WholeArticle? Whole(long article, int? number)
    {
        var reading = number is null
            ? session.Number("select reading from current where article = @article", ("@article", article))
            : session.Number("select max(r.id) from version v join reading r on r.version = v.id where v.article = @article and v.number = @number",
                ("@article", article), ("@number", number));
        if (reading is not { } id) return null;
        var kept = session.Rows($"select r.id, {KeptRows.Article} from reading r join version v on v.id = r.version left join outlet o on o.id = v.outlet where r.id = @id",
            [("@id", id)], KeptRows.ArticleOf).Single();
        return new WholeArticle(kept, ReadingFinder.Of(session, id), [.. Versions(article).Select(v => v.Version)], KeptRows.OfReading(session, id));
    }

    private List<Row> Versions(long article) =>
        session.Rows("select id, number, added, title, text_hash from version where article = @article order by number", [("@article", article)],
            row => new Row(row.GetInt64(0), new ArticleVersion(row.GetInt32(1), row.GetString(2), row.Text(3), row.GetString(4))));

    private ArticleChanges Changes((long Id, string Key) article, int? from, int? to)
    {
        var (id, key) = article;
        var versions = Versions(id);
        if (versions.Count < 2) throw LedgerErrors.OneVersion(key);
        var newer = Version(to ?? versions.Count);
        var older = Version(from ?? newer.Version.Number - 1);
        return new ArticleChanges(key, older.Version, newer.Version, Comparison.Of(Statements(older.Id), Statements(newer.Id)));

        Row Version(int number) => number >= 1 && number <= versions.Count ? versions[number - 1]
            : throw LedgerErrors.NoVersion(key, number, versions.Count);
    }

    /// <summary>The article of this address, path or id.</summary>
    /// <exception cref="Language.ZegsmanException">There is none, or there are several.</exception>
    public static (long Id, string Key) Find(Session session, string article)
    {
        var found = session.Rows("select id, key from article where key = @name", [("@name", article)], row => (row.GetInt64(0), row.GetString(1)));
        if (found.Count == 0)
            found = session.Rows("""
                select distinct a.id, a.key from version v join article a on a.id = v.article where v.name = @name order by a.id limit 6
                """, [("@name", article)], row => (row.GetInt64(0), row.GetString(1)));
        return found.Count switch
        {
            0 => throw LedgerErrors.NoArticle(article),
            1 => found[0],
            _ => throw LedgerErrors.SeveralArticles(article, found.Select(f => f.Item2)),
        };
    }

    /// <summary>The statements of the last reading of a version, in order of the text.</summary>
    private List<Statement> Statements(long version) =>
        session.Rows("""
            select body from statement where reading = (select id from reading where version = @version order by id desc limit 1)
                and review not in ('rejected', 'replaced') order by coalesce(corrects, position)
            """, [("@version", version)], row => JsonSerializer.Deserialize(row.GetString(0), ReadingJson.OneLine.Statement)!);
}
