using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>
/// Reads parts of stretches: "begin juli", "mid-November", "eind jaren tachtig", "het einde van het jaar", "eerder deze week", "later
/// today".
/// </summary>
internal static class Modified
{
    public static Part? Read(Line line, int at)
    {
        var start = line.Skip(at, Role.Article);
        if (line.Is(start, Role.Earlier | Role.Later)) return start == at ? EarlierOrLater(line, at) : null;
        if (line.Is(start, Role.Rest)) return Rest(line, at, start);
        if (!line.Is(start, Role.Early | Role.Mid | Role.Late)) return null;
        var next = line.IsHyphen(start + 1) ? start + 2 : start + 1;
        if (line.Spells(next, "on") || line.Spells(next, "in") && !line.IsDutch) next++;
        var of = line.Skip(next, Role.Of);
        if (Whole(line, of, isBare: of > next || line.Spells(start, "end") || line.Spells(start, "eind")) is not { } whole) return null;
        // "half acht" is a time of the clock; "half" is said of months and years
        if (line.Spells(start, "half") && (!line.IsDutch || whole.Unit is not (TimeUnit.Month or TimeUnit.Year))) return null;
        if (whole.Unit == TimeUnit.Day) return whole with { Start = at, Fields = null };
        var third = line.Is(start, Role.Early) ? 0 : line.Is(start, Role.Mid) ? 1 : 2;
        return whole with { Start = at, Fields = null, Bound = whole.Interval is { } all ? Bound(all, whole.Unit, third)
            : null, Interval = whole.Interval is { } known ? Third(known, whole.Unit, third) : null };
    }

    private static Part? Whole(Line line, int at, bool isBare)
    {
        if (Expressions.DayAndTime(line, at) is { Unit: TimeUnit.Day, Type: not TimeType.Duration } day
            && (day.Type == TimeType.Time || day.Fields is not { Month: not null }) && !line[at].Word.Is(Role.In | Role.At)) return day;
        if (Periods.Read(line, at) is { } period) return period;
        if (Relatives.Read(line, at) is { Type: TimeType.Date } relative) return relative;
        var named = line.Skip(at, Role.Article);
        if (Dates.Fields(line, named) is { } date
            && date.Fields.Day is null) return Part.Of(line, at, date.End, date.Fields, line.Direction(at));
        // "het eind van de dag"; English says so of what matters in the end
        if (isBare && line.IsDutch && named > at
            && line[named].Word is { Unit: TimeUnit.Day, IsPlural: false, Part: null }) return DayWords.FromToday(line, at, named + 1, 0);
        return isBare ? Bare(line, named) : null;
    }

    /// <summary>"the year", "het jaar": the present one, where it is the whole of something.</summary>
    public static Part? Bare(Line line, int at) =>
        line[at].Word is { Unit: { } unit and > TimeUnit.Day and not TimeUnit.Weekend, IsPlural: false, UnitSize: 1 }
            ? Part.Of(at, at + 1, unit, line.Anchor.Unit(unit, 0)) : null;

    /// <summary>The beginning, the middle or the end of a stretch: a third of it, counted in whole units.</summary>
    private static Interval Third(Interval whole, TimeUnit unit, int third)
    {
        var (first, second) = unit switch
        {
            TimeUnit.Week => (whole.From.AddDays(third == 0 ? 3 : 2), whole.From.AddDays(third == 2 ? 3 : 4)),
            TimeUnit.Month => (whole.From.AddDays(third == 1 ? 9 : 10), whole.From.AddDays(20)),
            TimeUnit.Year => (whole.From.AddMonths(4), whole.From.AddMonths(8)),
            TimeUnit.Decade => (whole.From.AddYears(4), whole.From.AddYears(7)),
            TimeUnit.Century => (whole.From.AddYears(33), whole.From.AddYears(67)),
            _ => ((whole.From + (whole.To - whole.From) / 3).Date, (whole.From + 2 * (whole.To - whole.From) / 3).Date),
        };
        return third switch
        {
            0 => new Interval(whole.From, first),
            1 => new Interval(first, second),
            _ => new Interval(second, whole.To),
        };
    }

    private static DateTime Bound(Interval whole, TimeUnit unit, int third) => third switch
    {
        0 => whole.From,
        1 => unit == TimeUnit.Month ? whole.From.AddDays(15) : (whole.From + (whole.To - whole.From) / 2).Date,
        _ => whole.To,
    };

    /// <summary>"eerder vandaag", "later this week", "earlier in the year": the part of it behind or ahead of today.</summary>
    private static Part? EarlierOrLater(Line line, int at)
    {
        var isEarlier = line.Is(at, Role.Earlier);
        var named = line.Skip(at + 1, Role.In | Role.On);
        if (named > at + 1 && line.Is(named, Role.Article)
            && line[named + 1].Word is { Unit: TimeUnit.Day, IsPlural: false }) return DayWords.FromToday(line, at, named + 2, 0);
        var whole = DayWords.Read(line, named) is { Value: not "PRESENT_REF" } day ? day : Relatives.Read(line, named)
            ?? (named > at + 1 ? Bare(line, line.Skip(named, Role.Article)) : null)
            ?? (Dates.Fields(line, named) is { Fields.Month: not null } date && named > at + 1
                ? Part.Of(line, at, date.End, date.Fields, line.Direction(at)) : null);
        if (whole is null || whole.Type is TimeType.Duration) return null;
        if (whole.Unit <= TimeUnit.Day || whole.Interval is not { } known
            || line.Anchor.Day is not { } today) return whole with { Start = at };
        if (isEarlier && known.To <= today) return whole with { Start = at, Fields = null, Interval = Third(known, whole.Unit, 0) };
        var interval = isEarlier ? new Interval(known.From, today < known.To ? today : known.To)
            : new Interval(today > known.From ? today : known.From, known.To);
        return whole with { Start = at, Fields = null, Interval = interval.From < interval.To ? interval : known };
    }

    /// <summary>"de rest van het jaar", "the remainder of the week".</summary>
    private static Part? Rest(Line line, int at, int start)
    {
        var named = line.Skip(line.Skip(start + 1, Role.Of), Role.Article);
        if (Bare(line, named) is not { } whole) return null;
        return whole with { Start = at, Interval = whole.Interval is { } known && line.Anchor.Day is { } today
            ? new Interval(today, known.To) : null };
    }
}
