namespace Zegsman.Language;

/// <summary>The languages Zegsman reads, and one value for all others.</summary>
public enum TextLanguage
{
    /// <summary>Any other language, or too little text to tell: kept, never read for statements.</summary>
    Other,

    /// <summary>Dutch, of the Netherlands and of Flanders.</summary>
    Dutch,

    /// <summary>English.</summary>
    English,
}

/// <summary>Language codes as they stand in files and on the command line.</summary>
public static class LanguageCode
{
    /// <summary>The code: "nl", "en" or "other".</summary>
    public static string Code(this TextLanguage language) => language switch
    {
        TextLanguage.Dutch => "nl",
        TextLanguage.English => "en",
        _ => "other",
    };

    /// <summary>The language of a BCP 47 tag such as "nl", "nl-BE" or "en_US"; null when there is none, Other for any other tag.</summary>
    public static TextLanguage? Parse(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag)) return null;
        var primary = tag.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary switch
        {
            "nl" or "nld" or "dut" or "dutch" => TextLanguage.Dutch,
            "en" or "eng" or "english" => TextLanguage.English,
            _ => TextLanguage.Other,
        };
    }
}
