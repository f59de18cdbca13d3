using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>
/// Reads a unit by its number in a larger one: "de eerste week van 2015", "the last four months of 2021", "het derde kwartaal", "first
/// Monday of May".
/// </summary>
internal static class NumberedUnits
{
    public static Part? Read(Line line, int at)
    {
        var start = line.Skip(at, Role.Article);
        var isLast = line.Is(start, Role.Last);
        if ((isLast ? new Number(-1, start + 1) : Numbers.Ordinal(line, start)) is not { } number) return null;
        if (line[number.End].Word is { Weekday: { } weekday, Returns: false }) return OfWeekday(line, at, number, weekday);
        if (DayOfMonth(line, at, start, number) is { } dayOfMonth) return dayOfMonth;
        var count = Numbers.Cardinal(line, number.End);
        var named = count?.End ?? number.End;
        if (Unit(line, named) is not { } unit) return null;
        if (count is null && unit is TimeUnit.Quarter or TimeUnit.Half && number.Value > 0) return Quarter(line, at, number, named, unit);
        if (Whole(line, named + 1) is not { } whole) return null;
        return whole.Interval is not { } known ? new Part(at, whole.End, TimeType.Date) { Unit = unit }
            : In(known, unit, number.Whole, count?.Whole) is not { } found ? null
            : count is null ? Part.Of(at, whole.End, unit, found)
            : new Part(at, whole.End, TimeType.Date) { Unit = unit, Interval = found, Value = Calendar.Name(found.From,
                unit) + "/" + Durations.Name([(count.Value.Value, unit)]) };
    }

    /// <summary>"de 12e van volgende maand", "the 15th day of next month".</summary>
    private static Part? DayOfMonth(Line line, int at, int start, Number number)
    {
        if (start == at || number.Value < 1) return null;
        var next = line[number.End].Word is { Unit: TimeUnit.Day, IsPlural: false } ? number.End + 1 : number.End;
        if (!line.Is(next, Role.Of)
            || Relatives.Read(line, next + 1) is not { Unit: TimeUnit.Month, Type: TimeType.Date } month) return null;
        var day = month.Interval is { } known ? Calendar.Day(known.From.Year, known.From.Month, number.Whole) : null;
        return Part.Of(at, month.End, TimeUnit.Day, day is { } found ? Calendar.Whole(found, TimeUnit.Day) : null);
    }

    private static TimeUnit? Unit(Line line, int at) =>
        line.Spells(at, line.IsDutch ? "helft" : "half") ? TimeUnit.Half : line[at].Word.Unit is { } unit and >= TimeUnit.Day ? unit : null;

    /// <summary>The larger unit, after "of" or "van".</summary>
    private static Part? Whole(Line line, int at)
    {
        if (!line.Is(at, Role.Of) && !(line.Is(at, Role.In) && line[at + 1].Digits == 4)) return null;
        return Periods.Read(line, at + 1) ?? Relatives.Read(line, at + 1) ?? YearOrMonth(line, at + 1);
    }

    private static Part? YearOrMonth(Line line, int at)
    {
        var named = line.Skip(at, Role.Article);
        if (Dates.Fields(line, named) is { Fields: { Day: null, Weekday: null } fields } date)
            return Part.Of(line, at, date.End, fields, line.Direction(at));
        if (Modified.Bare(line, named) is { } bare) return bare with { Start = at };
        return Numbers.Year(line, at) is { } year ? Part.Of(line, at, year.End, new DateFields(year.Whole), Direction.Unknown) : null;
    }

    /// <summary>"het derde kwartaal", "the first half of 2018"; a half by itself is of a match as often as of a year.</summary>
    private static Part? Quarter(Line line, int at, Number number, int named, TimeUnit unit)
    {
        if (Whole(line, named + 1) is { } whole)
        {
            if (whole.Unit == TimeUnit.Year) return Periods.OfYear(line, at, whole.End, whole.Interval?.From.Year, unit, number.Whole);
            return unit != TimeUnit.Half || whole.Interval is not { } known || number.Value > 2 ? null
                : Half(at, whole.End, known, number.Whole);
        }
        var (year, end) = NamedDates.YearAfter(line, named + 1);
        if (year is null && (unit == TimeUnit.Half && !line.Spells(named, "halfjaar") || !line.IsDutch && line[named + 1].Word.Unit is null
            && line.IsCounted(named + 1))) return null;
        return Periods.OfYear(line, at, year is null ? named + 1 : end, year, unit, number.Whole);
    }

    private static Part Half(int at, int end, Interval whole, int number)
    {
        var middle = (whole.From + (whole.To - whole.From) / 2).Date;
        return new Part(at, end, TimeType.Date) { Unit = TimeUnit.Half, Interval = number == 1 ? new(whole.From, middle)
            : new(middle, whole.To) };
    }

    private static Part? OfWeekday(Line line, int at, Number number, int weekday)
    {
        if (Whole(line, number.End + 1) is not { } whole || number.Value is > 5) return null;
        var day = whole.Interval is { } known ? Calendar.Nth(known, number.Whole, weekday) : (DateTime?)null;
        return Part.Of(at, whole.End, TimeUnit.Day, day is { } found ? Calendar.Whole(found, TimeUnit.Day) : null);
    }

    /// <summary>The numbered units of a whole; a week belongs to what its Thursday lies in.</summary>
    private static Interval? In(Interval whole, TimeUnit unit, int number, int? count)
    {
        var many = count ?? 1;
        if (many is < 1 or > 1000 || Math.Abs(number) > 1000) return null;
        var first = unit == TimeUnit.Week ? Calendar.Start(whole.From.AddDays(3), unit) : whole.From;
        if (unit == TimeUnit.Weekend) first = Calendar.Nth(whole, 1, 6);
        var end = unit == TimeUnit.Week ? Calendar.Start(whole.To.AddDays(3), unit) : whole.To;
        if (unit == TimeUnit.Weekend) end = Calendar.Nth(whole, -1, 6).AddDays(7);
        var start = number < 0 ? Calendar.Shift(end, unit, -many) : Calendar.Shift(first, unit, number - 1);
        if (start is not { } from || from < first || from >= end || Calendar.Shift(from, unit, many) is not { } to) return null;
        return unit == TimeUnit.Weekend ? new Interval(from, to.AddDays(-5)) : new Interval(from, to);
    }
}
