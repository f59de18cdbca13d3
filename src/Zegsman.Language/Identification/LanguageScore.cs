namespace Zegsman.Language.Identification;

/// <summary>How probable each language is for a text. In a text of several languages, about the share each one has in it.</summary>
/// <param name="Language">The language decided for.</param>
/// <param name="Dutch">The probability of Dutch, from 0 to 1.</param>
/// <param name="English">The probability of English, from 0 to 1.</param>
/// <param name="Letters">The number of letters looked at: not those of URLs and handles, nor any past the first 20,000.</param>
public readonly record struct LanguageScore(TextLanguage Language, double Dutch, double English, int Letters)
{
    /// <summary>The probability of any other language, from 0 to 1; 1 for a text without letters.</summary>
    public double Other => 1 - Dutch - English;
}
