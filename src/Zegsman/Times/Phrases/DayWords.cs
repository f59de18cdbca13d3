using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>Reads days told from today by a word of their own: "gisteren", "vanavond", "tonight", "morgen", and words for now.</summary>
internal static class DayWords
{
    public static Part? Read(Line line, int at)
    {
        var word = line[at].Word;
        if (word.Reference is { } reference) return Now(line, at, reference);
        if (word is { Weekday: { } weekday, Part: { } partOfDay, Returns: false })
            return TimesOfDay.On(Part.Of(line, at, at + 1, new DateFields(null, null, null, weekday), line.Direction(at)),
                new DayTime(null, partOfDay), line);
        if (word.Day is not { } steps) return AtMoment(line, at);
        if (line.IsDutch && word.Part is not null && steps == 1 && IsPartOfDay(line, at) || line.Token(at)?.Mention is { } name
            && name.EndToken - name.FirstToken > 1) return null;
        if (!line.IsDutch && line.Spells(at, "today") && line.IsCapital(at) && line[at - 1].IsLetters) return null;
        // "vandaag de dag"
        if (line.IsDutch && steps == 0 && line.Spells(at + 1, "de")
            && line.Spells(at + 2, "dag")) return new Part(at, at + 3, TimeType.Date) { Value = "PRESENT_REF" };
        if (word.Part is { } part && !(steps == 1 && line.Spells(at, "morgen")))
        {
            // "vannacht" is the night behind a report of the past, and the one ahead of all else
            if (line.IsDutch && part == DayPart.Night && steps == 0 && line.Direction(at) == Direction.Future) steps = 1;
            return TimesOfDay.On(FromToday(line, at, at + 1, steps), new DayTime(null, part), line);
        }
        return FromToday(line, at, at + 1, steps);
    }

    /// <summary>A day so many from today.</summary>
    public static Part FromToday(Line line, int at, int end, int steps) =>
        Part.Of(at, end, TimeUnit.Day, line.Anchor.Unit(TimeUnit.Day, steps));

    /// <summary>"die morgen", "goede morgen": a part of a day and not the next day.</summary>
    private static bool IsPartOfDay(Line line, int at) =>
        line.Is(at - 1, Role.This | Role.That | Role.Every | Role.Whole | Role.Article | Role.Greeting | Role.Elision | Role.Past
            | Role.Previous | Role.Next);

    private static Part Now(Line line, int at, string reference) => new(at, at + 1, TimeType.Date)
    {
        Value = reference,
        Interval = reference == "PRESENT_REF" ? line.Anchor.Unit(TimeUnit.Day, 0) : null,
    };

    /// <summary>"op dit moment", "at the moment".</summary>
    private static Part? AtMoment(Line line, int at)
    {
        var named = line.IsDutch ? line.Is(at, Role.On) && line.Spells(at + 1, "dit") ? at + 2 : -1
            : line.Is(at, Role.At) && line.Is(at + 1, Role.Article) ? line.Spells(at + 2, "present") ? at + 3 : at + 2 : -1;
        if (named < 0) return null;
        var isMoment = line.Spells(named, "moment") || line.Spells(named, "ogenblik") || line.Spells(named, "minute") || named == at + 3
            && line.Spells(named, "time");
        return isMoment ? Now(line, at, "PRESENT_REF") with { End = named + 1 } : null;
    }
}
