using Zegsman.Times.Calendars;

namespace Zegsman.Times.Words;

/// <summary>The English words of time.</summary>
internal static class EnglishTimeWords
{
    private const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday";

    public static void Add(TimeWords words)
    {
        Calendar(words);
        Days(words);
        Units(words);
        Numbers(words);
        Function(words);
    }

    private static void Calendar(TimeWords words)
    {
        words.Months("january february march april may june july august september october november december");
        words.Add("march april may june august", w => w with { IsAmbiguous = true });
        words.Months("jan feb mar apr - jun jul aug sep/sept oct nov dec", isShort: true);
        words.Weekdays(Weekdays);
        words.Weekdays("mon tue/tues wed/weds thu/thur/thurs fri sat sun", isShort: true);
        TimeWords.Each(Weekdays, (day, i) => words.Add($"{day}s", w => w with { Weekday = i + 1, Returns = true }));
        words.Add("spring springtime", w => w with { Season = Season.Spring });
        words.Add("summer summertime", w => w with { Season = Season.Summer });
        words.Add("autumn fall", w => w with { Season = Season.Autumn });
        words.Add("winter wintertime", w => w with { Season = Season.Winter });
        TimeWords.Each("twenties thirties forties fifties sixties seventies eighties nineties", (form, i) =>
            words.Add(form, w => w with { Decade = 1920 + 10 * i }));
    }

    private static void Days(TimeWords words)
    {
        words.Add("today", w => w with { Day = 0 });
        words.Add("tonight tonite", w => w with { Day = 0, Part = DayPart.Night });
        words.Add("yesterday", w => w with { Day = -1 });
        words.Add("tomorrow", w => w with { Day = 1 });
        words.Add("morning", w => w with { Part = DayPart.Morning });
        words.Add("afternoon", w => w with { Part = DayPart.Afternoon });
        words.Add("evening", w => w with { Part = DayPart.Evening });
        words.Add("night nighttime overnight", w => w with { Part = DayPart.Night });
        words.Sets("TMO", "mornings");
        words.Sets("TAF", "afternoons");
        words.Sets("TEV", "evenings");
        words.Sets("TNI", "nights nightly");
        words.Add("now currently nowadays", w => w with { Reference = "PRESENT_REF" });
        words.Add("recently lately", w => w with { Reference = "PAST_REF" });
        words.Add("midnight", w => w with { Hour = 0 });
        words.Add("noon midday noonish", w => w with { Hour = 12 });
    }

    private static void Units(TimeWords words)
    {
        words.Units(TimeUnit.Second, "second sec", "seconds secs");
        words.Units(TimeUnit.Minute, "minute min", "minutes mins");
        words.Units(TimeUnit.Hour, "hour hr", "hours hrs");
        words.Units(TimeUnit.Day, "day night workday weekday", "days nights workdays weekdays");
        words.Units(TimeUnit.Weekend, "weekend", "weekends");
        words.Units(TimeUnit.Week, "week workweek", "weeks");
        words.Units(TimeUnit.Week, "fortnight", "fortnights", 2);
        words.Units(TimeUnit.Month, "month", "months");
        words.Units(TimeUnit.Quarter, "quarter", "quarters");
        words.Units(TimeUnit.Year, "year yr", "years yrs");
        words.Units(TimeUnit.Decade, "decade", "decades");
        words.Units(TimeUnit.Century, "century", "centuries");
        words.Sets("P1D", "daily everyday");
        words.Sets("P1W", "weekly");
        words.Sets("P2W", "biweekly fortnightly");
        words.Sets("P1M", "monthly");
        words.Sets("P2M", "bimonthly");
        words.Sets("P3M", "quarterly");
        words.Sets("P6M", "semiannually semiannual biannually biannual");
        words.Sets("P1Y", "yearly annually annual");
        words.Sets("P2Y", "biennial biennially");
        words.Sets("PT1H", "hourly");
        words.Sets("XXXX-WXX-WE", "weekends");
        words.Sets("XXXX-WXX-WD", "weekdays");
        words.Add("yearlong", w => w with { Length = "P1Y" });
        words.Add("monthlong", w => w with { Length = "P1M" });
        words.Add("weeklong", w => w with { Length = "P1W" });
        words.Add("daylong", w => w with { Length = "P1D" });
        words.Add("decadeslong", w => w with { Length = "PX0Y" });
    }

    private static void Numbers(TimeWords words)
    {
        words.Cardinals(1, "one two three four five six seven eight nine ten eleven twelve "
            + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        words.Ordinals(1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
            + "sixteenth seventeenth eighteenth nineteenth twentieth");
        TimeWords.Each("thirty forty fifty sixty seventy eighty ninety", (form, i) => words.Cardinals(30 + 10 * i, form));
        words.Ordinals(30, "thirtieth");
        words.Add("hundred", w => w with { Cardinal = 100 });
        words.Add("thousand", w => w with { Cardinal = 1000 });
    }

    private static void Function(TimeWords words)
    {
        words.Roles("the", Role.Article);
        words.Roles("a an", Role.A);
        words.Roles("of", Role.Of);
        words.Roles("in", Role.In);
        words.Roles("on", Role.On);
        words.Roles("at by", Role.At);
        words.Roles("around about circa approximately", Role.About);
        words.Roles("from", Role.From);
        words.Roles("to till until til", Role.To);
        words.Roles("through thru", Role.Through);
        words.Roles("and", Role.And);
        words.Roles("between", Role.Between);
        words.Roles("this current ongoing", Role.This);
        words.Roles("that same", Role.That);
        words.Roles("next following", Role.Next);
        words.Roles("coming upcoming", Role.Coming);
        words.Roles("previous preceding", Role.Previous);
        words.Roles("last", Role.Last | Role.Previous);
        words.Roles("past", Role.Past);
        words.Roles("recent", Role.Recent);
        words.Roles("working business calendar", Role.Working);
        words.Roles("whole entire all", Role.Whole);
        words.Roles("early beginning start", Role.Early);
        words.Roles("mid middle", Role.Mid);
        words.Roles("late end", Role.Late);
        words.Roles("earlier", Role.Earlier);
        words.Roles("later", Role.Later);
        words.Roles("every each any", Role.Every);
        words.Roles("other", Role.Other);
        words.Roles("ago earlier back", Role.Ago);
        words.Roles("before", Role.Before);
        words.Roles("after", Role.After);
        words.Roles("since", Role.Since);
        words.Roles("few several couple some many", Role.Few);
        words.Roles("per", Role.Per);
        words.Roles("times", Role.Times);
        words.Roles("once twice thrice", Role.Once);
        words.Roles("old older aged olds", Role.OldAge);
        words.Roles("am a", Role.Am);
        words.Roles("pm p", Role.Pm);
        words.Roles("clock", Role.OClock);
        words.Roles("quarter", Role.Quarter);
        words.Roles("half", Role.HalfHour);
        words.Roles("s", Role.Decades | Role.Elision);
        words.Roles("st nd rd th", Role.OrdinalEnd);
        words.Roles("times telegraph mirror express post mail herald independent tribune globe standard star", Role.Newspaper);
        words.Roles("during within for throughout over in", Role.During);
        words.Roles("in", Role.Within);
        words.Roles("good", Role.Greeting);
        words.Roles("rest remainder remaining", Role.Rest);
        words.Roles("long", Role.Long);
        words.Roles("to before of", Role.ToHour);
        words.Roles("past after", Role.PastHour);
        words.Roles("percent dollars pounds euros million billion people points degrees miles", Role.Amount);
    }
}
