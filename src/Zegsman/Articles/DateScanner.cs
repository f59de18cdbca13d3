namespace Zegsman.Articles;

/// <summary>Walks over the numbers, words and marks of a date.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Position { get; private set; }

    /// <summary>Goes back to <paramref name="position"/>; always false, so that a failed reading can end with it.</summary>
    public bool Back(int position)
    {
        Position = position;
        return false;
    }

    /// <summary>Passes over any of the characters, where a blank stands for all white space; always true.</summary>
    public bool Skip(scoped ReadOnlySpan<char> characters)
    {
        while (Position < text.Length && characters.Contains(char.IsWhiteSpace(text[Position]) ? ' ' : text[Position])) Position++;
        return true;
    }

    /// <summary>Passes over "st", "nd", "rd", "th" or "e" after a number; always true.</summary>
    public bool SkipOrdinal()
    {
        if (PeekWord() is "st" or "nd" or "rd" or "th" or "e") Word();
        return true;
    }

    /// <summary>The letters from here on, which may be none.</summary>
    public readonly ReadOnlySpan<char> PeekWord()
    {
        var end = Position;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[Position..end];
    }

    public ReadOnlySpan<char> Word()
    {
        var word = PeekWord();
        Position += word.Length;
        return word;
    }

    public bool TryNumber(int minDigits, int maxDigits, out int value) => TryNumber(minDigits, maxDigits, out value, out _);

    /// <summary>Reads a number that is not part of a longer one; nothing is taken when there is none.</summary>
    public bool TryNumber(int minDigits, int maxDigits, out int value, out int digits)
    {
        (value, digits) = (0, 0);
        while (Position + digits < text.Length && digits <= maxDigits && char.IsAsciiDigit(text[Position + digits]))
        {
            if (digits < 9) value = value * 10 + text[Position + digits] - '0';
            digits++;
        }
        if (digits < minDigits || digits > maxDigits) return false;
        Position += digits;
        return true;
    }

    public bool TryTake(char character)
    {
        if (Position >= text.Length || text[Position] != character) return false;
        Position++;
        return true;
    }

    public bool TryTake(scoped ReadOnlySpan<char> any, out char taken)
    {
        taken = Position < text.Length ? text[Position] : '\0';
        return any.Contains(taken) && TryTake(taken);
    }
}
