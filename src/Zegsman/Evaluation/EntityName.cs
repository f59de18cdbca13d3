namespace Zegsman.Evaluation;

/// <summary>Tells whether two names may be those of one source.</summary>
internal static class EntityName
{
    /// <summary>Whether the words of either are all in the other, as of "Harm Terpstra" and "wethouder Harm Terpstra (Financiën)".</summary>
    public static bool IsSame(string? a, string? b)
    {
        var (wordsOfA, wordsOfB) = (Characters.NameWords(a), Characters.NameWords(b));
        return wordsOfA.Count > 0 && wordsOfB.Count > 0 && (wordsOfA.IsSubsetOf(wordsOfB) || wordsOfB.IsSubsetOf(wordsOfA));
    }
}
