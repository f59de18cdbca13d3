using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;

namespace Zegsman.Times.Phrases;

/// <summary>Reads the names of days that come every year: "tweede kerstdag", "Koningsdag", "Good Friday", "Thanksgiving".</summary>
internal static class Holidays
{
    /// <param name="line">The passage.</param>
    /// <param name="at">The first atom.</param>
    /// <param name="direction">The direction, where a word has given it; null for what the tense tells.</param>
    public static Part? Read(Line line, int at, Direction? direction = null)
    {
        if (!line[at].IsLetters) return null;
        foreach (var (words, day) in HolidayNames.Beginning(line.IsDutch, line.Letters(at)))
        {
            if (Match(line, at, words) is { } end) return Read(line, at, end, day, direction);
        }
        return null;
    }

    private static Part Read(Line line, int at, int end, Func<int, DateTime?> day, Direction? direction)
    {
        var (year, after) = NamedDates.YearAfter(line, end);
        if (year is { } known) return Part.Of(at, after, TimeUnit.Day, day(known) is { } found ? Calendar.Whole(found, TimeUnit.Day)
            : null);
        if (!line.Anchor.IsKnown) return new Part(at, end, TimeType.Date);
        var candidates = Enumerable.Range(line.Anchor.From.Year - 1, 3).Select(day).OfType<DateTime>().Select(d =>
            Calendar.Whole(d, TimeUnit.Day));
        return Part.Of(at, end, TimeUnit.Day, line.Anchor.Choose(candidates, direction ?? line.Direction(at)));
    }

    /// <summary>The end of a name whose words, with apostrophes and full stops between them, stand at an atom.</summary>
    private static int? Match(Line line, int at, string[] words)
    {
        var end = at;
        foreach (var word in words)
        {
            while (end > at && (line.IsApostrophe(end) || line.IsMark(end, '.')) && line[end].IsGlued) end++;
            if (!line.Spells(end, word)) return null;
            end++;
        }
        return end;
    }
}
