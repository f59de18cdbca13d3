using System.Collections.Frozen;
using Zegsman.Times.Calendars;
using ByFirstWord = System.Collections.Frozen.FrozenDictionary<string, Zegsman.Times.Phrases.HolidayName[]>;

namespace Zegsman.Times.Phrases;

/// <summary>The name of a day that comes every year.</summary>
/// <param name="Words">Its words; "new year's day" has new, year, s and day.</param>
/// <param name="Day">The day in a year; null for a year that has none.</param>
internal sealed record HolidayName(string[] Words, Func<int, DateTime?> Day);

/// <summary>The days that come every year, by their names in Dutch and English.</summary>
internal static class HolidayNames
{
    private static readonly ByFirstWord.AlternateLookup<ReadOnlySpan<char>> dutch = Table(
        ("nieuwjaar|nieuwjaarsdag", Fixed(1, 1)),
        ("driekoningen", Fixed(1, 6)),
        ("valentijnsdag", Fixed(2, 14)),
        ("carnaval", FromEaster(-49)),
        ("aswoensdag", FromEaster(-46)),
        ("palmzondag", FromEaster(-7)),
        ("witte donderdag", FromEaster(-3)),
        ("goede vrijdag", FromEaster(-2)),
        ("pasen|eerste paasdag|paaszondag", FromEaster(0)),
        ("tweede paasdag|paasmaandag", FromEaster(1)),
        ("dag van de aarde", Fixed(4, 22)),
        ("koningsdag", King),
        ("koninginnedag", Fixed(4, 30)),
        ("dag van de arbeid", Fixed(5, 1)),
        ("dodenherdenking", Fixed(5, 4)),
        ("bevrijdingsdag", Fixed(5, 5)),
        ("moederdag", Numbered(5, 2, 7)),
        ("hemelvaart|hemelvaartsdag", FromEaster(39)),
        ("pinksteren|eerste pinksterdag", FromEaster(49)),
        ("tweede pinksterdag", FromEaster(50)),
        ("vaderdag", Numbered(6, 3, 7)),
        ("juneteenth", Fixed(6, 19)),
        ("keti koti", Fixed(7, 1)),
        ("onafhankelijkheidsdag", Fixed(7, 4)),
        ("prinsjesdag", Numbered(9, 3, 2)),
        ("dierendag", Fixed(10, 4)),
        ("wapenstilstandsdag", Fixed(11, 11)),
        ("black friday", BlackFriday),
        ("sinterklaasavond|pakjesavond", Fixed(12, 5)),
        ("kerstavond", Fixed(12, 24)),
        ("kerst|kerstmis|kerstdag|eerste kerstdag", Fixed(12, 25)),
        ("tweede kerstdag", Fixed(12, 26)),
        ("oudjaar|oudejaarsdag|oudejaarsavond|oud en nieuw", Fixed(12, 31)));

    private static readonly ByFirstWord.AlternateLookup<ReadOnlySpan<char>> english = Table(
        ("new year|new year day|new year's day|new years day", Fixed(1, 1)),
        ("epiphany", Fixed(1, 6)),
        ("martin luther king day|mlk day", Numbered(1, 3, 1)),
        ("groundhog day", Fixed(2, 2)),
        ("valentine's day|valentines day", Fixed(2, 14)),
        ("presidents' day|presidents day", Numbered(2, 3, 1)),
        ("saint patrick|saint patrick's day|st patrick's day", Fixed(3, 17)),
        ("april fools|april fools' day|april fool's day", Fixed(4, 1)),
        ("ash wednesday", FromEaster(-46)),
        ("palm sunday", FromEaster(-7)),
        ("maundy thursday", FromEaster(-3)),
        ("good friday", FromEaster(-2)),
        ("easter|easter sunday", FromEaster(0)),
        ("easter monday", FromEaster(1)),
        ("earth day", Fixed(4, 22)),
        ("may day|international workers' day|international workers day", Fixed(5, 1)),
        ("cinco de mayo", Fixed(5, 5)),
        ("mother's day|mothers day", Numbered(5, 2, 7)),
        ("memorial day", Numbered(5, -1, 1)),
        ("ascension day", FromEaster(39)),
        ("pentecost|whit sunday", FromEaster(49)),
        ("whit monday", FromEaster(50)),
        ("father's day|fathers day", Numbered(6, 3, 7)),
        ("juneteenth", Fixed(6, 19)),
        ("independence day|fourth of july", Fixed(7, 4)),
        ("bastille day", Fixed(7, 14)),
        ("labor day|labour day", Numbered(9, 1, 1)),
        ("columbus day", Numbered(10, 2, 1)),
        ("halloween", Fixed(10, 31)),
        ("guy fawkes night|bonfire night", Fixed(11, 5)),
        ("veterans day|veterans' day|armistice day|remembrance day", Fixed(11, 11)),
        ("thanksgiving|thanksgiving day", Numbered(11, 4, 4)),
        ("black friday", BlackFriday),
        ("cyber monday", year => BlackFriday(year)?.AddDays(3)),
        ("christmas eve", Fixed(12, 24)),
        ("christmas|christmas day|xmas", Fixed(12, 25)),
        ("boxing day", Fixed(12, 26)),
        ("new year's eve|new years eve", Fixed(12, 31)));

    /// <summary>The names that begin with a word, in whatever case, the longest first.</summary>
    public static HolidayName[] Beginning(bool isDutch, ReadOnlySpan<char> word) =>
        (isDutch ? dutch : english).TryGetValue(word, out var names) ? names : [];

    private static ByFirstWord.AlternateLookup<ReadOnlySpan<char>> Table(params (string Names, Func<int, DateTime?> Day)[] rows) => rows
        .SelectMany(row => row.Names.Split('|').Select(name =>
            new HolidayName(name.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries), row.Day)))
        .GroupBy(name => name.Words[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(name =>
            name.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static Func<int, DateTime?> Fixed(int month, int day) => year => Calendar.Day(year, month, day);

    private static Func<int, DateTime?> FromEaster(int days) => year => year is > 325 and < 9800 ? Calendar.Easter(year).AddDays(days)
        : null;

    private static Func<int, DateTime?> Numbered(int month, int number, int weekday) => year => Nth(year, month, number, weekday);

    /// <summary>The birthday of the king, or the day before when it is a Sunday.</summary>
    private static DateTime? King(int year) => Calendar.Day(year, 4, 27) is { } day ? Calendar.Weekday(day) == 7 ? day.AddDays(-1) : day
        : null;

    private static DateTime? BlackFriday(int year) => Nth(year, 11, 4, 4)?.AddDays(1);

    /// <summary>The numbered weekday of a month; the last one for -1.</summary>
    private static DateTime? Nth(int year, int month, int number, int weekday) =>
        Calendar.Day(year, month, 1) is { } first ? Calendar.Nth(new Interval(first, first.AddMonths(1)), number, weekday) : null;
}
