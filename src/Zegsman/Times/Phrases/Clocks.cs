using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>A time of the clock as it was read.</summary>
/// <param name="Clock">The time; before noon where nothing tells.</param>
/// <param name="End">The atom after it.</param>
/// <param name="IsSure">Whether it is a time by itself, and not only where one is expected.</param>
/// <param name="HasHalf">Whether it says which half of the day it is in.</param>
internal readonly record struct ReadClock(Clock Clock, int End, bool IsSure, bool HasHalf);

/// <summary>Reads times of the clock: "15:00", "15.00 uur", "8am", "half acht", "kwart over drie", "ten past nine", "noon".</summary>
internal static class Clocks
{
    private const Role Introducing = Role.At | Role.About | Role.Since | Role.Before | Role.After | Role.From | Role.To | Role.Between;

    /// <param name="line">The passage.</param>
    /// <param name="at">The first atom.</param>
    public static ReadClock? Read(Line line, int at)
    {
        if (line[at].Word.Hour is { } named) return new ReadClock(new Clock(named), at + 1, true, true);
        return (line.IsDutch ? DutchWords(line, at) : EnglishWords(line, at)) ?? Digits(line, at) ?? Hour(line, at);
    }

    /// <summary>"15:00", "15.00 uur", "15u30", "1140 a.m.".</summary>
    private static ReadClock? Digits(Line line, int at)
    {
        if (line[at].Digits == 0 || Numbers.GoesOnFrom(line, at)) return null;
        if (line[at].Digits is 3 or 4 && line[at].Number % 100 < 60 && line[at].Number < 2400)
            return Half(line, at + 1) is { } half
                ? new ReadClock(Turn(line[at].Number / 100, line[at].Number % 100, half.IsAfternoon), half.End, true, true) : null;
        if (line[at].Digits > 2 || line[at].Number > 24 || line[at + 2] is not { Digits: 2, IsGlued: true, Number: < 60 } minutes
            || !line[at + 1].IsGlued) return null;
        var isColon = line.IsMark(at + 1, ':');
        var isLetter = line.Spells(at + 1, "u") || line.Spells(at + 1, "h") && line.IsDutch;
        if (!isColon && !isLetter && !line.IsMark(at + 1, '.')) return null;
        var end = at + 3;
        int? second = null;
        if (isColon && line.IsMark(end, ':')
            && line[end + 1] is { Digits: 2, IsGlued: true, Number: < 60 } seconds) (second, end) = (seconds.Number, end + 2);
        if (line[end].IsGlued && (line[end].Mark is ':' or '.' or ',' or '%' && line[end + 1].IsGlued && line[end + 1].Digits > 0
            || line[end].Mark == '%')) return null;
        var clock = new Clock(line[at].Number % 24, minutes.Number, second);
        if (Half(line, end) is { } after) return new ReadClock(Turn(clock.Hour, clock.Minute, after.IsAfternoon), after.End, true, true);
        if (line.Is(end, Role.OClock)) return new ReadClock(clock, end + 1, true, clock.Hour > 12 || line[at].Digits == 2);
        var isSure = isColon || isLetter || line.Is(at - 1, Introducing) && !line.IsCounted(end) && line[end].Word.Unit is null
            && !(line[end].Mark is '%' or '€' or '$');
        return line[end].IsGlued && line[end].IsLetters ? null : new ReadClock(clock, end, isSure, clock.Hour > 12 || clock.Hour == 0);
    }

    /// <summary>"7 uur", "8am", "seven o'clock", or a number where a time is expected.</summary>
    private static ReadClock? Hour(Line line, int at)
    {
        if (Numbers.Cardinal(line, at) is not { Value: >= 0 and <= 24 } number || number.Value % 1 != 0 || line[at].Digits > 2) return null;
        var hour = number.Whole % 24;
        if (Half(line, number.End) is { } half
            && number.Whole <= 12) return new ReadClock(Turn(hour, 0, half.IsAfternoon), half.End, true, true);
        var end = line.IsApostrophe(number.End) ? number.End + 1 : line.Spells(number.End, "o") && line.IsApostrophe(number.End + 1)
            ? number.End + 2 : number.End;
        if (end > number.End && line.Spells(end, "clock")) return new ReadClock(new Clock(hour), end + 1, true, false);
        var isExpected = line.Is(at - 1, Introducing);
        if (line.IsDutch && line.Is(number.End, Role.OClock) && !(line.Spells(number.End, "h") && !line[number.End].IsGlued))
        {
            // "na een uur" and "een proef van twee uur" are lengths
            var isLength = line.Is(at - 1, Role.Of | Role.Before | Role.After) || line[at].Word.Is(Role.A) && !line.Is(at - 1, Role.At);
            return new ReadClock(new Clock(hour), number.End + 1, isExpected && !isLength || line[number.End].IsGlued, hour > 12);
        }
        if (line[number.End].IsGlued && (line[number.End].IsLetters || line[number.End].Mark is '%' or '/' or '.' or ',' or ':'
            && line[number.End + 1].IsGlued && line[number.End + 1].Digits > 0)) return null;
        return new ReadClock(new Clock(hour), number.End, false, hour > 12);
    }

    /// <summary>"half acht", "kwart over drie", "tien voor half negen".</summary>
    private static ReadClock? DutchWords(Line line, int at)
    {
        if (line.Spells(at, "half")
            && HourName(line, at + 1) is { } halved)
                return new ReadClock(new Clock((halved.Whole + 23) % 24, 30), line.Skip(halved.End, Role.OClock), true, false);
        var minutes = line.Is(at, Role.Quarter) ? new Number(15, at + 1) : Numbers.Cardinal(line, at);
        if (minutes is not { Value: >= 1 and < 30 } count) return null;
        var side = line.Spells(count.End, "minuten") ? count.End + 1 : count.End;
        if (!line.Is(side, Role.ToHour | Role.PastHour)) return null;
        var isHalf = line.Spells(side + 1, "half");
        if (HourName(line, isHalf ? side + 2 : side + 1) is not { } hour
            || line[hour.End].Word.Unit is not null and not TimeUnit.Hour) return null;
        if (!line.Is(at, Role.Quarter) && !isHalf && !line.Is(hour.End, Role.OClock) && !line.Is(at - 1, Introducing)) return null;
        var total = hour.Whole * 60 - (isHalf ? 30 : 0) + (line.Is(side, Role.ToHour) ? -1 : 1) * count.Whole + 1440;
        return new ReadClock(new Clock(total / 60 % 24, total % 60), line.Skip(hour.End, Role.OClock), true, false);
    }

    /// <summary>"half past seven", "a quarter to three", "thirty-six minutes past eight", "seven twenty-seven".</summary>
    private static ReadClock? EnglishWords(Line line, int at)
    {
        var start = line.Skip(at, Role.A);
        var minutes = line.Is(start, Role.HalfHour) ? new Number(30, start + 1) : line.Is(start, Role.Quarter) ? new Number(15, start + 1)
            : Numbers.Cardinal(line, at);
        if (minutes is not { Value: >= 1 and < 60 } count || count.Value % 1 != 0) return null;
        var side = line[count.End].Word.Unit == TimeUnit.Minute ? count.End + 1 : count.End;
        if (line.Is(side, Role.ToHour | Role.PastHour) && !line.Spells(side, "of") && HourName(line, side + 1) is { } hour)
        {
            if (line.Spells(side, "to") && line[at].Digits > 0 && side == count.End || line[hour.End].Word.Unit is not null) return null;
            var total = hour.Whole * 60 + (line.Is(side, Role.PastHour) ? 1 : -1) * count.Whole + 1440;
            return new ReadClock(new Clock(total / 60 % 24, total % 60), OClock(line, hour.End), true, false);
        }
        // "seven thirty", where a time is expected
        if (line[at].Word.Cardinal is >= 1 and <= 12 && !line.IsHyphen(at + 1)
            && Numbers.Cardinal(line, at + 1) is { Value: >= 10 and < 60 } after && line[at + 1].Digits == 0)
            return new ReadClock(new Clock((int)line[at].Word.Cardinal!.Value % 24, after.Whole), after.End, line.Is(at - 1,
                Role.At | Role.From | Role.To), false);
        return null;
    }

    private static int OClock(Line line, int at) => line.Spells(at, "o") && line.IsApostrophe(at + 1) && line.Spells(at + 2, "clock")
        ? at + 3 : at;

    private static Number? HourName(Line line, int at) =>
        line[at].Digits is 1 or 2 && line[at].Number is >= 1 and <= 12 ? new Number(line[at].Number, at + 1)
            : line[at].Word.Cardinal is { } hour and >= 1 and <= 12 ? new Number(hour, at + 1) : null;

    /// <summary>"am", "p.m.", "p . m .", "p": true in the afternoon.</summary>
    private static (bool IsAfternoon, int End)? Half(Line line, int at)
    {
        if (line.IsDutch) return null;
        if (line.IsMark(at, '.') && line[at].IsGlued && line.Is(at + 1, Role.Am | Role.Pm) && line[at + 1].IsGlued) at++;
        if (!line.Is(at, Role.Am | Role.Pm)) return null;
        var isAfternoon = line.Is(at, Role.Pm);
        if (line[at].Span.Length == 2) return (isAfternoon, at + 1);
        var next = line.SkipMark(at + 1, '.');
        if (line.Spells(next, "m") && (next > at + 1 || line[at].Span.Length == 1
            && line.Spells(at + 1, "m"))) return (isAfternoon, line.IsMark(next + 1, '.') && IsInner(line, next + 1) ? next + 2 : next + 1);
        return line[at].IsGlued ? (isAfternoon, at + 1) : null;
    }

    /// <summary>Whether the full stop after "p.m" is a part of it: it always is, also at the end of a sentence.</summary>
    private static bool IsInner(Line line, int at) => line.IsMark(at, '.');

    private static Clock Turn(int hour, int minute, bool isAfternoon) => new(hour > 12 ? hour : hour % 12 + (isAfternoon ? 12 : 0), minute);

    /// <summary>The time in the half of the day that a part of it tells.</summary>
    public static Clock In(Clock clock, DayPart part) => clock.Hour is > 0 and < 12
        && (part == DayPart.Afternoon || part == DayPart.Evening && clock.Hour > 3 || part == DayPart.Night && clock.Hour > 6)
            ? clock with { Hour = clock.Hour + 12 } : clock;
}
