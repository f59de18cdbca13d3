using System.Globalization;
using Zegsman.Language;

namespace Zegsman.Server.Pages.Reviewing;

/// <summary>
/// Spans of a text in a field of a form: the words themselves, parts with " | " between them, or offsets such as "120-164 170-180". Empty for none.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class SpanField(string text)
{
    private const string Between = " | ";
    private const int MostWords = 600;

    // As a page shows it and a field of one line gives it back; of the same length.
    private readonly string flat = Flat(text);

    /// <summary>The spans as the field shows them.</summary>
    public string Of(IReadOnlyList<TextSpan> spans)
    {
        var words = spans.Select(s => s.In(flat)).ToList();
        var isQuotable = words.Sum(w => w.Length) <= MostWords && words.TrueForAll(w => !w.Contains('|') && w.Trim() == w && !IsOffsets(w));
        return isQuotable ? string.Join(Between, words) : string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));
    }

    /// <summary>The spans that a field names.</summary>
    /// <param name="field">What the field is, for the message.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="near">Where in the text words are looked for first, when they stand there more than once.</param>
    /// <exception cref="ZegsmanException">The text does not have the words (ZG751).</exception>
    public IReadOnlyList<TextSpan> Parse(string field, string value, int near)
    {
        value = Flat(value).Trim();
        if (value.Length == 0) return [];
        if (IsOffsets(value))
            return [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('-')).Select(pair => new TextSpan(Number(pair[0]), Number(pair[1])))];
        var spans = new List<TextSpan>();
        foreach (var part in value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var from = spans.Count == 0 ? 0 : spans[^1].End;
            var at = Nearest(part, from, near) ?? throw ReviewErrors.NotInText(field, part);
            spans.Add(TextSpan.Of(at, part.Length));
        }
        return spans;
    }

    private int? Nearest(string words, int from, int near)
    {
        int? best = null;
        for (var at = flat.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = flat.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (best is { } before && Math.Abs(before - near) <= Math.Abs(at - near)) break;
            best = at;
        }
        return best;
    }

    private static bool IsOffsets(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } pairs
        && pairs.All(pair => pair.Split('-') is [{ Length: > 0 and < 10 } start, { Length: > 0 and < 10 } end] && start.All(char.IsAsciiDigit) && end.All(char.IsAsciiDigit));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Flat(string text) => string.Create(text.Length, Foreign.Shown(text), (flat, shown) =>
    {
        for (var i = 0; i < shown.Length; i++) flat[i] = char.IsWhiteSpace(shown[i]) ? ' ' : shown[i];
    });
}
