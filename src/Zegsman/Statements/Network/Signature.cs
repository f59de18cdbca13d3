using Zegsman.Language;

namespace Zegsman.Statements.Network;

/// <summary>The name under a quotation: “…” — Name, to the end of the line.</summary>
/// <param name="Dash">The dash, which is all the cue there is.</param>
/// <param name="Name">Who signs.</param>
internal readonly record struct Signature(TextSpan Dash, TextSpan Name)
{
    /// <summary>In characters; what is longer goes on with the story.</summary>
    private const int Longest = 60;

    /// <summary>The signature after a quotation that ends at an offset, or null.</summary>
    public static Signature? After(string text, int end)
    {
        var dash = Skip(text, end);
        if (dash >= text.Length || text[dash] is not ('-' or '–' or '—' or '―')) return null;
        var first = Skip(text, dash + 1);
        var last = first;
        while (last < text.Length && text[last] is not ('\n' or '\r') && last - first <= Longest) last++;
        var name = new TextSpan(first, last).Trim(text);
        if (name.Length > 0 && text[name.End - 1] == '.') name = new TextSpan(name.Start, name.End - 1);
        if (name.IsEmpty || name.Length > Longest || !char.IsUpper(text[name.Start])) return null;
        return name.In(text).AsSpan().IndexOfAny(":;!?“”\"") < 0 ? new Signature(TextSpan.Of(dash, 1), name) : null;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0') at++;
        return at;
    }
}
