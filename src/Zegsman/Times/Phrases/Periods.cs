using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>Reads numbered stretches: "de jaren negentig", "the 1980s", "21e eeuw", "week 31", "Q1 2017", "zomer 2018".</summary>
internal static class Periods
{
    public static Part? Read(Line line, int at) => Decade(line, at) ?? Century(line, at) ?? Week(line, at) ?? QuarterOrHalf(line, at)
        ?? Season(line, at);

    private static Part? Decade(Line line, int at)
    {
        var start = line.Skip(at, Role.Article);
        if (line.IsDutch)
        {
            if (!line.Spells(start, "jaren")) return SecondDecade(line, at);
            if (line[start + 1].Word.Decade is { } named) return OfDecade(at, start + 2, named);
            var digits = line.IsApostrophe(start + 1) ? start + 2 : start + 1;
            return line[digits] is { Digits: 2, Number: >= 10 } or { Digits: 4, Number: >= 1100 and < 2100 }
                && line[digits].Number % 10 == 0
                && line[digits + 1].Word.Unit is null ? OfDecade(at, digits + 1, Full(line[digits])) : null;
        }
        if (line[start].Word.Decade is { } decade) return start > at || line.Is(at - 1, Role.Early | Role.Mid | Role.Late)
            || line.IsHyphen(at - 1) ? OfDecade(at, start + 1, decade) : null;
        var number = line.IsApostrophe(start) ? start + 1 : start;
        if (line[number] is not ({ Digits: 2, Number: >= 10 } or { Digits: 4, Number: >= 1100 and < 2100 })
            || line[number].Number % 10 != 0) return null;
        if (line[number].Digits == 2 && start == at && number == start && !line.Is(at - 1, Role.Early | Role.Mid | Role.Late)) return null;
        var end = line.IsApostrophe(number + 1) && line[number + 1].IsGlued ? number + 2 : number + 1;
        return line.Spells(end, "s") && (line[end].IsGlued || line[number].Digits == 4) ? OfDecade(at, end + 1, Full(line[number])) : null;
    }

    /// <summary>The second of "de jaren '60 en '70", "de jaren zestig en zeventig".</summary>
    private static Part? SecondDecade(Line line, int at)
    {
        if (!line.Is(at - 1, Role.And)) return null;
        if (line[at].Word.Decade is { } named) return line[at - 2].Word.Decade is not null && line.Spells(at - 3, "jaren")
            ? OfDecade(at, at + 1, named) : null;
        return line.IsApostrophe(at) && line[at + 1] is { Digits: 2, Number: >= 10 } number && number.Number % 10 == 0
            && line[at - 2].Digits == 2 && line.IsApostrophe(at - 3)
            ? OfDecade(at, at + 2, Full(number)) : null;
    }

    private static int Full(Atom number) => number.Digits == 4 ? number.Number : 1900 + number.Number;

    private static Part OfDecade(int at, int end, int year) =>
        Part.Of(at, end, TimeUnit.Decade, Calendar.Whole(new DateTime(year, 1, 1), TimeUnit.Decade));

    private static Part? Century(Line line, int at)
    {
        if (Numbers.Ordinal(line, line.Skip(at, Role.Article)) is not { Value: >= 1 and <= 30 } number) return null;
        var named = line.IsHyphen(number.End) ? number.End + 1 : number.End;
        if (line[named].Word is not { Unit: TimeUnit.Century }) return null;
        if (line.Spells(named + 1, "bc") || line.Spells(named + 1, "voor") && line.Spells(named + 2, "Christus"))
            return new Part(at, named + (line.IsDutch ? 3 : 2), TimeType.Date) { Unit = TimeUnit.Century };
        return Part.Of(at, named + 1, TimeUnit.Century, Calendar.Whole(new DateTime(Math.Max(1, number.Whole * 100 - 100), 1, 1),
            TimeUnit.Century));
    }

    private static Part? Week(Line line, int at)
    {
        var named = line.Skip(at, Role.Article);
        if (line[named].Word is not { Unit: TimeUnit.Week, IsPlural: false, UnitSize: 1 }) return WeekInShort(line, at);
        if (line[named + 1] is { Digits: 1 or 2, Number: >= 1 and <= 53 } number && !line.IsCounted(named + 2)
            && line[named + 2].Word.Unit is null)
        {
            var (year, end) = NamedDates.YearAfter(line, named + 2);
            return OfWeek(line, at, end, year, number.Number);
        }
        // "the week starting on February 4", "de week van 4 februari"
        if (named == at) return null;
        var from = line.Spells(named + 1, "starting") || line.Spells(named + 1, "beginning") || line.Spells(named + 1, "beginnend")
            || line.Spells(named + 1, "aanvangend")
            ? line.Skip(named + 2, Role.On) : line.Skip(named + 1, Role.Of);
        return from == named + 1 ? null : FromDay(line, at, from);
    }

    /// <summary>"w/c Feb 4".</summary>
    private static Part? WeekInShort(Line line, int at) =>
        !line.IsDutch && line.Spells(at, "w") && line.IsMark(at + 1, '/') && line.Spells(at + 2, "c") ? FromDay(line, at, at + 3) : null;

    private static Part? FromDay(Line line, int at, int date) =>
        Dates.Read(line, date) is { Fields.Day: not null, Unit: TimeUnit.Day } day
            ? new Part(at, day.End, TimeType.Date) { Unit = TimeUnit.Week, Value = day.Interval is { } known
                ? Calendar.Name(known.From, TimeUnit.Week) : null,
                Interval = day.Interval is { } first ? Calendar.Whole(first.From, TimeUnit.Week) : null }
            : null;

    private static Part? OfWeek(Line line, int at, int end, int? year, int number)
    {
        if ((year ?? (line.Anchor.Knows(TimeUnit.Year) ? line.Anchor.From.Year : null)) is not { } known)
            return new Part(at, end, TimeType.Date) { Unit = TimeUnit.Week,
                Value = System.FormattableString.Invariant($"XXXX-W{number:00}") };
        if (number > System.Globalization.ISOWeek.GetWeeksInYear(known)) return null;
        return Part.Of(at, end, TimeUnit.Week, Calendar.Whole(System.Globalization.ISOWeek.ToDateTime(known, number, DayOfWeek.Monday),
            TimeUnit.Week));
    }

    /// <summary>"Q1", "2017 q1", "2019-H2", "q1-2019".</summary>
    private static Part? QuarterOrHalf(Line line, int at)
    {
        int? year = null;
        var letter = at;
        if (line[at].Digits == 4 && Numbers.Year(line, at) is { } first)
        {
            year = first.Whole;
            letter = line.IsHyphen(first.End) || line.IsMark(first.End, '/') ? first.End + 1 : first.End;
        }
        var isHalf = line.Spells(letter, "h");
        if (!isHalf && !line.Spells(letter, "q") && !(line.IsDutch && line.Spells(letter, "k"))) return null;
        if (line[letter + 1] is not { IsGlued: true, Digits: 1, Number: >= 1 and <= 4 } number || isHalf
            && (number.Number > 2 || year is null)) return null;
        var end = letter + 2;
        if (year is null) (year, end) = NamedDates.YearAfter(line, end);
        if (line[letter + 2].IsGlued && line[letter + 2].IsLetters || line[at].IsGlued && line[at - 1].IsLetters) return null;
        return OfYear(line, at, end, year, isHalf ? TimeUnit.Half : TimeUnit.Quarter, number.Number);
    }

    /// <summary>A quarter or a half by its number, of a year or of the one that the tense tells.</summary>
    public static Part? OfYear(Line line, int at, int end, int? year, TimeUnit unit, int number)
    {
        var months = unit == TimeUnit.Half ? 6 : 3;
        if (number * months > 12) return null;
        Interval Of(int y) => Calendar.Whole(new DateTime(y, (number - 1) * months + 1, 1), unit);
        if (year is { } known) return Part.Of(at, end, unit, Of(known));
        var open = System.FormattableString.Invariant($"XXXX-{(unit == TimeUnit.Half ? 'H' : 'Q')}{number}");
        var chosen = line.Anchor.Knows(TimeUnit.Month) ? line.Anchor.Choose(Enumerable.Range(line.Anchor.From.Year - 1, 3).Where(y =>
            y is > 100 and < 9800).Select(Of), line.Direction(at)) : null;
        return Part.Of(at, end, unit, chosen, open);
    }

    private static Part? Season(Line line, int at)
    {
        var named = line.Skip(at, Role.Article);
        if (line[named].Word.Season is not { } season) return null;
        var (year, end) = NamedDates.YearAfter(line, named + 1);
        if (year is { } known && known is > 100 and < 9800)
        {
            var name = System.FormattableString.Invariant($"{known:0000}-") + season.Name();
            // "the winter of 2018" can be the one that begins in it and the one that ends in it
            return new Part(at, end, TimeType.Date) { Unit = TimeUnit.Quarter, Value = name, Interval = season == Calendars.Season.Winter
                ? null : season.Of(known) };
        }
        var isSure = line.Is(at - 1, Role.In | Role.Since | Role.Early | Role.Mid | Role.Late | Role.During | Role.Every) || line.IsDutch
            && (named > at || season is Calendars.Season.Spring or Calendars.Season.Autumn)
            || end > named + 1;
        return isSure ? new Part(at, end, TimeType.Date) { Unit = TimeUnit.Quarter, Value = "XXXX-" + season.Name() } : null;
    }
}
