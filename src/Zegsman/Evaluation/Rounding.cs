namespace Zegsman.Evaluation;

/// <summary>Rounds the exact value of a double, as figures printed by different programs must to be the same.</summary>
public static class Rounding
{
    /// <summary>The number of so many decimals nearest to <paramref name="value"/>; of two equally near, the even one.</summary>
    /// <param name="value">A figure between -1 and 1.</param>
    /// <param name="decimals">0 to 6.</param>
    public static double Of(double value, int decimals)
    {
        var power = Math.Pow(10, decimals);
        var scaled = value * power;
        var lost = Math.FusedMultiplyAdd(value, power, -scaled);
        var nearest = Math.Round(scaled, MidpointRounding.ToEven);
        // only what multiplying rounded away can tell a true tie from a value just beside one
        if (Math.Abs(scaled - Math.Truncate(scaled)) == 0.5 && lost != 0) nearest = lost > 0 ? Math.Ceiling(scaled) : Math.Floor(scaled);
        return nearest / power;
    }
}
