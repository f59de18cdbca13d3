using System.Globalization;

namespace Zegsman.Bench;

/// <summary>Times a stage several times after one round that does not count, and tells medians.</summary>
internal sealed class Stopwatch(int words, int rounds)
{
    public void Tell(string stage, Action work)
    {
        work();
        var (speeds, bytes) = (new List<double>(), new List<double>());
        for (var i = 0; i < rounds; i++)
        {
            var (before, started) = (GC.GetTotalAllocatedBytes(precise: true), TimeProvider.System.GetTimestamp());
            work();
            speeds.Add(words / TimeProvider.System.GetElapsedTime(started).TotalSeconds);
            bytes.Add((GC.GetTotalAllocatedBytes(precise: true) - before) / (double)words);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-26} {Median(speeds),10:N0} words/s   {Median(bytes),6:N0} bytes/word"));
    }

    public static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
