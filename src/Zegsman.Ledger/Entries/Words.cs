namespace Zegsman.Ledger.Entries;

/// <summary>The values of enumerations as they are kept, asked for and shown: one word in lower case.</summary>
internal static class Words
{
    public static string Of<T>(T value) where T : struct, Enum =>
        Names<T>.All[Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)];

    /// <summary>All of them in order.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Names<T>.All;

    private static class Names<T> where T : struct, Enum
    {
        public static readonly string[] All = [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
    }
}
