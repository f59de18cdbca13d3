using System.Globalization;
using System.Text.RegularExpressions;

namespace Zegsman.Articles;

/// <summary>
/// A moment known to the year, the month, the day or the minute, kept with the precision it was given: "2018", "2018-07",
/// "2018-07-16", "2018-07-16T14:30", "2018-07-16T14:30:05+02:00".
/// </summary>
public readonly partial record struct PartialDate
{
    private PartialDate(string value, DateTime from, DateTime to, TimeSpan? offset) =>
        (Value, From, To, Offset) = (value, from, to, offset);

    /// <summary>The date in ISO 8601, as precise as it is known.</summary>
    public string Value { get; }

    /// <summary>The first moment it may be, in its own local time.</summary>
    public DateTime From { get; }

    /// <summary>The first moment after all it may be, in its own local time; exclusive.</summary>
    public DateTime To { get; }

    /// <summary>The distance to UTC, where it was given.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>Reads ISO 8601 of any precision from year to second (fractions of a second are cut); false for all else.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var match = Iso().Match(text?.Trim() ?? "");
        if (!match.Success) return false;
        int Part(string name, int missing) =>
            match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : missing;
        var (year, month, day) = (Part("y", 0), Part("m", 1), Part("d", 1));
        var (hour, minute, second) = (Part("h", 0), Part("min", 0), Part("s", 0));
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        if (hour > 23 || minute > 59 || second > 59) return false;
        var from = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified);
        var to = match.Groups["s"].Success ? from.AddSeconds(1)
            : match.Groups["h"].Success ? from.AddMinutes(1)
            : match.Groups["d"].Success ? from.AddDays(1)
            : match.Groups["m"].Success ? from.AddMonths(1)
            : from.AddYears(1);
        var zone = match.Groups["zone"].Value;
        TimeSpan? offset = null;
        if (zone is "Z" or "z") offset = TimeSpan.Zero;
        else if (zone.Length > 0)
        {
            var digits = zone.Replace(":", "", StringComparison.Ordinal);
            var hours = int.Parse(digits.AsSpan(1, 2), CultureInfo.InvariantCulture);
            var minutes = int.Parse(digits.AsSpan(3, 2), CultureInfo.InvariantCulture);
            if (hours > 14 || minutes > 59) return false;
            offset = (digits[0] == '-' ? -1 : 1) * new TimeSpan(hours, minutes, 0);
        }
        var pattern = match.Groups["s"].Success ? "yyyy-MM-dd'T'HH:mm:ss"
            : match.Groups["h"].Success ? "yyyy-MM-dd'T'HH:mm"
            : match.Groups["d"].Success ? "yyyy-MM-dd"
            : match.Groups["m"].Success ? "yyyy-MM" : "yyyy";
        var suffix = offset is not { } known ? ""
            : known == TimeSpan.Zero ? "Z"
            : (known < TimeSpan.Zero ? "-" : "+") + known.ToString("hh':'mm", CultureInfo.InvariantCulture);
        date = new PartialDate(from.ToString(pattern, CultureInfo.InvariantCulture) + suffix, from, to, offset);
        return true;
    }

    /// <summary>A whole day.</summary>
    public static PartialDate Day(int year, int month, int day)
    {
        var from = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return new PartialDate(from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), from, from.AddDays(1), null);
    }

    /// <summary>The ISO 8601 value.</summary>
    public override string ToString() => Value ?? "";

    // "[0-9]" for "\d" knows the digits of all scripts.
    [GeneratedRegex("^(?<y>[0-9]{4})(-(?<m>[0-9]{2})(-(?<d>[0-9]{2})([T ](?<h>[0-9]{2}):(?<min>[0-9]{2})(:(?<s>[0-9]{2})([.,][0-9]+)?)?"
        + @"\s?(?<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();
}
