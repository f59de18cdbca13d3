using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>Reads times told from the present one: "vorige week", "this Friday", "afgelopen zomer", "next month", "die avond".</summary>
internal static class Relatives
{
    private const Role Pointing = Role.This | Role.That | Role.Next | Role.Coming | Role.Previous | Role.Past | Role.Last;

    public static Part? Read(Line line, int at)
    {
        var pointer = line.Skip(at, Role.Article);
        if (!line.Is(pointer, Pointing)) return null;
        if (line.Is(pointer + 1, Pointing & ~(Role.This | Role.That)))
        {
            // "die vorige week": the first word is of what comes before
            if (line.Is(pointer, Role.That)) return null;
            if (line.Is(pointer, Role.This)) pointer++;
        }
        var named = pointer + 1;
        named = line.Skip(named, Role.Working);
        var word = line[named].Word;
        if (pointer > at && line.Spells(at, "het") && !TakesHet(word)) return null;
        if (line.Is(pointer, Role.That)) return Narrated(line, at, named);
        if (word.Weekday is { } weekday && !word.Returns
            && !line.Is(named + 1, Role.Newspaper)) return OfWeekday(line, at, pointer, named, weekday);
        if (word.Part is { } part) return OfPart(line, at, pointer, named, part);
        if (word is { Unit: { } unit, IsPlural: false, UnitSize: 1 }) return OfUnit(line, at, pointer, named, unit);
        if (word.Season is { } season) return OfSeason(line, at, named + 1, season, Way(line, pointer));
        var direction = Way(line, pointer);
        if (Holidays.Read(line, named, direction) is { } holiday) return holiday with { Start = at };
        if (NumericDates.Read(line, named, isSure: true) is { } numeric)
            return Part.Of(line, at, numeric.End, numeric.Fields, direction) with { Fields = null };
        if (word.Month is not null
            && NamedDates.Read(line, named) is { } month)
                return Part.Of(line, at, month.End, month.Fields, direction) with { Fields = null };
        return null;
    }

    /// <summary>Whether a word is neuter in Dutch: "het vorige jaar", but not "het vorige maand", where "het" is the subject.</summary>
    private static bool TakesHet(TimeWord word) =>
        word.Unit is TimeUnit.Year or TimeUnit.Half or TimeUnit.Quarter or TimeUnit.Weekend or TimeUnit.Decade or TimeUnit.Hour
        || word.Season is Season.Spring or Season.Autumn || word.Part is not null || word.Unit is null && word.Month is null;

    /// <summary>The direction that the word itself gives.</summary>
    private static Direction Way(Line line, int pointer) =>
        line.Is(pointer, Role.Next | Role.Coming) ? Direction.After : line.Is(pointer, Role.Previous | Role.Past | Role.Last)
            ? Direction.Before : Direction.Unknown;

    /// <summary>What hangs on a time told before: which, cannot be known here.</summary>
    private static Part? Narrated(Line line, int at, int named)
    {
        if (line[named].Word is { Unit: >= TimeUnit.Day, IsPlural: false, Part: null } or { Weekday: not null, Returns: false,
            IsShort: false }) return new Part(at, named + 1, TimeType.Date);
        if (line[named].Word.Season is not null && line.IsDutch) return new Part(at, named + 1, TimeType.Date);
        return line[named].Word.Part is null ? null : new Part(at, named + 1, TimeType.Time);
    }

    private static Part OfWeekday(Line line, int at, int pointer, int named, int weekday)
    {
        // "this Friday (June 15)", "next Friday 5/12": the date tells more
        if (Dates.Fields(line, named) is { Fields.Day: not null } date
            && date.End > named + 1) return Part.Of(line, at, line.IsMark(named + 1, '(') && line.IsMark(date.End, ')') ? date.End + 1
            : date.End, date.Fields, Way(line, pointer));
        if (line.Is(pointer, Role.Coming | Role.Past) || line.Is(pointer, Role.Last) && line.IsDutch)
            return WithPart(line, Part.Of(line, at, named + 1, new DateFields(null, null, null, weekday), Way(line, pointer)), named);
        var steps = line.Is(pointer, Role.This) ? 0 : line.Is(pointer, Role.Next) ? 1 : -1;
        return WithPart(line, OfWeek(line, at, named + 1, steps, weekday), named);
    }

    /// <summary>A day of this week, the week before it or the one after it.</summary>
    private static Part OfWeek(Line line, int at, int end, int steps, int weekday)
    {
        var day = line.Anchor.Unit(TimeUnit.Week, steps) is { } week ? Calendar.Whole(week.From.AddDays(weekday - 1), TimeUnit.Day)
            : (Interval?)null;
        return Part.Of(at, end, TimeUnit.Day, day, $"XXXX-WXX-{weekday}");
    }

    /// <summary>A weekday and a part of it in one word: "vrijdagavond".</summary>
    private static Part WithPart(Line line, Part day, int named) =>
        line[named].Word.Part is { } part ? TimesOfDay.On(day, new DayTime(null, part), line) with { End = named + 1 } : day;

    private static Part? OfUnit(Line line, int at, int pointer, int named, TimeUnit unit)
    {
        var end = named + 1;
        if (line.Is(pointer, Role.Past | Role.Coming) || line.Is(pointer, Role.Last) && line.IsDutch)
        {
            if (unit == TimeUnit.Weekend) return Weekend(line, at, end, Way(line, pointer));
            if (unit is not (TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Decade or TimeUnit.Century))
                return Stretches.Read(line, at, end, unit, 1, line.Is(pointer, Role.Coming));
        }
        if (Units.Step(line, pointer) is not { } step) return null;
        if (unit < TimeUnit.Day) return step.Whole == 1 ? Stretches.Read(line, at, end, unit, 1, isComing: true) : null;
        if (unit == TimeUnit.Day) return step.Whole == 0 ? null : new Part(at, end, TimeType.Date);
        if (unit == TimeUnit.Weekend && step.Whole == 0) return Weekend(line, at, end, line.Direction(named));
        var steps = step.Whole;
        if (unit == TimeUnit.Week
            && Weekday(line, end) is { } weekday) return OfWeek(line, at, weekday.End, steps, weekday.Whole) is var day
            ? WithPart(line, day, weekday.End - 1) : null;
        var whole = line.Anchor.Unit(unit, steps);
        if (line.Spells(named, "werkweek") || line.Spells(named, "workweek")
            || line.Spells(named - 1, "working")) whole = whole is { } week ? week with { To = week.From.AddDays(5) } : null;
        return Part.Of(at, end, unit, whole);
    }

    /// <summary>The weekday told after a week: "vorige week dinsdag", "next week on Tuesday".</summary>
    private static Number? Weekday(Line line, int at)
    {
        var named = line.Skip(at, Role.On);
        return line[named].Word is { Weekday: { } weekday, Returns: false, IsShort: false } || line[named].Word is { Weekday: { } }
            && line.IsCapital(named) && !line.IsDutch
            ? new Number(line[named].Word.Weekday!.Value, named + 1) : null;
    }

    private static Part Weekend(Line line, int at, int end, Direction direction)
    {
        if (line.Anchor.Day is not { } today) return new Part(at, end, TimeType.Date) { Unit = TimeUnit.Weekend };
        var candidates = Enumerable.Range(-2, 5).Select(step =>
            Calendar.Whole(Calendar.Start(today, TimeUnit.Weekend).AddDays(7 * step), TimeUnit.Weekend));
        return Part.Of(at, end, TimeUnit.Weekend, line.Anchor.Choose(candidates, direction));
    }

    /// <summary>A season of the year that its direction gives.</summary>
    public static Part OfSeason(Line line, int at, int end, Season season, Direction direction)
    {
        var part = new Part(at, end, TimeType.Date) { Unit = TimeUnit.Quarter, Value = "XXXX-" + season.Name() };
        if (!line.Anchor.Knows(TimeUnit.Month)) return part;
        var candidates = Enumerable.Range(line.Anchor.From.Year - 2, 5).Where(year => year is > 100 and < 9800).Select(year =>
            season.Of(year));
        return line.Anchor.Choose(candidates, direction) is { } chosen
            ? part with { Value = Calendar.Name(chosen.From, TimeUnit.Year) + "-" + season.Name(), Interval = chosen } : part;
    }

    private static Part? OfPart(Line line, int at, int pointer, int named, DayPart part)
    {
        var steps = line.Is(pointer, Role.Next | Role.Coming) ? 1 : line.Is(pointer, Role.This) ? 0
            : part == DayPart.Night && line.IsDutch ? 0 : -1;
        return TimesOfDay.On(DayWords.FromToday(line, at, named + 1, steps), new DayTime(null, part), line) with { Start = at,
            End = named + 1 };
    }
}
