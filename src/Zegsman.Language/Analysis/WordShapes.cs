namespace Zegsman.Language.Analysis;

/// <summary>Tells the <see cref="WordShape"/> of a form.</summary>
internal static class WordShapes
{
    public static WordShape Of(ReadOnlySpan<char> form)
    {
        var (capitals, smalls, digits, signs) = (0, 0, 0, 0);
        foreach (var letter in form)
        {
            if (char.IsUpper(letter)) capitals++;
            else if (char.IsLetter(letter)) smalls++;
            else if (char.IsDigit(letter)) digits++;
            else signs++;
        }
        var letters = capitals + smalls;
        if (letters == 0) return digits == 0 ? WordShape.Signs : signs == 0 ? WordShape.Digits : WordShape.Number;
        if (signs > 0 && form.IndexOfAny("@#/") >= 0) return WordShape.Address;
        if (digits > 0) return WordShape.DigitsAndLetters;
        if (signs == 0) return Letters(form, capitals, smalls);
        if (form.Contains('-')) return capitals > 0 ? WordShape.HyphenatedName : WordShape.Hyphenated;
        if (form.Contains('\'')) return WordShape.Apostrophe;
        if (form.Contains('.')) return form.Length == 2 && capitals == 1 && form[1] == '.' ? WordShape.Initial : WordShape.Abbreviation;
        return WordShape.Other;
    }

    private static WordShape Letters(ReadOnlySpan<char> form, int capitals, int smalls) =>
        capitals == 0 ? WordShape.Lower
        : smalls == 0 ? capitals == 1 ? WordShape.Capital : WordShape.Capitals
        : capitals == 1 && char.IsUpper(form[0]) ? WordShape.Capitalized
        : WordShape.InnerCapital;
}
