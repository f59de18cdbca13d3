using System.Globalization;
using System.Text;
using Zegsman.Times.Atoms;
using Zegsman.Times.Calendars;
using Zegsman.Times.Words;

namespace Zegsman.Times.Phrases;

/// <summary>
/// Reads lengths of time: "drie dagen", "a few hours", "anderhalf jaar", "two-day", "2 weeks and 2 days", "de hele week".
/// </summary>
internal static class Durations
{
    private const int MostParts = 3;

    public static Part? Read(Line line, int at)
    {
        if (line[at].Word.Length is { } whole) return new Part(at, at + 1, TimeType.Duration) { Value = whole };
        if (Whole(line, at) is { } all) return all;
        if (Between(line, at) is { } between) return between;
        return Amounts(line, at) is { } found
            ? new Part(at, found.End, TimeType.Duration) { Value = Name(found.Amounts), Unit = found.Amounts[^1].Unit } : null;
    }

    /// <summary>"zes tot acht weken", "two or three days": the least and the most.</summary>
    private static Part? Between(Line line, int at)
    {
        if (Numbers.Cardinal(line, at) is not { } least || !line.Is(least.End, Role.To) && !line.IsHyphen(least.End)
            && !line.Spells(least.End, line.IsDutch ? "of" : "or")) return null;
        if (line[least.End + 1].Word.Is(Role.A) || Amounts(line, least.End + 1) is not { Amounts: [({ } most, var unit)] } found
            || most < least.Value) return null;
        return new Part(at, found.End, TimeType.Duration) { Value = $"{Name([(least.Value, unit)])}/{Name([(most, unit)])}", Unit = unit };
    }

    /// <summary>How many of which units; no number where it is vague.</summary>
    public static (List<(double? Count, TimeUnit Unit)> Amounts, int End)? Amounts(Line line, int at)
    {
        if (Amount(line, at) is not { } first) return null;
        var amounts = new List<(double?, TimeUnit)> { (first.Count, first.Unit) };
        var end = first.End;
        while (amounts.Count < MostParts)
        {
            if (Half(line, end) is { } half && amounts[^1] is ({ } count, var unit))
            {
                amounts[^1] = (count + half.Value, unit);
                end = half.End;
                break;
            }
            if (Amount(line, line.Skip(end, Role.And)) is not { Count: not null } next || next.Unit >= amounts[^1].Item2
                || line.Is(line.Skip(end, Role.And), Role.A)) break;
            amounts.Add((next.Count, next.Unit));
            end = next.End;
        }
        return IsAge(line, at, end) ? null : (amounts, end);
    }

    /// <summary>"P3D", "PT2H30M", "PXW", "P1.5Y".</summary>
    public static string Name(List<(double? Count, TimeUnit Unit)> amounts)
    {
        var name = new StringBuilder("P");
        foreach (var (count, unit) in amounts)
        {
            var (number, letter) = (count, unit) switch
            {
                (0.5, TimeUnit.Hour) => (30, "M"),
                (_, TimeUnit.Second) => (count, "S"),
                (_, TimeUnit.Minute) => (count, "M"),
                (_, TimeUnit.Hour) => (count, "H"),
                (_, TimeUnit.Day) => (count, "D"),
                (_, TimeUnit.Week) => (count, "W"),
                (_, TimeUnit.Weekend) => (count, "WE"),
                (_, TimeUnit.Month) => (count, "M"),
                (_, TimeUnit.Quarter) => (count * 3, "M"),
                (0.5, TimeUnit.Year) => (6, "M"),
                (_, TimeUnit.Half) => (count * 6, "M"),
                (_, TimeUnit.Decade) => (count * 10, count is null ? "0Y" : "Y"),
                (_, TimeUnit.Century) => (count * 100, count is null ? "00Y" : "Y"),
                _ => (count, "Y"),
            };
            if (unit < TimeUnit.Day && !name.ToString().Contains('T', StringComparison.Ordinal)) name.Append('T');
            name.Append(number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "X").Append(letter);
        }
        return name.ToString();
    }

    private static (double? Count, TimeUnit Unit, int End)? Amount(Line line, int at)
    {
        if (Count(line, at) is not { } count) return null;
        var named = line.IsHyphen(count.End) ? count.End + 1 : count.End;
        named = line.Skip(named, Role.Working);
        if (line[named].Word is { Unit: { } unit } word && !IsOrdinal(line, at, named))
        {
            // "3 dag" is no length of time, but "3 jaar" and "3-day" are
            if (!word.IsPlural && count.Value is > 1 or null && named == count.End
                && unit is not (TimeUnit.Year or TimeUnit.Hour or TimeUnit.Minute) && line[at].Digits == 0 && !line.IsDutch) return null;
            return (count.Value * word.UnitSize, unit, named + 1);
        }
        return Letter(line, at, count);
    }

    /// <summary>"3h", "3u", "2Y": a number with a letter against it.</summary>
    private static (double? Count, TimeUnit Unit, int End)? Letter(Line line, int at, (double? Value, int End) count)
    {
        if (line[at].Digits == 0 || !line[count.End].IsGlued || line[count.End].Span.Length != 1) return null;
        if (line.Spells(count.End, "h") && !line.IsDutch) return (count.Value, TimeUnit.Hour, count.End + 1);
        return line.Spells(count.End, "y") ? (count.Value, TimeUnit.Year, count.End + 1) : null;
    }

    private static (double? Value, int End)? Count(Line line, int at)
    {
        // "een half uur", "half an hour", "a half-hour"
        if (line.Is(line.Skip(at, Role.A), Role.HalfHour) && line.Skip(at, Role.A) is var half) return (0.5, line.Skip(half + 1, Role.A));
        var few = line.Skip(at, Role.A);
        if (line.Is(few, Role.Few)) return line.Spells(few, "couple") ? (2, line.Skip(few + 1, Role.Of))
            : (null, line.Skip(few + 1, Role.Of));
        if (line[at].Word.Is(Role.A)) return line.IsMark(at + 1, '½') ? (0.5, at + 2)
            : (1, line[at + 1].Word.Is(Role.Other) ? at + 2 : at + 1);
        if (Numbers.Cardinal(line, at) is not { } number) return null;
        // "one and a half hour", "anderhalf" is a word of its own
        if (Half(line, number.End) is { } more) return (number.Value + more.Value, more.End);
        return (number.Value, number.End);
    }

    /// <summary>"and a half", "en een kwart".</summary>
    private static Number? Half(Line line, int at)
    {
        if (!line.Is(at, Role.And)) return null;
        var named = line.Skip(at + 1, Role.A);
        return line.Is(named, Role.HalfHour) ? new Number(0.5, named + 1) : line.Is(named, Role.Quarter) ? new Number(0.25, named + 1)
            : null;
    }

    /// <summary>"a second wave", "a quarter": the number of a row or a share, no unit of time.</summary>
    private static bool IsOrdinal(Line line, int at, int named) =>
        !line.IsDutch && line[named].Word is { IsPlural: false, Unit: TimeUnit.Second or TimeUnit.Quarter }
            && (line.Is(at, Role.A) || line[at].Word.Cardinal is null && line[at].Digits == 0);

    /// <summary>How old somebody is: "82-jarige", "10 jaar oud", "a 10-year-old".</summary>
    private static bool IsAge(Line line, int at, int end)
    {
        var next = line.IsHyphen(end) ? end + 1 : end;
        return line.Is(next, Role.OldAge) || line.Spells(next, "of") && line.Spells(next + 1, "age") || line.Spells(at - 1, "aged")
            || line.Spells(at - 1, "age");
    }

    private static Part? Whole(Line line, int at)
    {
        var whole = line.Skip(at, Role.Article | Role.A);
        if (!line.Is(whole, Role.Whole)) return null;
        var named = line.Skip(whole + 1, Role.Article);
        return line[named].Word is { Unit: { } unit and >= TimeUnit.Hour, IsPlural: false }
            ? new Part(at, named + 1, TimeType.Duration) { Value = Name([(1, unit)]), Unit = unit } : null;
    }
}
