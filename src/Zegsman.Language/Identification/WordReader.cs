using System.Globalization;

namespace Zegsman.Language.Identification;

/// <summary>
/// Reads a text's words as runs of letters in lower case, with a blank at either end. URLs, handles and addresses are left out; letters
/// of other scripts than Latin are all read as one and the same letter.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>The length the buffer must have. A longer word is read in pieces.</summary>
    internal const int BufferLength = 64;

    internal const char Border = ' ';
    internal const char ForeignLetter = '¤';

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int position;
    private int chunkEnd;
    private int length;

    /// <summary>The word, with <see cref="Border"/> at either end.</summary>
    internal readonly ReadOnlySpan<char> Current => buffer[..length];

    /// <summary>The number of letters in the word.</summary>
    internal readonly int Letters => length - 2;

    internal bool MoveNext()
    {
        while (position < chunkEnd || NextChunk())
        {
            if (ReadWord()) return true;
        }
        return false;
    }

    private bool ReadWord()
    {
        while (position < chunkEnd && !char.IsLetter(text[position])) position++;
        buffer[0] = Border;
        length = 1;
        while (position < chunkEnd && length < BufferLength - 2)
        {
            var c = text[position];
            if (char.IsLetter(c)) Add(c);
            else if (!IsMark(c)) break;
            position++;
        }
        buffer[length++] = Border;
        return length > 2;
    }

    private void Add(char c)
    {
        if (c is 'ĳ' or 'Ĳ')
        {
            buffer[length++] = 'i';
            buffer[length++] = 'j';
        }
        else
        {
            buffer[length++] = IsLatin(c) ? char.ToLowerInvariant(c) : ForeignLetter;
        }
    }

    /// <summary>Goes to the next run of characters without white space that is no address.</summary>
    private bool NextChunk()
    {
        while (position < text.Length)
        {
            while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
            var end = position;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            chunkEnd = end;
            if (!IsAddress(text[position..end])) return position < end;
            position = end;
        }
        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.Contains('@') || chunk.Contains("://", StringComparison.Ordinal)) return true;
        if (chunk.TrimStart("([<\"'").StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        // A host and a path without a scheme: t.co/abc.
        var slash = chunk.IndexOf('/');
        var dot = slash < 0 ? -1 : chunk[..slash].LastIndexOf('.');
        return dot > 0 && slash - dot > 2 && char.IsLetterOrDigit(chunk[dot - 1]);
    }

    // Accents written as characters of their own are dropped: rare, and the letters below them still tell.
    private static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool IsLatin(char c) => c < '\u0250' || c is >= '\u1E00' and < '\u1F00';
}
