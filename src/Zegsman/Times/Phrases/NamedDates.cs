using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>
/// Reads dates with the name of a month: "13 juli 2018", "July 13, 2018", "juli vorig jaar", "05-aug-2016", "in April of 1987".
/// </summary>
internal static class NamedDates
{
    public static (DateFields Fields, int End)? Read(Line line, int at) => FromYear(line, at) ?? FromDay(line, at) ?? FromMonth(line, at);

    /// <summary>"2017 april", "2019-aug-1".</summary>
    private static (DateFields Fields, int End)? FromYear(Line line, int at)
    {
        if (line[at].Digits != 4 || Numbers.Year(line, at) is not { } year
            || Month(line, Joined(line, year.End)) is not { } month) return null;
        var joined = Joined(line, month.End);
        if (joined > month.End
            && Numbers.DayOfMonth(line, joined) is { } day) return (new DateFields(year.Whole, month.Whole, day.Whole), day.End);
        return (new DateFields(year.Whole, month.Whole), month.End);
    }

    private static (DateFields Fields, int End)? FromDay(Line line, int at)
    {
        if (Numbers.DayOfMonth(line, line.Skip(at, Role.Article)) is not { } day) return null;
        var next = line[day.End].Word is { Unit: TimeUnit.Day, IsPlural: false } ? day.End + 1 : day.End;
        // "23-2020-September"
        if (Joined(line, next) is var between && between > next && Numbers.Year(line, between) is { } inner
            && Joined(line, inner.End) is var last && last > inner.End
            && Month(line, last) is { } end) return (new DateFields(inner.Whole, end.Whole, day.Whole), end.End);
        next = line.Skip(line.Skip(Joined(line, next), Role.Of), Role.Article);
        if (Month(line, next) is not { } month) return null;
        // "one may" is no date, but "fifteen August" is
        if (!line.IsDutch && line[day.End - 1].Word.Cardinal is not null && !line.IsCapital(next)) return null;
        var (year, after) = YearAfter(line, month.End);
        return (new DateFields(year, month.Whole, day.Whole), after);
    }

    private static (DateFields Fields, int End)? FromMonth(Line line, int at)
    {
        if (Month(line, at) is not { } month) return null;
        var joined = Joined(line, month.End);
        if (joined > month.End && Numbers.Year(line, joined) is { } inner)
        {
            var last = Joined(line, inner.End);
            return last > inner.End && Numbers.DayOfMonth(line, last) is { } tail && line[last].Digits > 0
                ? (new DateFields(inner.Whole, month.Whole, tail.Whole), tail.End) : (new DateFields(inner.Whole, month.Whole), inner.End);
        }
        var number = line.Skip(joined, Role.Article);
        if (Numbers.DayOfMonth(line, number) is { } day && IsDay(line, number, day.End))
        {
            var (year, end) = YearAfter(line, day.End);
            return (new DateFields(year, month.Whole, day.Whole), end);
        }
        var (known, after) = YearAfter(line, month.End);
        if (after == month.End && !Dates.IsMonthAlone(line, at)) return null;
        return (new DateFields(known, month.Whole), after);
    }

    /// <summary>Whether a number after a month is a day: not how many of something, and no time of the clock.</summary>
    private static bool IsDay(Line line, int number, int end) =>
        !line.IsCounted(end) && line[end].Word.Unit is null && !line.Is(end, Role.OClock | Role.Am | Role.Pm)
        && !(line[end].IsGlued && line[end].Mark is ':' or '.' or ',' && line[end + 1].IsGlued && line[end + 1].Digits > 0)
        && !(line[number].Digits == 0 && line.IsDutch && Numbers.Ordinal(line, number) is null);

    /// <summary>The month at an atom, with the full stop of one in short.</summary>
    public static Number? Month(Line line, int at) => line[at].Word is { Month: { } month } word
        ? new Number(month, word.IsShort && line.IsMark(at + 1, '.') && line[at + 1].IsGlued ? at + 2 : at + 1) : null;

    /// <summary>Past a hyphen, slash or full stop that ties two parts of a date.</summary>
    private static int Joined(Line line, int at) => line[at].IsGlued && line[at].Mark is '-' or '/' or '.' && line[at + 1].IsGlued ? at + 1
        : at;

    /// <summary>
    /// The year that follows a month: "2018", ", 2018", "van 2018", "'18", "vorig jaar"; null and the same place for none.
    /// </summary>
    public static (int? Year, int End) YearAfter(Line line, int at)
    {
        var joined = Joined(line, at);
        var next = joined > at ? joined : line.SkipMark(at, ',');
        var tied = line.Skip(next, Role.Of | Role.In);
        if (tied > next && line[line.Skip(tied, Role.Article)].Word is { Unit: TimeUnit.Year, IsPlural: false }) tied = line.Skip(tied,
            Role.Article) + 1;
        if (Numbers.Year(line, tied) is { } year && (tied == at || !line.IsCounted(year.End))
            && !line.Is(year.End, Role.OClock)) return (year.Whole, year.End);
        if (!line.IsDutch && line.Is(next, Role.Of) && line[tied].Digits == 2) return (Numbers.Full(line[tied].Number), tied + 1);
        var relative = Units.Step(line, line.Skip(line.Skip(at, Role.Of), Role.Article));
        if (relative is { } step && line[step.End].Word is { Unit: TimeUnit.Year, IsPlural: false })
            return (line.Anchor.Unit(TimeUnit.Year, step.Whole)?.From.Year, step.End + 1);
        return (null, at);
    }
}
