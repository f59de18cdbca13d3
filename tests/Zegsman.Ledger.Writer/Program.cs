using System.Globalization;
using Zegsman.Ledger;
using Zegsman.Ledger.Writer;

// Adds the invented articles of some numbers to a ledger, and tells the number of each once it is kept: a process for the tests to kill.
var (file, first, end) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" };
using var ledger = StatementLedger.Open(file);
for (var number = first; number < end; number++)
{
    ledger.Add(InventedNews.Reading(number));
    output.WriteLine(number.ToString(CultureInfo.InvariantCulture));
}
