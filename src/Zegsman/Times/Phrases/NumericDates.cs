using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>Reads dates in digits: "16-07-2018", "2018-07-16", "7/16/2018", "16.7.2018", "20180716", "22/04".</summary>
internal static class NumericDates
{
    /// <param name="line">The passage.</param>
    /// <param name="at">The first atom.</param>
    /// <param name="isSure">Whether what stands before, as a weekday does, makes a day and a month of what could be a score.</param>
    public static (DateFields Fields, int End)? Read(Line line, int at, bool isSure)
    {
        if (line[at].Digits == 0) return null;
        if (line[at] is { Digits: 8, IsGlued: false } eight && !(line[at + 1].IsGlued
            && (line[at + 1].IsLetters
            || line[at + 2].IsGlued))) return Exists(eight.Number / 10000, eight.Number / 100 % 100, eight.Number % 100, at + 1);
        if (!Separates(line, at + 1) || line[at + 2].Digits == 0) return null;
        var mark = line[at + 1].Mark;
        if (line[at + 3].Mark == mark && Separates(line, at + 3)) return Three(line, at, mark, isSure);
        if (!isSure && GoesOnBefore(line, at) || GoesOn(line, at + 3)) return null;
        if (line[at] is { Digits: 4, Number: > 1900 and < 2100 } year)
            return mark == '-' && line[at + 2] is { Digits: 2, Number: >= 1 and <= 12 } month && month.Number != year.Number % 100 + 1
                ? (new DateFields(year.Number, month.Number), at + 3) : null;
        return line[at].Digits <= 2 && line[at + 2].Digits <= 2 && (isSure || IsDayAndMonth(line, at, mark))
            ? DayAndMonth(line, at, mark, null, at + 3) : null;
    }

    private static (DateFields Fields, int End)? Three(Line line, int at, char mark, bool isSure)
    {
        var last = line.IsApostrophe(at + 4) ? at + 5 : at + 4;
        if (line[last].Digits == 0 || !line[last].IsGlued || line[last + 1].IsGlued && line[last + 1].IsLetters) return null;
        if (line[at].Digits == 4) return line[last].Digits <= 2 ? Exists(line[at].Number, line[at + 2].Number, line[last].Number, last + 1)
            : null;
        if (!isSure && GoesOnBefore(line, at) || line[at].Digits > 2 || line[at + 2].Digits > 2) return null;
        if (line[last].Digits == 4) return DayAndMonth(line, at, mark, line[last].Number, last + 1);
        return line[last].Digits == 2 && mark != '.' && !GoesOn(line, last + 1)
            ? DayAndMonth(line, at, mark, Numbers.Full(line[last].Number), last + 1) : null;
    }

    /// <summary>Dutch, and whoever writes full stops, put the day first; English the month; what cannot be a month never is one.</summary>
    private static (DateFields Fields, int End)? DayAndMonth(Line line, int at, char mark, int? year, int end)
    {
        var (first, second) = (line[at].Number, line[at + 2].Number);
        var dayFirst = second <= 12 && (line.IsDutch || mark == '.' || first > 12);
        var (day, month) = dayFirst ? (first, second) : (second, first);
        return month is < 1 or > 12 || day is < 1 or > 31 ? null : (new DateFields(year, month, day), end);
    }

    private static (DateFields Fields, int End)? Exists(int year, int month, int day, int end) =>
        year is > 1800 and < 2200 && Calendar.Day(year, month, day) is not null ? (new DateFields(year, month, day), end) : null;

    /// <summary>Whether two numbers at a slash are a date and no fraction or ratio.</summary>
    private static bool IsDayAndMonth(Line line, int at, char mark)
    {
        if (mark != '/' || line.IsCounted(at + 3)) return false;
        var (first, second) = (line[at], line[at + 2]);
        if (Math.Min(first.Number, second.Number) is < 1 or > 12 || Math.Max(first.Number, second.Number) > 31) return false;
        if (line.Is(at - 1, Role.On | Role.From | Role.Since | Role.Before | Role.After | Role.Next | Role.Coming)) return true;
        return first.Digits == 2 && second.Digits == 2 && (first.Number != 24 || second.Number != 7) || second.Digits == 1
            && first.Number > 24 && line.IsDutch;
    }

    private static bool Separates(Line line, int at) => line[at].IsGlued && line[at].Mark is '-' or '/' or '.' && line[at + 1].IsGlued;

    private static bool GoesOnBefore(Line line, int at) => line[at].IsGlued
        && (line[at - 1].IsLetters || line[at - 1].Mark is '.' or ',' or '/' or '-' or '+' or ':' or '_' or '=' && line[at - 2].Digits > 0);

    private static bool GoesOn(Line line, int at) =>
        line[at].IsGlued && (line[at].IsLetters || line[at].Mark is '/' or '.' or ',' or ':' && line[at + 1].IsGlued
            && line[at + 1].Digits > 0);
}
