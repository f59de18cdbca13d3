namespace Zegsman.Times.Words;

/// <summary>Dutch numbers in words; the language writes all below a hundred, and hundreds and thousands too, as one word.</summary>
internal static class DutchNumbers
{
    private const string Units = "een twee drie vier vijf zes zeven acht negen";
    private const string Teens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien";
    private const string Tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig";

    public static void Add(TimeWords words)
    {
        words.Cardinals(1, Units);
        words.Cardinals(10, Teens);
        words.Add("anderhalf anderhalve", w => w with { Cardinal = 1.5 });
        words.Add("honderd", w => w with { Cardinal = 100 });
        words.Add("duizend", w => w with { Cardinal = 1000 });
        words.Ordinals(1, "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende "
            + "vijftiende zestiende zeventiende achttiende negentiende twintigste");
        var below = new List<string>(["", .. Units.Split(' '), .. Teens.Split(' ')]);
        TimeWords.Each(Tens, (tens, t) =>
        {
            Number(words, below, 20 + 10 * t, tens);
            TimeWords.Each(Units, (unit, u) => Number(words, below, 21 + 10 * t + u, $"{unit}en{tens}"));
        });
        // years: "negentienhonderdzesennegentig", "tweeduizend", "tweeduizendvijftien"
        for (var hundreds = 11; hundreds <= 19; hundreds++) Hundreds(words, hundreds * 100, below[hundreds] + "honderd", below);
        Hundreds(words, 2000, "tweeduizend", below);
    }

    private static void Number(TimeWords words, List<string> below, int number, string form)
    {
        below.Add(form);
        words.Cardinals(number, form);
        words.Ordinals(number, form + "ste");
    }

    private static void Hundreds(TimeWords words, int number, string form, List<string> below)
    {
        for (var rest = 0; rest < below.Count; rest++) words.Cardinals(number + rest, form + below[rest]);
    }
}
