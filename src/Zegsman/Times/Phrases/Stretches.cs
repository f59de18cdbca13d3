using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>Reads lengths of time up to or from now: "de afgelopen vijf jaar", "the next two weeks", "2 upcoming months".</summary>
internal static class Stretches
{
    private const int LongestTie = 3;
    private const Role Counting = Role.Past | Role.Last | Role.Previous | Role.Coming | Role.Next;

    public static Part? Read(Line line, int at)
    {
        if (From(line, at) is { } from) return from;
        var pointer = line.Skip(at, Role.Article);
        if (Numbers.Cardinal(line, pointer) is { } before && line.Is(before.End, Counting) && UnitAt(line, before.End + 1) is { } counted
            && line[counted].Word.IsPlural)
            return Read(line, at, counted + 1, line[counted].Word.Unit!.Value, before.Value * line[counted].Word.UnitSize,
                line.Is(before.End, Role.Coming | Role.Next));
        if (line.Is(pointer, Role.Recent) && UnitAt(line, pointer + 1) is { } recent
            && line[recent].Word.IsPlural) return Vague(at, recent + 1, line[recent].Word.Unit!.Value);
        if (!line.Is(pointer, Counting)) return null;
        var isComing = line.Is(pointer, Role.Coming | Role.Next);
        var number = line.Skip(pointer + 1, Role.A);
        if (line.Is(number, Role.Few) && UnitAt(line, line.Skip(number + 1, Role.Of)) is { } few)
            return line.Spells(number, "couple") ? Read(line, at, few + 1, line[few].Word.Unit!.Value, 2, isComing)
                : Vague(at, few + 1, line[few].Word.Unit!.Value);
        if (Numbers.Cardinal(line, pointer + 1) is { } count && UnitAt(line, count.End) is { } unit)
            return Read(line, at, unit + 1, line[unit].Word.Unit!.Value, count.Value * line[unit].Word.UnitSize, isComing);
        if (UnitAt(line, pointer + 1) is not { } named) return null;
        if (line[named].Word.IsPlural) return Vague(at, named + 1, line[named].Word.Unit!.Value);
        return line[named].Word.UnitSize == 1 ? null
            : Read(line, at, named + 1, line[named].Word.Unit!.Value, line[named].Word.UnitSize, isComing);
    }

    /// <summary>
    /// "binnen twee maanden", "within a week" of what is to come; "3 days starting next Monday", "for a week from May 3".
    /// </summary>
    private static Part? From(Line line, int at)
    {
        var isWithin = line.Spells(at, "binnen") || line.Spells(at, "within");
        if (Durations.Amounts(line, isWithin ? at + 1 : at) is not { } found || found.Amounts.Exists(a => a.Count is null)) return null;
        var part = new Part(isWithin ? at + 1 : at, found.End, TimeType.Duration) { Value = Durations.Name(found.Amounts) };
        if (isWithin)
        {
            if (line.Direction(at) == Direction.Past || !line.Anchor.Knows(found.Amounts[^1].Unit < TimeUnit.Day ? TimeUnit.Second
                : TimeUnit.Day)) return null;
            return Points.Shift(line.Anchor.From, found.Amounts, 1) is { } end
                ? part with { Interval = new Interval(line.Anchor.From, end) } : null;
        }
        var next = line.SkipMark(found.End, ',');
        var tie = next;
        while (tie < next + LongestTie && (line.Is(tie, Role.From | Role.On) || line.Spells(tie, "starting")
            || line.Spells(tie, "beginning"))) tie++;
        if (tie == next || line.Is(next, Role.On) || line.Is(next, Role.From) && !line.Spells(at - 1, "for")
            && !line.Spells(at - 1, "voor")) return null;
        if (Expressions.Day(line, tie) is not { Type: TimeType.Date, Interval: { } day } origin) return null;
        return Points.Shift(day.From, found.Amounts, 1) is { } until
            ? part with { End = origin.End, Interval = new Interval(day.From, until) } : null;
    }

    private static int? UnitAt(Line line, int at)
    {
        var named = line.Skip(at, Role.Working);
        return line[named].Word.Unit is null ? null : named;
    }

    /// <summary>So many units up to today, or from tomorrow on; whole ones of those that are never counted from a day.</summary>
    public static Part Read(Line line, int at, int end, TimeUnit unit, double count, bool isComing) => new(at, end, TimeType.Duration)
    {
        Unit = unit,
        Value = Durations.Name([(count, unit)]),
        Interval = unit is TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Decade or TimeUnit.Century
            ? Aligned(line.Anchor, unit, count, isComing)
            : unit < TimeUnit.Day ? OfClock(line.Anchor, unit, count, isComing) : OfDays(line.Anchor, unit, count, isComing),
    };

    private static Part Vague(int at, int end, TimeUnit unit) =>
        new(at, end, TimeType.Duration) { Unit = unit, Value = Durations.Name([(null, unit)]) };

    private static Interval? Aligned(Anchor anchor, TimeUnit unit, double count, bool isComing)
    {
        if (count > 1000 || anchor.Unit(unit, isComing ? 1 : (int)-count) is not { } first) return null;
        return Calendar.Shift(first.From, unit, count) is { } end ? new Interval(first.From, end) : null;
    }

    private static Interval? OfDays(Anchor anchor, TimeUnit unit, double count, bool isComing)
    {
        if (anchor.Day is not { } today) return null;
        var start = isComing ? today.AddDays(1) : today;
        if (Calendar.Shift(start, unit, isComing ? count : -count) is not { } other) return null;
        return isComing ? new Interval(start, other) : new Interval(other, start);
    }

    private static Interval? OfClock(Anchor anchor, TimeUnit unit, double count, bool isComing)
    {
        if (!anchor.Knows(TimeUnit.Second) || Calendar.Shift(anchor.From, unit, isComing ? count : -count) is not { } other) return null;
        return isComing ? new Interval(anchor.From, other) : new Interval(other, anchor.From);
    }
}
