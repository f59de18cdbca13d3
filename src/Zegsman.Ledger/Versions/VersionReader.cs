using System.Text.Json;
using Zegsman.Ledger.Engines;
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
    public ArticleChanges Changes(string article, int? from, int? to)
    {
        var (id, key) = Find(session, article);
        const string Sql = "select id, number, added, title, text_hash from version where article = @article order by number";
        var versions = session.Rows(Sql, [("@article", id)], row => new Row(row.GetInt64(0),
            new ArticleVersion(row.GetInt32(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4))));
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
