using System.Globalization;
using Zegsman.Bench;
using Zegsman.Language;

// Zegsman.Bench FILE nl|en [ROUNDS]: the stages of the language analysis on a text, a paragraph on each line.
if (args.Length is < 2 or > 3 || LanguageCode.Parse(args[1]) is not { } language)
{
    Console.Error.WriteLine("usage: Zegsman.Bench FILE nl|en [ROUNDS]");
    return 2;
}
var rounds = args.Length == 3 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5;
AnalysisStages.Measure(File.ReadAllText(args[0]), language, rounds);
return 0;
