// Precision and recall of a ledger's findings on labelled pairs of statements, from annotated statements and from what Zegsman reads itself.
//
//     dotnet run --project bench/Zegsman.Findings -c Release -- PAIRS.tsv… ARTICLES.jsonl… [--show HALF] [--features FILE]
//
// --show tells the pairs of a half that were judged wrong; --features writes what the models weigh of each pair, for findings.py to fit, instead.
using Zegsman.Bench.Findings;

var files = args.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
var pairs = files.Where(IsLabels).SelectMany(LabelledPair.Read).ToList();
var folder = Directory.CreateTempSubdirectory("zegsman-findings").FullName;
try
{
    using var output = Option("--features") is { } features ? new StreamWriter(features) : null;
    foreach (var kept in KeptSeries.Read(files.Where(f => !IsLabels(f)), folder))
    {
        using (kept)
        {
            if (output is null) Figures.Write(kept, pairs, Option("--show"), Console.Out);
            else FeatureFile.Write(kept, pairs, output);
        }
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static bool IsLabels(string file) => file.EndsWith(".tsv", StringComparison.Ordinal);

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
