using Zegsman.Articles;
using Zegsman.Ledger.Engines;

namespace Zegsman.Ledger.Entries;

/// <summary>What a ledger has of an article.</summary>
internal static class Find
{
    /// <summary>
    /// The article; null when it is not there. Without an address, the same text under the same id is the same article wherever its file
    /// was moved to.
    /// </summary>
    public static long? Article(Session session, Article article, string key, string hash) =>
        session.Number("select id from article where key = @key", ("@key", key))
        ?? (article.Url is not null ? null
            : session.Number("select article from version where name = @name and text_hash = @hash and url is null order by id limit 1",
                ("@name", article.Id), ("@hash", hash)));

    /// <summary>The version of an article with a text; null when there is none.</summary>
    public static long? Version(Session session, long article, string hash) =>
        session.Number("select id from version where article = @article and text_hash = @hash", ("@article", article), ("@hash", hash));

    /// <summary>The reading of a version by a model; null when there is none.</summary>
    public static long? Reading(Session session, long version, string model) =>
        session.Number("select id from reading where version = @version and model = @model", ("@version", version), ("@model", model));
}
