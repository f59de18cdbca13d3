using Zegsman.Articles;
using Zegsman.Times.Calendars;

namespace Zegsman.Ledger.Questions;

/// <summary>
/// A stretch of time as a question names it: "2018", "2018-07", "2018-07-16", "2018-07/P1M" (a length from there), "P2W/2018-07-16" (a
/// length up to the end of it), "2018-07/2018-09" (both within it), "2018-07/" and "/2018-07".
/// </summary>
public sealed record TimeRange
{
    private TimeRange(string text, DateTime? from, DateTime? to) =>
        (Text, From, To) = (text, from is { } first ? Interval.Iso(first) : null, to is { } last ? Interval.Iso(last) : null);

    /// <summary>The stretch as it was named.</summary>
    public string Text { get; }

    /// <summary>The first day or moment in ISO 8601; null for no beginning.</summary>
    public string? From { get; }

    /// <summary>The first day or moment after it; null for no end.</summary>
    public string? To { get; }

    /// <summary>Reads a stretch of time; null when it is none, or ends before it begins.</summary>
    public static TimeRange? Parse(string? text)
    {
        if (text is null) return null;
        var parts = text.Split('/');
        if (parts.Length == 1) return Of(text, Date(text), Date(text));
        if (parts is not [var first, var second] || (first.Length == 0 && second.Length == 0)) return null;
        if (Duration(second) is { } length && Date(first) is { } start) return Of(text, start.From, length.After(start.From));
        if (Duration(first) is { } before && Date(second) is { } end) return Of(text, before.Before(end.To), end.To);
        var (from, to) = (Date(first), Date(second));
        return (from is null && first.Length > 0) || (to is null && second.Length > 0) ? null : Of(text, from, to);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static TimeRange? Of(string text, PartialDate? from, PartialDate? to) => from is null && to is null ? null : Of(text, from?.From, to?.To);

    private static TimeRange? Of(string text, DateTime? from, DateTime? to) =>
        (from is null && to is null) || from >= to ? null : new TimeRange(text, from, to);

    private static PartialDate? Date(string text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static Length? Duration(string text)
    {
        if (text is not ['P', _, ..]) return null;
        var (months, days, number) = (0, 0, -1);
        foreach (var c in text.AsSpan(1))
        {
            if (char.IsAsciiDigit(c) && number < 10_000) number = Math.Max(number, 0) * 10 + (c - '0');
            else if (number < 0) return null;
            else
            {
                switch (c)
                {
                    case 'Y': months += number * 12; break;
                    case 'M': months += number; break;
                    case 'W': days += number * 7; break;
                    case 'D': days += number; break;
                    default: return null;
                }
                number = -1;
            }
        }
        return number < 0 ? new Length(months, days) : null;
    }

    private readonly record struct Length(int Months, int Days)
    {
        public DateTime? After(DateTime moment) => Shift(moment, 1);

        public DateTime? Before(DateTime moment) => Shift(moment, -1);

        /// <summary>The moment so much further; null beyond the calendar, which is as good as no end.</summary>
        private DateTime? Shift(DateTime moment, int sign)
        {
            var months = (moment.Year * 12L) + moment.Month - 1 + (sign * Months) + (sign * Days / 28);
            return months is < 12 or >= 9999 * 12 ? null : moment.AddMonths(sign * Months).AddDays(sign * Days);
        }
    }
}
