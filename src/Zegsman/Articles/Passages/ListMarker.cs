namespace Zegsman.Articles.Passages;

/// <summary>The mark that a list item begins with: "• ", "- ", "* ", "1. ".</summary>
internal static class ListMarker
{
    /// <summary>The length of the mark that the line begins with, blank included; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> line) => BulletLengthAt(line) is > 0 and var bullet ? bullet : NumberLengthAt(line);

    /// <summary>The length of the number that the line begins with ("1. ", "2) "), blank included; 0 when there is none.</summary>
    public static int NumberLengthAt(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits])) digits++;
        return digits is 1 or 2 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? digits + 2 : 0;
    }

    private static int BulletLengthAt(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return 0;
        if (line[0] is '•' or '◦' or '▪' or '‣' or '●' or '■') return char.IsWhiteSpace(line[1]) ? 2 : 1;
        return line[0] is '-' or '*' or '·' && line[1] is ' ' or '\t' ? 2 : 0;
    }
}
