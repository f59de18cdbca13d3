using System.Globalization;
using Zegsman.Bench.Ledger;

// Zegsman.Bench.Ledger fill LEDGER STATEMENTS QUESTIONS FILE...: fills a ledger out of the articles of files, and writes questions to a file.
// Zegsman.Bench.Ledger ask LEDGER QUESTIONS: times those questions, and some broad ones.
switch (args)
{
    case ["fill", var place, var statements, var questions, .. { Length: > 0 } files]:
        Filling.Run(place, int.Parse(statements, CultureInfo.InvariantCulture), questions, files);
        return 0;
    case ["ask", var place, var questions]:
        Asking.Run(place, questions);
        return 0;
    default:
        Console.Error.WriteLine("usage: Zegsman.Bench.Ledger fill LEDGER STATEMENTS QUESTIONS FILE... | ask LEDGER QUESTIONS");
        return 2;
}
