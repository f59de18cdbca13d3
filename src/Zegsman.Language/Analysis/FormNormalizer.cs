namespace Zegsman.Language.Analysis;

/// <summary>
/// The form of a token as the models see it: one sign for all the ways to write a quotation mark, an apostrophe or a dash, so that old
/// treebanks and today's typography look alike.
/// </summary>
internal static class FormNormalizer
{
    /// <summary>Writes the normalized form, which is never longer than the form, and gives its length.</summary>
    public static int Normalize(ReadOnlySpan<char> form, Span<char> normalized)
    {
        if (form is ",," or "''" or "``")
        {
            normalized[0] = '"';
            return 1;
        }
        for (var i = 0; i < form.Length; i++) normalized[i] = Normalize(form[i]);
        return form.Length;
    }

    private static char Normalize(char letter) => letter switch
    {
        '“' or '”' or '„' or '«' or '»' or '‟' => '"',
        '‘' or '’' or '‚' or '‹' or '›' or '`' or '´' => '\'',
        '–' or '—' or '‒' or '―' or '‑' => '-',
        '\u00a0' => ' ',
        _ => letter,
    };
}
