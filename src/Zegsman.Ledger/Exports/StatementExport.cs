using Zegsman.Ledger.Exports.Feeds;
using Zegsman.Ledger.Exports.Linked;
using Zegsman.Ledger.Exports.Naf;
using Zegsman.Ledger.Exports.Tables;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Exports;

/// <summary>
/// A form in which statements leave a ledger; docs/exports.md tells what each holds. Without state, and safe on any thread.
/// </summary>
public sealed class StatementExport
{
    private const int FeedLength = 50;

    private readonly Func<ExportedAnswer, Stream, CancellationToken, Task> write;

    private StatementExport(string name, string mediaType, string extension, Func<ExportedAnswer, Stream, CancellationToken, Task> write) =>
        (Name, MediaType, Extension, this.write) = (name, mediaType, extension, write);

    /// <summary>Comma-separated values as RFC 4180 has them: a row of names, and a row for each statement.</summary>
    public static StatementExport Csv { get; } = new("csv", "text/csv; charset=utf-8", ".csv",
        StatementWriter.Streamed((answer, buffer) => new CsvStatements(answer, buffer)));

    /// <summary>A JSON object a line for each statement.</summary>
    public static StatementExport Jsonl { get; } = new("jsonl", "application/jsonl; charset=utf-8", ".jsonl",
        StatementWriter.Streamed((_, buffer) => new JsonlStatements(buffer)));

    /// <summary>Apache Parquet, with the columns of the CSV.</summary>
    public static StatementExport Parquet { get; } = new("parquet", "application/vnd.apache.parquet", ".parquet", ParquetStatements.WriteAsync)
    {
        IsText = false,
    };

    /// <summary>JSON-LD with the words of schema.org: a Quotation or a Claim for each statement.</summary>
    public static StatementExport JsonLd { get; } = new("jsonld", "application/ld+json", ".jsonld",
        StatementWriter.Streamed((_, buffer) => new SchemaOrgStatements(buffer)));

    /// <summary>W3C Web Annotations on the words of the articles. Needs the articles' text.</summary>
    public static StatementExport WebAnnotation { get; } = new("webannotation",
        "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", ".jsonld",
        StatementWriter.Streamed((answer, buffer) => new AnnotationStatements(answer, buffer))) { Order = AnswerOrder.Added };

    /// <summary>NAF 3, the NLP Annotation Format: a document for one article. Needs the article's text.</summary>
    public static StatementExport Naf { get; } = new("naf", "application/xml", ".naf", NafDocument.WriteAsync)
    {
        Order = AnswerOrder.Added,
        IsOneArticle = true,
    };

    /// <summary>An Atom feed (RFC 4287), what was added last on top.</summary>
    public static StatementExport Atom { get; } = new("atom", "application/atom+xml", ".atom",
        StatementWriter.Streamed((answer, buffer) => new AtomFeed(answer, buffer))) { Order = AnswerOrder.Latest, Limit = FeedLength };

    /// <summary>A JSON Feed 1.1, what was added last on top.</summary>
    public static StatementExport JsonFeed { get; } = new("jsonfeed", "application/feed+json", ".json",
        StatementWriter.Streamed((answer, buffer) => new JsonFeed(answer, buffer))) { Order = AnswerOrder.Latest, Limit = FeedLength };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StatementExport> All { get; } = [Csv, Jsonl, Parquet, JsonLd, WebAnnotation, Naf, Atom, JsonFeed];

    /// <summary>Its name on the command line, such as "jsonld".</summary>
    public string Name { get; }

    /// <summary>Its media type, as HTTP tells it.</summary>
    public string MediaType { get; }

    /// <summary>How its files end, such as ".csv".</summary>
    public string Extension { get; }

    /// <summary>Whether it is text, which a terminal can show; always in UTF-8 without a byte order mark.</summary>
    public bool IsText { get; private init; } = true;

    /// <summary>Whether it holds the statements of one article only; see <see cref="ByArticle"/>.</summary>
    public bool IsOneArticle { get; private init; }

    /// <summary>The order it needs the statements in; null for the question's own.</summary>
    public AnswerOrder? Order { get; private init; }

    /// <summary>How many statements it holds unless told otherwise; null for all.</summary>
    public int? Limit { get; private init; }

    /// <summary>The form of a name; null when there is none.</summary>
    public static StatementExport? Find(string name) => All.FirstOrDefault(e => e.Name == name);

    /// <summary>The statements of each article by themselves, as long as those of one come one after another.</summary>
    public static IEnumerable<IReadOnlyList<KeptStatement>> ByArticle(IEnumerable<KeptStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return ArticleGroups.Of(statements);
    }

    /// <summary>What a ledger answers, in the order and number that this form takes; where it is much, it is read as it is written.</summary>
    /// <param name="ledger">The ledger, which must stay open until all is written.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="limit">How many statements at most; null for <see cref="Limit"/>.</param>
    /// <exception cref="Language.ZegsmanException">The ledger cannot be read (ZG602, ZG605, ZG606); thrown here or when it is written.</exception>
    public ExportedAnswer Answer(StatementLedger ledger, Question question, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(question);
        var ordered = question with { Order = Order ?? question.Order };
        var most = limit ?? Limit ?? int.MaxValue;
        return new ExportedAnswer
        {
            Statements = most is >= 1 and <= 1000 ? ledger.Ask(ordered, most).Statements : ledger.AskAll(ordered).Take(most),
            Question = question,
            ReadingOf = kept => ledger.ReadingOf(kept.Position),
        };
    }

    /// <summary>
    /// Writes statements to a stream, which stays open. They are taken one after another and written as they come, never waiting for the
    /// stream, so that their number does not matter; only a feed is held whole.
    /// </summary>
    /// <exception cref="Language.ZegsmanException">One article is written, and they are of several (ZG652) or none (ZG653).</exception>
    public async Task WriteAsync(ExportedAnswer answer, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(output);
        await write(answer, output, cancellation);
        await output.FlushAsync(cancellation);
    }
}
