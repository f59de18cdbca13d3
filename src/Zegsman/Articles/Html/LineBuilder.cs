using System.Text;

namespace Zegsman.Articles.Html;

/// <summary>
/// Gathers one line of text from the runs it stands in: white space of every kind becomes one space, and none at the ends. Soft hyphens,
/// which like "wbr" only say where a word may be broken, are left out; all other characters are kept.
/// </summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder text = new();
    private bool spaceWaits;
    private bool breakWaits;
    private bool pieceWaits;

    /// <summary>Whether nothing was written since it was last taken.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Whether the last thing written was a break.</summary>
    public bool EndsInBreak => breakWaits;

    /// <summary>The characters other than white space.</summary>
    public int Length { get; private set; }

    /// <summary>Those of them in links.</summary>
    public int Links { get; private set; }

    /// <summary>Those of them in bold type.</summary>
    public int Bold { get; private set; }

    /// <summary>Adds a run of text.</summary>
    public void Append(ReadOnlySpan<char> run, bool inLink, bool inBold)
    {
        foreach (var c in run)
        {
            if (c == '\u00AD') continue;
            if (char.IsWhiteSpace(c))
            {
                spaceWaits = true;
                continue;
            }
            spaceWaits |= pieceWaits && text.Length > 0 && char.IsLetterOrDigit(text[^1]) && char.IsLetterOrDigit(c);
            if (text.Length > 0 && (breakWaits || spaceWaits)) text.Append(breakWaits ? '\n' : ' ');
            (spaceWaits, breakWaits, pieceWaits) = (false, false, false);
            text.Append(c);
            Length++;
            if (inLink) Links++;
            if (inBold) Bold++;
        }
    }

    /// <summary>Breaks the line; a break at either end is none.</summary>
    public void Break() => breakWaits = text.Length > 0;

    /// <summary>Begins a new piece, whose first word stands apart from the last one before it.</summary>
    public void BeginPiece() => pieceWaits = true;

    /// <summary>The text so far, and begins anew.</summary>
    public string Take()
    {
        var taken = text.ToString();
        text.Clear();
        (spaceWaits, breakWaits, pieceWaits, Length, Links, Bold) = (false, false, false, 0, 0, 0);
        return taken;
    }
}
