using Zegsman.Times.Atoms;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>Reads numbers in digits and in words.</summary>
internal static class Numbers
{
    private const int MostWords = 7;

    /// <summary>"3", "2.5", "1.000", "½", "drie", "twenty-one", "tweeduizend vijftien".</summary>
    public static Number? Cardinal(Line line, int at)
    {
        if (line.IsMark(at, '½')) return new Number(0.5, at + 1);
        if (line[at].Digits == 0) return InWords(line, at, isYear: false);
        if (line[at].Number < 0 || GoesOnFrom(line, at)) return null;
        double value = line[at].Number;
        var end = at + 1;
        if (line[end].IsGlued && line[end].Mark is '.' or ',' && line[end + 1].IsGlued && line[end + 1].Number is var after and >= 0)
        {
            var digits = line[end + 1].Digits;
            value = digits == 3 && line[end].Mark == (line.IsDutch ? '.' : ',') ? value * 1000 + after
                : value + after / Math.Pow(10, digits);
            end += 2;
        }
        if (line.IsMark(end, '½')) (value, end) = (value + 0.5, end + 1);
        return new Number(value, end);
    }

    /// <summary>"4e", "21st", "vierde", "twenty-first".</summary>
    public static Number? Ordinal(Line line, int at)
    {
        if (line[at].Number > 0 && line[at + 1].IsGlued && line.Is(at + 1, Role.OrdinalEnd)
            && !GoesOnFrom(line, at)) return new Number(line[at].Number, at + 2);
        if (line[at].Word.Ordinal is { } ordinal) return new Number(ordinal, at + 1);
        if (line.IsDutch || line[at].Word.Cardinal is not { } tens || tens is < 20 or > 90) return null;
        var next = line.IsHyphen(at + 1) ? at + 2 : at + 1;
        return line[next].Word.Ordinal is { } unit and < 10 ? new Number(tens + unit, next + 1) : null;
    }

    /// <summary>A day of a month: "3", "03", "3e", "third", "vierentwintig".</summary>
    public static Number? DayOfMonth(Line line, int at)
    {
        if (line[at - 1].Mark is '€' or '$' or '£') return null;
        var number = Ordinal(line, at) ?? (line[at].Digits is 1 or 2 && !GoesOnFrom(line, at) ? new Number(line[at].Number, at + 1)
            : InWords(line, at, isYear: false));
        return number is { Value: >= 1 and <= 31 } && number.Value.Value % 1 == 0 && !IsGluedWord(line, number.Value.End) ? number : null;
    }

    /// <summary>A year from 1000 to 2199: "2018", "'98", "nineteen eighty-six", "tweeduizend vijftien".</summary>
    public static Number? Year(Line line, int at)
    {
        if (line.IsApostrophe(at)) return line[at + 1] is { IsGlued: true, Digits: 2 } short2 && !IsGluedWord(line, at + 2)
            ? new Number(Full(short2.Number), at + 2) : null;
        if (line[at].Digits == 0) return InWords(line, at, isYear: true) is { Value: >= 1100 and < 2200 } words ? words : null;
        return line[at] is { Digits: 4, Number: >= 1000 and < 2200 } && !GoesOnFrom(line, at) && !GoesOn(line, at + 1)
            && !IsGluedWord(line, at + 1)
            ? new Number(line[at].Number, at + 1) : null;
    }

    /// <summary>The year that two digits stand for.</summary>
    public static int Full(int twoDigits) => twoDigits + (twoDigits > 40 ? 1900 : 2000);

    /// <summary>Whether the digits at an atom are the tail of a number: "000" in "1.000".</summary>
    public static bool GoesOnFrom(Line line, int at) =>
        line[at].IsGlued && (line[at - 1].Mark is '.' or ',' or ':' or '€' or '$' or '£' or '#'
            && (line[at - 1].Mark is '€' or '$' or '£' or '#' || line[at - 1].IsGlued && line[at - 2].Digits > 0)
            || line[at - 1].IsLetters);

    /// <summary>Whether a number that ends before an atom goes on with a decimal or a group of digits.</summary>
    private static bool GoesOn(Line line, int at) =>
        line[at].IsGlued && (line[at].Mark is '.' or ',' && line[at + 1].IsGlued && line[at + 1].Digits > 0 || line[at].Mark is '%' or '°');

    private static bool IsGluedWord(Line line, int at) => line[at].IsGlued && line[at].IsLetters;

    private static Number? InWords(Line line, int at, bool isYear)
    {
        double total = 0, current = 0;
        var end = at;
        for (var words = 0; words < MostWords; words++)
        {
            var next = end > at && line.IsHyphen(end) && line[end].IsGlued ? end + 1 : end > at && current + total >= 100
                ? line.Skip(end, Role.And) : end;
            if (line[next].Word.Cardinal is not { } value || words > 0 && line[next].Word.Is(Role.A)) break;
            if (value == 1000 && total == 0) (total, current) = (Math.Max(1, current) * 1000, 0);
            else if (value == 100 && current is < 100 and not 0 || value == 100 && words == 0) current = Math.Max(1, current) * 100;
            else if (words == 0 || current == 0 && total > 0 && value < 1000) current = value;
            else if (!line.IsDutch && current % 10 == 0 && current % 100 is >= 20 and <= 90 && value < 10) current += value;
            else if (current % 100 == 0 && current > 0 && value < 100) current += value;
            else if (isYear && !line.IsDutch && current is >= 11 and <= 20 && value is >= 10 and < 100) current = current * 100 + value;
            else break;
            end = next + 1;
        }
        return end == at ? null : new Number(total + current, end);
    }
}
