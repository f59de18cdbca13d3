using System.CommandLine;
using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>"zegsman ask": the statements of a ledger that answer a question.</summary>
internal static class AskCommand
{
    private const int PageOfPeople = 50;

    public static Command Create()
    {
        var asked = new Argument<string[]>("question")
        {
            Description = "What is asked, as in 'speaker:\"Pia Lindeman\" about:brug stance:deny said:2018-07/P1M \"niet veilig\"'; "
                + "everything when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var ledger = LedgerOption.Create();
        var format = new Option<string>("--format", "-f")
        {
            Description = "How the answer is written.",
            HelpName = string.Join('|', AnswerFormat.Names),
            DefaultValueFactory = _ => AnswerFormat.Table,
        };
        format.AcceptOnlyFromAmong([.. AnswerFormat.Names]);
        var limit = new Option<int?>("--limit")
        {
            Description = "How many statements at most, 1 to 1000: 50 when left out, and for csv and jsonl all.",
            HelpName = "number",
        };
        limit.Validators.Add(option => BatchArguments.Between(option, 1, 1000));
        var cursor = new Option<string?>("--cursor") { Description = "Go on where the answer with this cursor ended.", HelpName = "cursor" };
        var facets = new Option<bool>("--facets")
        {
            Description = "Also tell how many of the statements have which speaker, stance, outlet and so on.",
        };
        var noColour = new Option<bool>("--no-color") { Description = "Leave colours out of the table, as the variable NO_COLOR does." };
        var ask = new Command("ask", "Answers who said what, out of what was added.") { asked, ledger, format, limit, cursor, facets, noColour };
        ask.SetAction(async (result, cancellation) =>
        {
            var terminal = Terminal.Of(result);
            var question = Question(QuestionText(result.GetValue(asked) ?? []));
            using var from = StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), mustExist: true);
            var (name, most, start) = (result.GetRequiredValue(format), result.GetValue(limit), result.GetValue(cursor));
            if (StatementExport.Find(name) is { } export)
            {
                var all = most is null && start is null ? from.AskAll(question) : Usage(() => from.Ask(question, most ?? PageOfPeople, start)).Statements;
                var exported = new ExportedAnswer { Statements = all, Question = question, GuardsFormulas = true };
                await export.WriteAsync(exported, terminal.OutputBytes, cancellation);
                return ExitCode.Done;
            }
            var answer = Usage(() => from.Ask(question, most ?? PageOfPeople, start));
            AnswerFormat.Create(name, terminal, terminal.Colour && !result.GetValue(noColour))
                .Write(question, answer, from.Count(question, result.GetValue(facets) ? 10 : 0), terminal.Output);
            return ExitCode.Done;
        });
        return ask;
    }

    /// <summary>
    /// The question out of the arguments. A shell takes quotation marks away, so that of several arguments one with blanks in it was one
    /// value.
    /// </summary>
    internal static string QuestionText(IReadOnlyList<string> arguments) =>
        arguments.Count == 1 ? arguments[0] : string.Join(' ', arguments.Select(Requoted));

    private static string Requoted(string argument)
    {
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        var value = QuestionReader.Fields.Contains(argument[..Math.Max(colon, 0)].ToLowerInvariant()) ? colon + 1 : 0;
        return argument.Any(char.IsWhiteSpace) && !argument.AsSpan(value).ContainsAny('"', ':')
            ? $"{argument[..value]}\"{argument[value..]}\"" : argument;
    }

    /// <summary>The question that a text asks.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    internal static Question Question(string text)
    {
        try
        {
            return Zegsman.Ledger.Questions.Question.Parse(text);
        }
        catch (ZegsmanException error)
        {
            throw new UsageException(error.Code, error.Message);
        }
    }

    private static T Usage<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ZegsmanException error) when (error.Code == LedgerErrors.NoCursorCode)
        {
            throw new UsageException(error.Code, error.Message);
        }
    }
}
