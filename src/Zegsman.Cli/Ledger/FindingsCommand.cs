using System.CommandLine;
using System.Globalization;
using Zegsman.Cli.Read;
using Zegsman.Ledger;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman reversals", "disputes" and "variants": pairs of statements of which one at least answers a question.</summary>
internal static class FindingsCommand
{
    private const int Most = 1000;
    private const int FewForPeople = 20;

    public static Command Reversals() => Create("reversals", "Finds where somebody says the opposite of what the same one said before.", FindingKind.Reversal);

    public static Command Disputes() => Create("disputes", "Finds where one asserts what another denies, or is for what another is against.", FindingKind.Dispute);

    public static Command Variants() => Create("variants", "Finds the same utterance in other words, and marks the words that differ.", FindingKind.Variant);

    private static Command Create(string name, string description, FindingKind kind)
    {
        var asked = new Argument<string[]>("question")
        {
            Description = "What one of the two statements at least must answer, as for ask; anything when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var ledger = LedgerOption.Create();
        var format = new Option<string>("--format", "-f")
        {
            Description = "How they are written.",
            HelpName = string.Join('|', FindingFormat.Names),
            DefaultValueFactory = _ => FindingFormat.Table,
        };
        format.AcceptOnlyFromAmong([.. FindingFormat.Names]);
        var limit = new Option<int?>("--limit")
        {
            Description = "How many at most, the likeliest first, 1 to 1000: 20 when left out, and for csv and jsonl 1000.",
            HelpName = "number",
        };
        limit.Validators.Add(option => BatchArguments.Between(option, 1, Most));
        var least = new Option<double?>("--least")
        {
            Description = "The least score, how likely a finding is right, 0 to 1; when left out the one that docs/ledger.md tells.",
            HelpName = "score",
        };
        least.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.InvariantCulture, out var score) && score is not (>= 0 and <= 1))
                option.AddError("--least must be from 0 to 1.");
        });
        var noColour = new Option<bool>("--no-color") { Description = "Leave colours out of the table, as the variable NO_COLOR does." };
        var command = new Command(name, description) { asked, ledger, format, limit, least, noColour };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            var question = AskCommand.Question(AskCommand.QuestionText(result.GetValue(asked) ?? []));
            using var from = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            var chosen = result.GetRequiredValue(format);
            var most = result.GetValue(limit) ?? (chosen is FindingFormat.Csv or FindingFormat.Jsonl ? Most : FewForPeople);
            var answer = Found(from, kind, question, most, result.GetValue(least));
            terminal.Output.Write(FindingFormat.Text(chosen, kind, question, answer, terminal.Width, terminal.Colour && !result.GetValue(noColour)));
            return ExitCode.Done;
        });
        return command;
    }

    private static FindingAnswer Found(StatementLedger ledger, FindingKind kind, Question question, int most, double? least) => kind switch
    {
        FindingKind.Reversal => ledger.Reversals(question, most, least),
        FindingKind.Dispute => ledger.Disputes(question, most, least),
        _ => ledger.Variants(question, most, least),
    };
}
