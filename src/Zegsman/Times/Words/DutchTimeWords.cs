using Zegsman.Times.Calendars;

namespace Zegsman.Times.Words;

/// <summary>The Dutch words of time.</summary>
internal static class DutchTimeWords
{
    private const string Weekdays = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag";

    private static readonly (string Forms, DayPart Part)[] parts =
    [
        ("ochtend morgen", DayPart.Morning), ("middag namiddag", DayPart.Afternoon), ("avond", DayPart.Evening), ("nacht", DayPart.Night),
    ];

    public static void Add(TimeWords words)
    {
        Calendar(words);
        Days(words);
        Units(words);
        DutchNumbers.Add(words);
        Function(words);
    }

    private static void Calendar(TimeWords words)
    {
        words.Months("januari februari maart april mei juni juli augustus september oktober november december");
        words.Add("mei maart", w => w with { IsAmbiguous = true });
        words.Months("jan feb/febr mrt apr - jun jul aug sep/sept okt nov dec", isShort: true);
        words.Weekdays(Weekdays);
        words.Weekdays("ma di/din/dins wo/woe/woens do/don/dond vr/vrij za zo/zon", isShort: true);
        TimeWords.Each(Weekdays, (day, i) => words.Add($"{day}s {day}en", w => w with { Weekday = i + 1, Returns = true }));
        words.Add("zat", w => w with { Weekday = 6, IsShort = true });
        words.Add("lente voorjaar", w => w with { Season = Season.Spring });
        words.Add("zomer", w => w with { Season = Season.Summer });
        words.Add("herfst najaar", w => w with { Season = Season.Autumn });
        words.Add("winter", w => w with { Season = Season.Winter });
        TimeWords.Each("tien twintig dertig veertig vijftig zestig zeventig tachtig negentig", (form, i) =>
            words.Add(form, w => w with { Decade = 1910 + 10 * i }));
    }

    private static void Days(TimeWords words)
    {
        words.Add("vandaag heden", w => w with { Day = 0 });
        words.Add("gisteren", w => w with { Day = -1 });
        words.Add("eergisteren", w => w with { Day = -2 });
        words.Add("morgen", w => w with { Day = 1 });
        words.Add("overmorgen", w => w with { Day = 2 });
        foreach (var (forms, part) in parts)
        {
            foreach (var form in forms.Split(' '))
            {
                words.Add($"{form} {form}s", w => w with { Part = part });
                words.Add($"van{form}", w => w with { Day = 0, Part = part });
                words.Add($"gister{form} gisteren{form}", w => w with { Day = -1, Part = part });
                words.Add($"eergisteren{form} eergister{form}", w => w with { Day = -2, Part = part });
                words.Add($"overmorgen{form}", w => w with { Day = 2, Part = part });
                TimeWords.Each(Weekdays, (day, i) => words.Add(day + form, w => w with { Weekday = i + 1, Part = part }));
                if (form != "morgen") words.Add($"morgen{form}", w => w with { Day = 1, Part = part });
            }
        }
        words.Add("nu thans momenteel tegenwoordig", w => w with { Reference = "PRESENT_REF" });
        words.Add("onlangs recentelijk", w => w with { Reference = "PAST_REF" });
        words.Add("binnenkort", w => w with { Reference = "FUTURE_REF" });
        words.Add("middernacht", w => w with { Hour = 0 });
        words.Add("middaguur", w => w with { Hour = 12 });
    }

    private static void Units(TimeWords words)
    {
        words.Units(TimeUnit.Second, "seconde", "seconden secondes");
        words.Units(TimeUnit.Minute, "minuut min", "minuten");
        words.Units(TimeUnit.Minute, "kwartier", "kwartieren", 15);
        words.Units(TimeUnit.Hour, "uur", "uren");
        words.Units(TimeUnit.Day, "dag etmaal werkdag weekdag nacht", "dagen etmalen werkdagen nachten");
        words.Units(TimeUnit.Weekend, "weekend weekeinde", "weekenden weekends weekeinden weekeindes");
        words.Units(TimeUnit.Week, "week werkweek", "weken weekjes");
        words.Units(TimeUnit.Month, "maand", "maanden");
        words.Units(TimeUnit.Quarter, "kwartaal", "kwartalen");
        words.Units(TimeUnit.Half, "halfjaar", "");
        words.Units(TimeUnit.Year, "jaar", "jaren jaartjes");
        words.Units(TimeUnit.Decade, "decennium", "decennia");
        words.Units(TimeUnit.Century, "eeuw", "eeuwen");
        words.Sets("P1D", "dagelijks dagelijkse");
        words.Sets("P1W", "wekelijks wekelijkse");
        words.Sets("P2W", "tweewekelijks tweewekelijkse");
        words.Sets("P1M", "maandelijks maandelijkse");
        words.Sets("P2M", "tweemaandelijks tweemaandelijkse");
        words.Sets("P3M", "driemaandelijks driemaandelijkse");
        words.Sets("P6M", "halfjaarlijks halfjaarlijkse");
        words.Sets("P1Y", "jaarlijks jaarlijkse");
        words.Sets("P2Y", "tweejaarlijks tweejaarlijkse");
        words.Sets("P4Y", "vierjaarlijks vierjaarlijkse");
        words.Sets("P5Y", "vijfjaarlijks vijfjaarlijkse");
        words.Sets("XXXX-WXX-WE", "weekends");
        words.Sets("XXXX-WXX-WD", "doordeweeks doordeweekse werkdagen weekdagen");
        words.Add("jarenlang jarenlange", w => w with { Length = "PXY" });
        words.Add("maandenlang maandenlange", w => w with { Length = "PXM" });
        words.Add("wekenlang wekenlange", w => w with { Length = "PXW" });
        words.Add("dagenlang dagenlange", w => w with { Length = "PXD" });
        words.Add("urenlang urenlange", w => w with { Length = "PTXH" });
        words.Add("minutenlang minutenlange", w => w with { Length = "PTXM" });
        words.Add("eeuwenlang eeuwenlange", w => w with { Length = "PX00Y" });
        TimeWords.Each("een twee drie vier vijf zes zeven acht negen tien elf twaalf", (form, i) =>
        {
            words.Add($"{form}daags {form}daagse", w => w with { Length = $"P{i + 1}D" });
            words.Add($"{form}weeks {form}weekse", w => w with { Length = $"P{i + 1}W" });
            words.Add($"{form}maands {form}maandse", w => w with { Length = $"P{i + 1}M" });
            words.Add($"{form}urig {form}urige", w => w with { Length = $"PT{i + 1}H" });
        });
    }

    private static void Function(TimeWords words)
    {
        words.Roles("de het t", Role.Article);
        words.Roles("een n", Role.A);
        words.Roles("van", Role.Of | Role.From);
        words.Roles("vanaf", Role.From);
        words.Roles("in", Role.In);
        words.Roles("op", Role.On);
        words.Roles("om", Role.At);
        words.Roles("rond omstreeks tegen ongeveer circa", Role.About);
        words.Roles("tot", Role.To);
        words.Roles("met", Role.With);
        words.Roles("en", Role.And);
        words.Roles("tussen", Role.Between);
        words.Roles("deze dit huidige lopende", Role.This);
        words.Roles("die dat", Role.That);
        words.Roles("dezelfde hetzelfde diezelfde datzelfde daaropvolgende eropvolgende", Role.That);
        words.Roles("volgende volgend", Role.Next);
        words.Roles("komende komend aankomende aankomend aanstaande aanstaand eerstvolgende", Role.Coming);
        words.Roles("vorige vorig", Role.Previous);
        words.Roles("laatste", Role.Last);
        words.Roles("afgelopen voorbije jongstleden jl", Role.Past);
        words.Roles("hele heel gehele ganse", Role.Whole);
        words.Roles("begin vroege vroeg", Role.Early);
        words.Roles("half medio midden halverwege", Role.Mid);
        words.Roles("eind einde late laat", Role.Late);
        words.Roles("eerder", Role.Earlier);
        words.Roles("later", Role.Later);
        words.Roles("elke elk iedere ieder", Role.Every);
        words.Roles("andere ander", Role.Other);
        words.Roles("geleden terug", Role.Ago);
        words.Roles("voor", Role.Before);
        words.Roles("na", Role.After);
        words.Roles("sinds sedert", Role.Since);
        words.Roles("paar enkele enige wat aantal", Role.Few);
        words.Roles("per", Role.Per);
        words.Roles("keer maal", Role.Times);
        words.Roles("eenmaal tweemaal driemaal viermaal", Role.Once);
        words.Roles("oud oude jong ouder jonger jarige jarig", Role.OldAge);
        words.Roles("uur u h", Role.OClock);
        words.Roles("kwart", Role.Quarter);
        words.Roles("half", Role.HalfHour);
        words.Roles("jaren", Role.Decades);
        words.Roles("s", Role.Elision);
        words.Roles("e de ste ten", Role.OrdinalEnd);
        words.Roles("tijdens gedurende binnen over sinds sedert", Role.During);
        words.Roles("over", Role.Within | Role.PastHour);
        words.Roles("goede goeden goeie", Role.Greeting);
        words.Roles("rest resterende", Role.Rest);
        words.Roles("lang", Role.Long);
        words.Roles("voor", Role.ToHour);
        words.Roles("euro dollar pond procent percent miljoen miljard km kilometer meter mensen punten graden keer", Role.Amount);
        words.Roles("erna daarna daarop ervoor daarvoor tevoren nadien", Role.Narrative);
    }
}
