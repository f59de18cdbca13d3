using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>Reads an expression of time of any sort: the longest that begins at an atom.</summary>
internal static class Expressions
{
    private static readonly Func<Line, int, Part?>[] all =
        [Ranges.Read, Sets.Read, DayAndTime, Stretches.Read, Points.Read, Modified.Read, NumberedUnits.Read, Periods.Read, Relatives.Read,
            Dates.Read, Durations.Read, Weekend];

    private static readonly Func<Line, int, Part?>[] days = [Dates.Read, DayWords.Read, Relatives.Read, (line, at) =>
        Holidays.Read(line, at), NumberedUnits.Read];

    public static Part? Read(Line line, int at)
    {
        // most words are none of these, and most articles and prepositions stand before one that is not
        if (!CanBegin(line, at) || line[at].Word.HasRolesAlone && !CanBegin(line, line.IsHyphen(at + 1) ? at + 2 : at + 1)) return null;
        Part? best = null;
        foreach (var read in all)
        {
            if (read(line, at) is { } part && part.End > (best?.End ?? at)) best = part;
        }
        return best is null || IsName(line, best) ? null : best;
    }

    private static bool CanBegin(Line line, int at)
    {
        var atom = line[at];
        if (!atom.IsLetters) return atom.Digits > 0 || atom.Mark is '½' || line.IsApostrophe(at);
        return atom.Word != TimeWord.None || atom.Span.Length == 1 || HolidayNames.Beginning(line.IsDutch, line.Letters(at)).Length > 0;
    }

    /// <summary>A day, or what a day can be told by: a date, "gisteren", "volgende vrijdag", "Kerst".</summary>
    public static Part? Day(Line line, int at)
    {
        Part? best = null;
        foreach (var read in days)
        {
            if (read(line, at) is { } part && part.End > (best?.End ?? at)) best = part;
        }
        return best is null ? null : InWeek(line, best);
    }

    /// <summary>"morgen 8:00", "dinsdag om 15.30", "9am on Tuesday", "'s avonds".</summary>
    public static Part? DayAndTime(Line line, int at)
    {
        if (Day(line, at) is { } day)
        {
            if (!IsDay(day)) return day;
            var next = line.IsMark(day.End, ')') ? day.End + 1 : day.End;
            if (line.IsMark(next, '(') && line[next + 1].Word.Weekday is not null && line.IsMark(next + 2, ')')) next += 3;
            next = line.IsMark(next, ',') || line.IsHyphen(next) && !line[next].IsGlued || line.IsHyphen(next) && next > day.End ? next + 1
                : next;
            if (DayTimes.Read(line, next, true) is { } time) return InWeek(line, On(day, time.Time, line, time.End));
            // "gisteravond laat"
            return line.IsDutch && day.Time is not null && line.Is(day.End, Role.Early | Role.Late) ? day with { End = day.End + 1 } : day;
        }
        if (NightBetween(line, at) is { } night) return night;
        if (DayTimes.Read(line, at, false) is { } sure && sure.End > at) return WithDay(line, sure)
            ?? TimesOfDay.Alone(sure.Start, sure.End, sure.Time);
        return DayTimes.Read(line, at, true) is { } open && open.End > at && !line[at].Word.Is(Role.At | Role.On) ? WithDay(line, open)
            : null;
    }

    /// <summary>"de nacht van zaterdag op zondag": the small hours of the second day.</summary>
    private static Part? NightBetween(Line line, int at)
    {
        var start = line.Skip(at, Role.In);
        var named = line.Skip(start, Role.Article);
        if (!line.IsDutch || line[named].Word.Part != DayPart.Night || !line.Is(named + 1, Role.Of)) return null;
        if (line[named + 2].Word is not { Weekday: not null, Part: null } || !line.Is(named + 3, Role.On)
            || line[named + 4].Word is not { Weekday: { } weekday, Part: null }) return null;
        return TimesOfDay.On(Part.Of(line, start, named + 5, new DateFields(null, null, null, weekday), line.Direction(at)),
            new DayTime(null, DayPart.Night), line);
    }

    private static bool IsDay(Part part) => part.Unit == TimeUnit.Day && part.Type is TimeType.Date or TimeType.Time
        && part.Time?.Clock is null && part.Value is not "PRESENT_REF";

    private static Part? WithDay(Line line, ReadDayTime time)
    {
        var next = line.Skip(time.IsSure ? line.SkipMark(time.End, ',') : time.End, Role.On | Role.Of);
        return Day(line, next) is { } day && IsDay(day) && line[next].Word.Reference is null
            ? On(day with { Start = time.Start }, time.Time, line, day.End) : null;
    }

    private static Part On(Part day, DayTime time, Line line, int end)
    {
        // a part of the day that stands at the day decides on the half of the clock, and gives way to the clock
        if (day.Time is { Part: { } part } && time.Clock is { } clock)
            time = time with { Clock = Clocks.In(clock, part), To = time.To is { } to ? Clocks.In(to, part) : null };
        var whole = day.Time is null ? day : day with
        {
            Value = day.Value?[..^day.Time.Name.Length],
            Interval = day.Interval is { } known ? Calendar.Whole(known.From.Date, TimeUnit.Day) : null,
        };
        return TimesOfDay.On(whole, time, line) with { Start = day.Start, End = end, Fields = day.Fields };
    }

    /// <summary>
    /// A weekday with its week after it: "dinsdag vorige week", "Wednesday evening next week", "vrijdag over twee weken".
    /// </summary>
    private static Part InWeek(Line line, Part day)
    {
        if (day.Fields is not { Weekday: { } weekday, Day: null, Month: null }) return day;
        if (Points.AheadOfNow(line, line.SkipMark(day.End, ',')) is { Type: TimeType.Date } ahead)
            return OnWeekday(line, day, ahead.End, line.Anchor.Knows(TimeUnit.Day) ? ahead.Interval : null, weekday);
        if (Relatives.Read(line, line.Skip(day.End, Role.Of)) is not { Unit: TimeUnit.Week, Type: TimeType.Date } week) return day;
        return OnWeekday(line, day, week.End, week.Interval, weekday);
    }

    /// <summary>The weekday in the week that a stretch begins in.</summary>
    private static Part OnWeekday(Line line, Part day, int end, Interval? stretch, int weekday)
    {
        var date = stretch is { } known ? Calendar.Whole(Calendar.Start(known.From, TimeUnit.Week).AddDays(weekday - 1), TimeUnit.Day)
            : (Interval?)null;
        var whole = Part.Of(day.Start, end, TimeUnit.Day, date);
        return day.Time is { } time ? TimesOfDay.On(whole, time, line) : whole;
    }

    /// <summary>"in het weekend", "the weekend": the one that the tense tells.</summary>
    private static Part? Weekend(Line line, int at)
    {
        if (!line.Is(at, Role.Article) || line[at + 1].Word is not { Unit: TimeUnit.Weekend, IsPlural: false }) return null;
        if (line.Is(at + 2, Role.Of) && Day(line, at + 3) is { Type: TimeType.Date, Unit: TimeUnit.Day, Interval: { } day } date)
            return Part.Of(at, date.End, TimeUnit.Weekend, Calendar.Whole(Calendar.Start(day.From.AddDays(-1), TimeUnit.Weekend),
                TimeUnit.Weekend));
        return line.Anchor.Day is { } today
            ? Part.Of(at, at + 2, TimeUnit.Weekend, line.Anchor.Choose(Enumerable.Range(-2, 5).Select(step =>
                Calendar.Whole(Calendar.Start(today, TimeUnit.Weekend).AddDays(7 * step), TimeUnit.Weekend)), line.Direction(at)))
            : new Part(at, at + 2, TimeType.Date) { Unit = TimeUnit.Weekend };
    }

    /// <summary>Whether a word that tells a time is here a piece of a longer name: "Black Sabbath Friday", "USA Today".</summary>
    private static bool IsName(Line line, Part part)
    {
        if (part.End - part.Start > 1 || line[part.Start].Digits > 0) return false;
        return line.Token(part.Start)?.Mention is { } name && (name.Span.Start < line[part.Start].Span.Start
            || name.Span.End > line[part.Start].Span.End);
    }
}
