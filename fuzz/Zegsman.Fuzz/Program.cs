using System.Diagnostics;
using System.Globalization;
using SharpFuzz;
using Zegsman.Fuzz;
using Zegsman.Language;

// See fuzz/README.md.
var targets = args.Where(Targets.All.ContainsKey).ToArray();
if (targets.Length == 0)
{
    Console.Error.WriteLine($"usage: Zegsman.Fuzz {string.Join('|', Targets.All.Keys)} … (--minutes N [--seed N] | --afl)");
    return 2;
}
if (args.Contains("--afl"))
{
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Run(Targets.All[targets[0]], bytes.ToArray());
    });
    return 0;
}

var seeds = Directory.EnumerateFiles("samples").Where(f => !f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
var mutator = new Mutator(seeds, Option("--seed", 1));
var time = TimeSpan.FromMinutes(Option("--minutes", 10));
var slowest = TimeSpan.Zero;
var clock = Stopwatch.StartNew();
long inputs = 0;
while (clock.Elapsed < time)
{
    var input = mutator.Next();
    foreach (var target in targets)
    {
        var (started, used) = (clock.Elapsed, Environment.CpuUsage.TotalTime);
        var allowed = Allowed(input);
        var work = Task.Run(() => Run(Targets.All[target], input));
        string? fault = null;
        try
        {
            while (fault is null && !work.Wait(TimeSpan.FromSeconds(1)))
            {
                // processor time, for others may use the machine; and time, for what waits for ever uses none
                if (Environment.CpuUsage.TotalTime - used > allowed || clock.Elapsed - started > 10 * allowed) fault = $"takes longer than {allowed.TotalSeconds:F0} s";
            }
        }
        catch (AggregateException e)
        {
            fault = e.InnerException!.ToString();
        }
        if (fault is not null)
        {
            Directory.CreateDirectory("fuzz/found");
            var path = $"fuzz/found/{target}-{Option("--seed", 1)}-{inputs}";
            File.WriteAllBytes(path, input);
            Console.Error.WriteLine($"{target}: {fault}\nkept as {path}");
            return 1;
        }
        inputs++;
        if (clock.Elapsed - started > slowest) slowest = clock.Elapsed - started;
    }
}
Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{inputs} inputs to {string.Join(", ", targets)} in {clock.Elapsed.TotalMinutes:F1} minutes; no crash, no hang; the slowest took {slowest.TotalMilliseconds:F0} ms"));
return 0;

static void Run(Action<byte[]> target, byte[] input)
{
    try
    {
        target(input);
    }
    catch (ZegsmanException)
    {
        // An error with a code is an answer.
    }
}

// Reading takes time in proportion to the input; the slowest known kind, of which every word may be a cue, some 0.07 ms a byte.
static TimeSpan Allowed(byte[] input) => TimeSpan.FromSeconds(5) + TimeSpan.FromMilliseconds(0.1 * input.Length);

int Option(string name, int missing) =>
    Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? int.Parse(args[i + 1], CultureInfo.InvariantCulture) : missing;
