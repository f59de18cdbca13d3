using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

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

    /// <summary>The text of a key, filled in.</summary>
    public string Fill(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>"1 statement", "1.234 uitspraken": the text of the key with ".one" or ".other", filled in with a number.</summary>
    public string Count(string key, long number) => Fill(number == 1 ? key + ".one" : key + ".other", Number(number));

    /// <summary>A number with the language's own mark between thousands.</summary>
    public string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", Language == "nl" ? "." : ",", StringComparison.Ordinal);

    /// <summary>The texts of a language.</summary>
    /// <param name="language">"nl" or "en".</param>
    public static PageTexts For(string language) => All[language];
}
