namespace Zegsman.Registry;

/// <summary>The ids of Wikidata's items.</summary>
internal static class WikidataId
{
    /// <summary>Whether it is a Q and a number.</summary>
    public static bool IsOne(string? text) =>
        text is ['Q', >= '1' and <= '9', ..] && text.Length <= 12 && !text.AsSpan(1).ContainsAnyExceptInRange('0', '9');
}
