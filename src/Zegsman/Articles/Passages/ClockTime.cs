namespace Zegsman.Articles.Passages;

/// <summary>
/// The time of day that an entry of a live blog begins with: "17:46", "22.41 uur", "12u30", on a line of its own or before a dash.
/// </summary>
internal static class ClockTime
{
    /// <summary>Reads the time that the line begins with.</summary>
    /// <param name="line">The line.</param>
    /// <param name="time">The time.</param>
    /// <param name="length">How much of the line it takes, with the dash or colon after it; all of it when it stands alone.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out TimeOnly time, out int length)
    {
        (time, length) = (default, 0);
        var scan = new DateScanner(line);
        if (!scan.TryNumber(1, 2, out var hour) || !scan.TryTake(":.uh", out var mark)) return false;
        if (!scan.TryNumber(2, 2, out var minute) || hour > 23 || minute > 59) return false;
        var end = scan.Position;
        scan.Skip(" ");
        var saysSo = scan.Word() is "uur" or "u" or "h";
        if (saysSo) scan.Skip(".");
        else scan.Back(end);
        end = scan.Position;
        scan.Skip(" ");
        var isSeparated = scan.TryTake("–—-:|", out _) && scan.Skip(" ");
        if (!isSeparated && scan.Position < line.Length)
        {
            // "12.20 euro" is no time, "17:46 De leiders …" and "22.41 uur De brandweer …" are.
            if (scan.Position == end || !(saysSo || mark == ':') || !LineSurface.BeginsLarge(line[scan.Position..])) return false;
        }
        (time, length) = (new TimeOnly(hour, minute), scan.Position);
        return true;
    }
}
