using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Zegsman.Articles;

namespace Zegsman.Server.Texts;

/// <summary>The pages' own words in one language, out of a flat JSON file: key to text, with {0}, {1}, … for what is filled in.</summary>
public sealed class PageTexts
{
    private static readonly FrozenDictionary<string, PageTexts> All = new[] { "nl", "en" }.ToFrozenDictionary(l => l, l => new PageTexts(l));

    private readonly FrozenDictionary<string, string> texts;

    private PageTexts(string language)
    {
        Language = language;
        using var file = typeof(PageTexts).Assembly.GetManifestResourceStream($"texts/{language}.json")!;
        texts = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>"nl" or "en".</summary>
    public string Language { get; }

    /// <summary>Every key there is.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => texts[key];

    /// <summary>The text of a key; null when there is none.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text of a key, filled in.</summary>
    public string Fill(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>"1 statement", "1.234 uitspraken": the text of the key with ".one" or ".other", filled in with a number.</summary>
    public string Count(string key, long number) => Fill(number == 1 ? key + ".one" : key + ".other", Number(number));

    /// <summary>A number with the language's own mark between thousands.</summary>
    public string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", Language == "nl" ? "." : ",", StringComparison.Ordinal);

    /// <summary>A share of 1 in percent: "87%".</summary>
    public string Percent(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + (Language == "nl" ? " %" : "%");

    /// <summary>
    /// A date as it is written in running text, as precisely as it is known: "16 juli 2018"; a part of a day, a season or a week as TIMEX3 has it
    /// likewise. Anything else as it is.
    /// </summary>
    public string Date(string value)
    {
        if (!PartialDate.TryParse(value, out var date)) return RoughDate(value) ?? value;
        var (year, month, day) = (date.Value[..4], date.From.Month, date.From.Day.ToString(CultureInfo.InvariantCulture));
        if (date.Value.Length == 4) return year;
        var name = texts["months"].Split(' ')[month - 1];
        if (date.Value.Length == 7) return $"{name} {year}";
        var clock = date.Value.Length > 10 ? " " + date.Value[11..16] : "";
        return $"{day} {name} {year}{clock}";
    }

    /// <summary>"16 juli 2018, ochtend" for "2018-07-16TMO", "zomer 2018" for "2018-SU", "week 28 van 2018" for "2018-W28"; else null.</summary>
    private string? RoughDate(string value)
    {
        if (value.Length < 7 || !PartialDate.TryParse(value[..4], out _)) return null;
        var (year, rest) = (value[..4], value[4..]);
        if (rest is ['-', 'W', var tens, var ones] && char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones)) return Fill("date.week", rest[2..].TrimStart('0'), year);
        if (rest.Length == 3 && texts.TryGetValue("date" + rest, out var season)) return $"{season} {year}";
        return value.Length == 13 && texts.TryGetValue("date." + value[10..], out var part) && PartialDate.TryParse(value[..10], out _) ? $"{Date(value[..10])}, {part}" : null;
    }

    /// <summary>The texts of a language.</summary>
    /// <param name="language">"nl" or "en".</param>
    public static PageTexts For(string language) => All[language];
}
