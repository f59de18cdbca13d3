namespace Zegsman.Articles.Plain;

/// <summary>Tells apart the names in "Mieke Santing, Bas Ruijgrok en Sterre Koning".</summary>
internal static class AuthorNames
{
    private static readonly string[] Separators = [",", ";", "\n", " en ", " and ", " & "];

    /// <summary>The names in order; none for null.</summary>
    public static string[] Split(string? names) =>
        names?.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
