using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;
using Zegsman.Language;

namespace Zegsman.Times.Phrases;

/// <summary>Reads dates of the calendar: "vrijdag 13 juli 2018", "July 13th", "juli 2018", "maandag", "2018", "de 15e".</summary>
internal static class Dates
{
    private const Role Before = Role.In | Role.Since | Role.To | Role.From | Role.Of | Role.At | Role.Before | Role.After | Role.Early | Role.Mid
        | Role.Late | Role.This | Role.Next | Role.Last | Role.Previous | Role.Coming | Role.Past | Role.During | Role.Between | Role.Through;

    public static Part? Read(Line line, int at)
    {
        if (Fields(line, at) is not { } found) return null;
        var (fields, end) = found;
        // "a Friday": some one
        if (fields is { Weekday: not null, Day: null, Month: null }
            && line.Is(at - 1, Role.A)) return new Part(at, end, TimeType.Date) { Value = fields.Open() };
        return Part.Of(line, at, end, fields, line.Direction(at));
    }

    /// <summary>What is written of a date.</summary>
    public static (DateFields Fields, int End)? Fields(Line line, int at)
    {
        if (line[at].Word is { Weekday: { } weekday, Part: null, Returns: false } word) return FromWeekday(line, at, weekday, word.IsShort);
        if (NumericDates.Read(line, at, isSure: false) is { } numeric) return numeric;
        if (NamedDates.Read(line, at) is { } named) return named;
        if (DayAlone(line, at) is { } day) return day;
        return YearAlone(line, at);
    }

    private static (DateFields Fields, int End)? FromWeekday(Line line, int at, int weekday, bool isShort)
    {
        var next = at + 1;
        if (line.IsMark(next, '.') && isShort) next++;
        if (line.IsMark(next, ',')) next++;
        if (line.IsMark(next, '(')) next++;
        if (NumericDates.Read(line, next, isSure: true) is { } numeric
            && !IsScore(line, at, next, numeric.Fields, weekday)) return (numeric.Fields with { Weekday = weekday }, numeric.End);
        if (NamedDates.Read(line, next) is { Fields.Day: not null } named) return (named.Fields with { Weekday = weekday }, named.End);
        var number = line.Skip(next, Role.Article);
        if (Numbers.DayOfMonth(line, number) is { } day && (Numbers.Ordinal(line, number) is not null || next == at + 1
            && IsAlone(line, day.End) && line[number].Digits > 0)
            && !line.IsCounted(day.End))
            return (new DateFields(null, null, day.Whole, weekday), day.End);
        if (line.Is(at + 1, Role.Newspaper) && line.IsCapital(at + 1)) return null;
        if (isShort && !IsShortWeekday(line, at)) return null;
        return (new DateFields(null, null, null, weekday), isShort && line.IsMark(at + 1, '.') && line[at + 1].IsGlued ? at + 2 : at + 1);
    }

    /// <summary>"za." and "do." are words in Dutch, and "zat." ends a sentence; in English "Sun" and "Sat" are words.</summary>
    private static bool IsShortWeekday(Line line, int at) => line.IsDutch
        ? line.IsMark(at + 1, '.') && line[at + 1].IsGlued && line[at].Span.Length > 2 && line[at + 2].IsLetters && !line.IsCapital(at + 2)
            && !line.IsCapital(at)
        : line.IsCapital(at) && line[at].Word.Weekday < 6 && line.Token(at)?.Mention is null
            && (line.Is(at - 1, Role.On | Role.This | Role.Next | Role.Last) || line[at - 1].Word.Unit is not null
            || line.Spells(at - 1, "or"));

    /// <summary>"won zondag 3-1": a score, unless the day of that month is such a weekday or "op" stands before.</summary>
    private static bool IsScore(Line line, int at, int number, DateFields date, int weekday) =>
        date.Year is null && line.IsMark(number + 1, '-') && (!line.IsDutch || !line.Is(at - 1, Role.On)
            && !Enumerable.Range(-1, 3).Any(step => line.Anchor.IsKnown
                && Calendar.Day(line.Anchor.From.Year + step, date.Month ?? 0, date.Day ?? 0) is { } day
                && Calendar.Weekday(day) == weekday));

    private static bool IsAlone(Line line, int at) =>
        !(line[at].IsGlued && line[at].Mark is ':' or '.' or '-' or ',' && line[at + 1].IsGlued) && !line.IsHyphen(at)
            && !line.Is(at, Role.OClock | Role.Am | Role.Pm | Role.To)
        && line[at].Word.Unit is null;

    /// <summary>"op de 15e", "on the 18th": only where nothing follows that the ordinal could be said of.</summary>
    private static (DateFields Fields, int End)? DayAlone(Line line, int at)
    {
        if (!line.Is(at, Role.Article)
            || !line.Is(at - 1, Role.On | Role.Before | Role.After | Role.Since | Role.To | Role.At)) return null;
        if (line[at + 1].Digits is 1 or 2 && line[at + 1].Number is >= 1 and <= 31
            && (line.Is(at + 2, Role.From | Role.Between | Role.At) || line[at + 2].Mark is '.' or '?' && !line[at + 3].IsGlued)
            && line.Is(at - 1, Role.On)) return (new DateFields(null, null, line[at + 1].Number), at + 2);
        if (Numbers.Ordinal(line, at + 1) is not { Value: >= 2 and <= 31 } day || line[at + 1].Digits == 0 && day.Value < 13) return null;
        if (line[day.End].IsLetters && (line[day.End].Word == TimeWord.None || line[day.End].Word.Unit is not null)
            && line.Token(day.End)?.PartOfSpeech
                is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral) return null;
        return line.IsHyphen(day.End) ? null : (new DateFields(null, null, day.Whole), day.End);
    }

    /// <summary>A number that is a year: from 1900 on by itself, an earlier one only after a preposition.</summary>
    private static (DateFields Fields, int End)? YearAlone(Line line, int at)
    {
        var number = line[at].Word.Unit == TimeUnit.Year && !line[at].Word.IsPlural ? line.Skip(at + 1, Role.Of) : at;
        if (Numbers.Year(line, number) is not { } year) return null;
        if (number == at && line.IsApostrophe(at)) return line.Is(at - 1, Role.In | Role.Since) ? (new DateFields(year.Whole), year.End)
            : null;
        if (number == at && line.Token(at)?.Mention is { Type: NameType.Location } || line.IsDutch && line[at - 1].IsLetters
            && IsStreet(line.Letters(at - 1))) return null;
        if (line[number].IsGlued && line[number - 1].Mark is '-' or '/' or '.' or '+' or '_' or '@' or '&' && number == at) return null;
        var isAfterPreposition = line.Is(at - 1, Before) || line.IsMark(at - 1, '(') || number > at;
        var isNamed = isAfterPreposition || line.Is(number - 1, Role.Article);
        if (line.IsCounted(year.End) && !isNamed || line.Is(year.End, Role.Amount) || line[year.End].Mark is '€' or '%') return null;
        if (line[year.End].IsGlued && line[year.End].Mark is '-' or '/' && line[year.End + 1].IsGlued
            && line[year.End + 1].Digits > 0) return null;
        if (year.Whole is < 1900 or > 2099 && !isAfterPreposition || line[number].Digits == 0 && !isAfterPreposition
            && line.IsDutch) return null;
        if (line[year.End].Word.Unit is not null && !line.Is(year.End, Role.OClock)) return null;
        return (new DateFields(year.Whole), year.End);
    }

    /// <summary>"Stationsstraat 1945": the number of a house.</summary>
    private static bool IsStreet(ReadOnlySpan<char> name) => name.EndsWith("straat") || name.EndsWith("weg") || name.EndsWith("laan")
        || name.EndsWith("plein")
        || name.EndsWith("gracht") || name.EndsWith("kade") || name.EndsWith("dijk") || name.EndsWith("singel");

    /// <summary>Whether the month at an atom is one without a day or a year beside it.</summary>
    public static bool IsMonthAlone(Line line, int at)
    {
        var word = line[at].Word;
        var isName = line.Token(at)?.Mention is { Type: NameType.Person };
        var before = line.Is(at - 1, Role.Article) ? at - 2 : line.IsHyphen(at - 1) ? at - 2 : at - 1;
        if (word.IsShort) return !line.IsDutch && line.IsCapital(at) && !isName && line.Is(before, Before);
        // "may" and "march" are verbs, "April", "June" and "August" names
        var isVerb = !line.IsDutch && word is { IsAmbiguous: true, Month: 3 or 5 };
        if (line.IsCapital(at) ? !isName && !(line.IsDutch ? line[at - 1].IsLetters : word.IsAmbiguous) : !isVerb) return true;
        return line.Is(before, Before) && (line.IsCapital(at) || line.Is(before, Role.In | Role.Last | Role.Next)
            && line.Token(at)?.PartOfSpeech != PartOfSpeech.Auxiliary);
    }
}
