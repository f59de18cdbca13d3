using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>One way to write a page of an answer with its counts.</summary>
internal abstract class AnswerFormat
{
    public const string Table = "table";

    /// <summary>The formats by the names they have on the command line; what is not here is written as it is exported.</summary>
    public static IReadOnlyList<string> Names { get; } = [Table, "json", StatementExport.Jsonl.Name, StatementExport.Csv.Name];

    public static AnswerFormat Create(string name, Terminal terminal, bool colour) =>
        name == "json" ? new AnswerJson() : new AnswerTable(terminal.Width, colour);

    public abstract void Write(Question question, Answer answer, AnswerCounts counts, TextWriter output);
}
