namespace Zegsman.Ledger.Exports;

/// <summary>Statements by the article they stand in.</summary>
internal static class ArticleGroups
{
    /// <summary>Those that follow one another and are of one reading of one text together.</summary>
    public static IEnumerable<IReadOnlyList<KeptStatement>> Of(IEnumerable<KeptStatement> statements)
    {
        var group = new List<KeptStatement>();
        foreach (var kept in statements)
        {
            if (group.Count > 0 && !AreTogether(group[0], kept))
            {
                yield return group;
                group = [];
            }
            group.Add(kept);
        }
        if (group.Count > 0) yield return group;
    }

    /// <summary>Whether two statements are of one reading of one text.</summary>
    public static bool AreTogether(KeptStatement one, KeptStatement other) =>
        one.Article.TextHash == other.Article.TextHash && one.Article.Id == other.Article.Id && one.Article.Url == other.Article.Url
        && one.Statement.Evidence.Model == other.Statement.Evidence.Model;
}
