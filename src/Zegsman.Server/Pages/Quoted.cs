namespace Zegsman.Server.Pages;

/// <summary>Words of an article that are shown in short.</summary>
internal static class Quoted
{
    /// <summary>As long as words beside a text may be, in UTF-16 code units.</summary>
    public const int Short = 400;

    /// <summary>A text, cut at its end when it is longer than so many UTF-16 code units.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
    }
}
