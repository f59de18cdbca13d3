using System.Collections.Frozen;
using Zegsman.Language;
using static System.FormattableString;

namespace Zegsman.Articles;

/// <summary>
/// Reads dates as outlets and dumps write them: ISO 8601, RFC 1123, "16 juli 2018 om 14.30 uur", "July 16, 2018 4:02 PM", "16-07-2018",
/// "14/05/2020". The precision given is kept; a date that could be two days ("05/04/2020" outside Dutch) is none.
/// </summary>
internal static class DateReader
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = new Dictionary<string, int>
    {
        ["januari"] = 1, ["january"] = 1, ["jan"] = 1, ["februari"] = 2, ["february"] = 2, ["feb"] = 2, ["febr"] = 2,
        ["maart"] = 3, ["mrt"] = 3, ["march"] = 3, ["mar"] = 3, ["april"] = 4, ["apr"] = 4, ["mei"] = 5, ["may"] = 5,
        ["juni"] = 6, ["june"] = 6, ["jun"] = 6, ["juli"] = 7, ["july"] = 7, ["jul"] = 7, ["augustus"] = 8, ["august"] = 8, ["aug"] = 8,
        ["september"] = 9, ["sept"] = 9, ["sep"] = 9, ["oktober"] = 10, ["okt"] = 10, ["october"] = 10, ["oct"] = 10,
        ["november"] = 11, ["nov"] = 11, ["december"] = 12, ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weekdays = FrozenSet.ToFrozenSet(
        [
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do", "vr", "za", "zo",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Zones = new Dictionary<string, string>
    {
        ["Z"] = "Z", ["UTC"] = "Z", ["GMT"] = "Z", ["WET"] = "Z", ["BST"] = "+01:00", ["CET"] = "+01:00", ["CEST"] = "+02:00",
        ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CST"] = "-06:00", ["CDT"] = "-05:00", ["MST"] = "-07:00", ["MDT"] = "-06:00",
        ["PST"] = "-08:00", ["PDT"] = "-07:00",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The date that the whole of <paramref name="text"/> says; null when it says none, or more than a date.</summary>
    public static PartialDate? Read(string? text, TextLanguage language)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed.Length > 80) return null;
        if (PartialDate.TryParse(trimmed.ToString(), out var iso)) return iso;
        if (trimmed.Length is 8 or 14 && !trimmed.ContainsAnyExceptInRange('0', '9')) return Digits(trimmed);
        if (TryReadAt(trimmed, language, out var date, out var length)) return trimmed[length..].Trim(" .").IsEmpty ? date : null;
        return Month(trimmed);
    }

    /// <summary>The first date in a short line such as a byline, to the day at least; null when there is none.</summary>
    public static PartialDate? Find(ReadOnlySpan<char> line, TextLanguage language)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsLetterOrDigit(line[i]) || (i > 0 && char.IsLetterOrDigit(line[i - 1]))) continue;
            if (TryReadAt(line[i..], language, out var date, out _)) return date;
        }
        return null;
    }

    /// <summary>
    /// Reads the date, to the day at least, that <paramref name="text"/> begins with, and a time of day beside it.
    /// </summary>
    /// <param name="text">The text from the date on.</param>
    /// <param name="language">Its language: in Dutch a day always comes before its month.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">How much of the text it takes, in UTF-16 code units.</param>
    public static bool TryReadAt(ReadOnlySpan<char> text, TextLanguage language, out PartialDate date, out int length)
    {
        var scan = new DateScanner(text);
        (date, length) = (default, 0);
        string? clock = null;
        if (TryClock(ref scan, out var early, isSure: false))
        {
            clock = early;
            scan.Skip(" -–—·,|");
        }
        if (!TryDay(ref scan, language, out var day)) return false;
        length = scan.Position;
        if (clock is null && TryClockAfter(ref scan, out clock)) length = scan.Position;
        return PartialDate.TryParse(day + clock, out date) || (clock is not null && PartialDate.TryParse(day, out date));
    }

    private static bool TryDay(ref DateScanner scan, TextLanguage language, out string day)
    {
        day = "";
        if (Weekdays.Contains(scan.PeekWord()))
        {
            scan.Word();
            scan.Skip(" .,");
        }
        if (Months.TryGetValue(scan.PeekWord(), out var month))
        {
            scan.Word();
            scan.Skip(" .");
            return scan.TryNumber(1, 2, out var number) && scan.SkipOrdinal() && scan.Skip(" ,") && scan.TryNumber(4, 4, out var year)
                && Iso(year, month, number, out day);
        }
        if (!scan.TryNumber(1, 4, out var first, out var digits) || digits == 3) return false;
        if (scan.TryTake("-/.", out var mark) && scan.TryNumber(1, 2, out var second))
        {
            if (!scan.TryTake(mark)) return false;
            if (digits == 4) return scan.TryNumber(1, 2, out var third) && Iso(first, second, third, out day);
            return scan.TryNumber(4, 4, out var last) && Numeric(first, second, last, mark, language, out day);
        }
        if (digits == 4) return false;
        scan.SkipOrdinal();
        scan.Skip(" .-");
        if (!Months.TryGetValue(scan.PeekWord(), out month)) return false;
        scan.Word();
        scan.Skip(" .,-");
        return scan.TryNumber(4, 4, out var named) && Iso(named, month, first, out day);
    }

    private static bool Numeric(int first, int second, int year, char separator, TextLanguage language, out string day)
    {
        var dayFirst = second <= 12 && (first > 12 || separator != '/' || first == second || language == TextLanguage.Dutch);
        var monthFirst = !dayFirst && first <= 12 && second > 12;
        day = "";
        return (dayFirst && Iso(year, second, first, out day)) || (monthFirst && Iso(year, first, second, out day));
    }

    private static bool TryClockAfter(ref DateScanner scan, out string? clock)
    {
        clock = null;
        if (!scan.Skip(" ,|·-–T")) return false;
        var isSure = scan.PeekWord() is "om" or "at";
        if (isSure)
        {
            scan.Word();
            scan.Skip(" ");
        }
        return TryClock(ref scan, out clock, isSure);
    }

    /// <summary>Reads "14:30", "14:30:05", "14.30 uur", "14u30", "4:02 PM"; a bare "14.30" only where it is sure to be a time.</summary>
    private static bool TryClock(ref DateScanner scan, out string? clock, bool isSure)
    {
        clock = null;
        var start = scan.Position;
        if (!scan.TryNumber(1, 2, out var hour) || !scan.TryTake(":.uh", out var mark) || !scan.TryNumber(2, 2, out var minute))
            return scan.Back(start);
        var seconds = mark == ':' && scan.TryTake(':') && scan.TryNumber(2, 2, out var second) ? Invariant($":{second:00}") : "";
        if (seconds.Length > 0 && scan.TryTake('.')) scan.TryNumber(1, 9, out _);
        var end = scan.Position;
        scan.Skip(" ");
        var word = scan.Word();
        if (word is "uur" or "u" or "h") isSure = true;
        else if (Meridiem(ref scan, word) is { } isAfternoon && hour is >= 1 and <= 12)
            (hour, isSure) = (hour % 12 + (isAfternoon ? 12 : 0), true);
        else scan.Back(end);
        if (mark == '.' && !isSure) return scan.Back(start);
        clock = Invariant($"T{hour:00}:{minute:00}") + seconds + Zone(ref scan);
        return hour < 24 && minute < 60;
    }

    private static bool? Meridiem(ref DateScanner scan, ReadOnlySpan<char> word)
    {
        if (word.Equals("am", StringComparison.OrdinalIgnoreCase)) return false;
        if (word.Equals("pm", StringComparison.OrdinalIgnoreCase)) return true;
        return (word is "a" or "p") && scan.TryTake('.') && scan.Word() is "m" && scan.Skip(".") ? word is "p" : null;
    }

    private static string Zone(ref DateScanner scan)
    {
        var start = scan.Position;
        scan.Skip(" ");
        if (Zones.TryGetValue(scan.PeekWord(), out var zone))
        {
            scan.Word();
            return zone;
        }
        if (scan.TryTake("+-", out var sign))
        {
            if (scan.TryNumber(4, 4, out var both)) return Invariant($"{sign}{both / 100:00}:{both % 100:00}");
            if (scan.TryNumber(2, 2, out var hours) && scan.TryTake(':') && scan.TryNumber(2, 2, out var minutes))
                return Invariant($"{sign}{hours:00}:{minutes:00}");
        }
        scan.Back(start);
        return "";
    }

    private static PartialDate? Month(ReadOnlySpan<char> text)
    {
        var scan = new DateScanner(text);
        if (!Months.TryGetValue(scan.Word(), out var month)) return null;
        scan.Skip(" .,");
        return scan.TryNumber(4, 4, out var year) && scan.Position == text.Length
            && PartialDate.TryParse(Invariant($"{year:0000}-{month:00}"), out var date) ? date : null;
    }

    private static PartialDate? Digits(ReadOnlySpan<char> digits)
    {
        var clock = digits.Length == 14 ? $"T{digits[8..10]}:{digits[10..12]}:{digits[12..]}" : "";
        return PartialDate.TryParse($"{digits[..4]}-{digits[4..6]}-{digits[6..8]}{clock}", out var date) ? date : null;
    }

    private static bool Iso(int year, int month, int day, out string iso)
    {
        iso = Invariant($"{year:0000}-{month:00}-{day:00}");
        return PartialDate.TryParse(iso, out _);
    }
}
