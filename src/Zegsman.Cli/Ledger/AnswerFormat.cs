using Zegsman.Ledger;
using Zegsman.Ledger.Questions;

namespace Zegsman.Cli.Ledger;

/// <summary>One way to write an answer.</summary>
internal abstract class AnswerFormat
{
    public const string Table = "table";

    /// <summary>The formats by the names they have on the command line.</summary>
    public static IReadOnlyList<string> Names { get; } = [Table, "json", "jsonl", "csv"];

    /// <summary>Whether all statements are written unless some are asked for.</summary>
    public virtual bool TakesAll => false;

    public static AnswerFormat Create(string name, Terminal terminal, bool colour) => name switch
    {
        "json" => new AnswerJson(),
        "jsonl" => new AnswerJsonl(),
        "csv" => new AnswerCsv(),
        _ => new AnswerTable(terminal.Width, colour),
    };

    /// <summary>Writes a page with its counts.</summary>
    public virtual void Write(Question question, Answer answer, AnswerCounts counts, TextWriter output) => Write(answer.Statements, output);

    /// <summary>Writes statements one after another, each as it comes.</summary>
    public virtual void Write(IEnumerable<KeptStatement> statements, TextWriter output) => throw new NotSupportedException();
}
