using System.Data.Common;
using Zegsman.Articles;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Entries;

/// <summary>What a ledger has of an article before something is added to it.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="LastNumber">The number of its last version.</param>
/// <param name="Current">The reading that answers for it; null for none.</param>
/// <param name="Version">The version that has the text; null for none.</param>
/// <param name="Reading">The reading of that version by the model; null for none.</param>
internal sealed record FoundArticle(long Article, int LastNumber, long? Current, FoundVersion? Version, long? Reading);

/// <summary>A version of an article.</summary>
internal sealed record FoundVersion(long Id, int Number, bool IsRedacted, long? Outlet, string Since, string Until);

/// <summary>Finds what a ledger has of an article.</summary>
internal static class Find
{
    private const string Sql = """
        select a.id, (select max(number) from version where article = a.id), (select reading from current where article = a.id),
            v.id, v.number, v.redacted, v.outlet, v.published_from, v.published_to, (select id from reading where version = v.id and model = @model)
        from article a left join version v on v.article = a.id and v.text_hash = @hash
        """;

    /// <summary>
    /// The article; null when it is not there. Without an address, the same text under the same id is the same article wherever its file
    /// was moved to.
    /// </summary>
    public static FoundArticle? Article(Session session, Article article, string key, string hash, string model) =>
        session.Rows($"{Sql} where a.key = @key", [("@model", model), ("@hash", hash), ("@key", key)], Of).FirstOrDefault()
        ?? (article.Url is not null ? null
            : session.Rows($"""
                {Sql} where a.id = (select article from version where name = @name and text_hash = @hash and url is null order by id limit 1)
                """, [("@model", model), ("@hash", hash), ("@name", article.Id)], Of).FirstOrDefault());

    private static FoundArticle Of(DbDataReader row)
    {
        var version = row.Number(3) is { } id
            ? new FoundVersion(id, row.GetInt32(4), row.GetInt32(5) > 0, row.Number(6), row.GetString(7), row.GetString(8)) : null;
        return new FoundArticle(row.GetInt64(0), row.GetInt32(1), row.Number(2), version, row.Number(9));
    }
}
