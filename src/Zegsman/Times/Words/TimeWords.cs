using System.Collections.Frozen;
using Zegsman.Language;
using Zegsman.Times.Calendars;

namespace Zegsman.Times.Words;

/// <summary>The words of time of a language, found by their form in lower case without accents.</summary>
internal sealed class TimeWords
{
    private const int LongestWord = 40;

    private static readonly Lazy<TimeWords> dutch = new(() => new TimeWords(DutchTimeWords.Add));
    private static readonly Lazy<TimeWords> english = new(() => new TimeWords(EnglishTimeWords.Add));

    private readonly Dictionary<string, TimeWord> words = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> found;

    private TimeWords(Action<TimeWords> add)
    {
        add(this);
        foreach (var (form, word) in words.ToList())
            words[form] = word with { HasRolesAlone = word == TimeWord.None with { Roles = word.Roles } };
        found = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of Dutch or English.</summary>
    public static TimeWords Of(TextLanguage language) => language == TextLanguage.Dutch ? dutch.Value : english.Value;

    /// <summary>What a form is; <see cref="TimeWord.None"/> for all other words.</summary>
    public TimeWord Find(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestWord) return TimeWord.None;
        Span<char> key = stackalloc char[LongestWord];
        for (var i = 0; i < form.Length; i++) key[i] = Fold(form[i]);
        return found.TryGetValue(key[..form.Length], out var word) ? word : TimeWord.None;
    }

    /// <summary>Adds to what the words, with a blank between them, are already.</summary>
    public void Add(string forms, Func<TimeWord, TimeWord> change)
    {
        foreach (var form in forms.Split(' ')) words[form] = change(words.GetValueOrDefault(form, TimeWord.None));
    }

    public void Roles(string forms, Role role) => Add(forms, w => w with { Roles = w.Roles | role });

    public void Months(string forms, bool isShort = false, bool isAmbiguous = false) =>
        Add(forms, isShort, isAmbiguous, (w, i) => w with { Month = i });

    public void Weekdays(string forms, bool isShort = false) => Add(forms, isShort, false, (w, i) => w with { Weekday = i });

    /// <summary>Numbers that count up from the first of the forms.</summary>
    public void Cardinals(int first, string forms) => Each(forms, (form, i) => Add(form, w => w with { Cardinal = first + i }));

    /// <summary>Ordinals that count up from the first of the forms.</summary>
    public void Ordinals(int first, string forms) => Each(forms, (form, i) => Add(form, w => w with { Ordinal = first + i }));

    public void Units(TimeUnit unit, string singular, string plural, double size = 1)
    {
        if (singular.Length > 0) Add(singular, w => w with { Unit = unit, UnitSize = size });
        if (plural.Length > 0) Add(plural, w => w with { Unit = unit, UnitSize = size, IsPlural = true });
    }

    public void Sets(string value, string forms) => Add(forms, w => w with { Set = value });

    public static void Each(string forms, Action<string, int> act)
    {
        var i = 0;
        foreach (var form in forms.Split(' ')) act(form, i++);
    }

    private void Add(string forms, bool isShort, bool isAmbiguous, Func<TimeWord, int, TimeWord> change) => Each(forms, (variants, i) =>
    {
        foreach (var form in variants.Split('/')) Add(form, w => change(w, i + 1) with { IsShort = isShort, IsAmbiguous = isAmbiguous });
    });

    private static char Fold(char c) => char.ToLowerInvariant(c) switch
    {
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'á' or 'à' or 'â' or 'ä' => 'a',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        var lower => lower,
    };
}
