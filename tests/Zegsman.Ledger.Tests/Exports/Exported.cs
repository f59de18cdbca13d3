using System.Text;
using System.Text.Json;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;
using Zegsman.Statements;
using Zegsman.Times;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>A ledger to export from, and what comes out.</summary>
internal sealed class Exported : IDisposable
{
    /// <summary>What a stranger may write: a formula, quotation marks, line ends, half a pair, signs that XML forbids or that turn text round.</summary>
    public const string HostileWords = "=1+1 \"dat\", 'het'\u0001\u001B[2J\u202E ]]> <b>&amp;\r\n\ttab\uD800 en\uFFFE 🙂 klopt";

    private readonly SqlitePlace place = new();

    public Exported()
    {
        Ledger = place.Open();
    }

    public StatementLedger Ledger { get; }

    /// <summary>The words as text in UTF-8 can have them.</summary>
    public static string Utf8Of(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Two about a bridge, and three out of an article with a web page: one in a quotation of two pieces, one of a document, one of somebody unknown.</summary>
    public static Exported News()
    {
        var exported = new Exported();
        exported.Ledger.Add(Tests.News.Bridge().Reading());
        exported.Ledger.Add(Dyke());
        return exported;
    }

    /// <summary>An article that is out to break what reads it.</summary>
    public static Exported Hostile()
    {
        var exported = new Exported();
        exported.Ledger.Add(new News($"🙂 \u0002Kop\nBos zei dat {HostileWords}.", "../=kop\u0001\"<>.txt") { Url = "javascript:alert(1)", Publisher = "=De <Oost>\u0003" }
            .Names("Bos\u0004<i>\uDC00", wikidata: "Q1\"><x>").Names("=cmd()")
            .Says("Bos\u0004<i>\uDC00", "zei", HostileWords, about: ["=cmd()"], terms: ["<b>"]).Reading());
        return exported;
    }

    /// <summary>What a form writes of a question.</summary>
    public async Task<byte[]> BytesAsync(StatementExport export, string question = "")
    {
        using var stream = new MemoryStream();
        await export.WriteAsync(export.Answer(Ledger, Question.Parse(question)), stream);
        return stream.ToArray();
    }

    public async Task<string> TextAsync(StatementExport export, string question = "") => Encoding.UTF8.GetString(await BytesAsync(export, question));

    public async Task<JsonElement> JsonAsync(StatementExport export, string question = "") => JsonElement.Parse(await TextAsync(export, question));

    public void Dispose()
    {
        Ledger.Dispose();
        place.Dispose();
    }

    private static Reading Dyke()
    {
        const string text = "Dijk 🙂 houdt stand\nWethouder Roos Terpstra zei gisteren: \"De dijk 🙂 houdt\", aldus de wethouder, \"nog jaren stand.\" "
            + "Een rapport meldt dat het werk begint. Volgens een ingewijde wacht de raad.";
        var reading = new News(text, "dijk.txt") { Url = "https://www.nieuws.example/dijk?a=1&b=ü", Publisher = null, Published = PartialDate.Day(2019, 2, 1) }
            .Names("Roos Terpstra", wikidata: "Q77").Names("het rapport", SourceKind.Document).Names("de raad", SourceKind.Organisation)
            .Says("Roos Terpstra", "zei", "\"De dijk 🙂 houdt\"", kind: StatementKind.Direct, said: "2019-01-31", about: ["de raad"], terms: ["dijk"])
            .Says("het rapport", "meldt", "dat het werk begint", terms: ["werk"], parent: "s1")
            .Says("een ingewijde", "Volgens", "wacht de raad", Stance.Claim, confidence: 0.123456789)
            .Reading();
        TextSpan Find(string words) => TextSpan.Of(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var first = reading.Statements[0] with
        {
            Content = new Content([Find("\"De dijk 🙂 houdt\""), Find("\"nog jaren stand.\"")], "\"De dijk 🙂 houdt\" \"nog jaren stand.\""),
            Source = reading.Statements[0].Source! with { Spans = [Find("Wethouder Roos Terpstra")], Text = "Wethouder Roos Terpstra" },
            Addressee = new Addressee([Find("de raad")], "de raad", new EntityReference("e3", "de raad", null)),
            Place = new Circumstance([Find("Dijk")], "Dijk"),
        };
        return reading with
        {
            Article = reading.Article with { Authors = ["Jet Bos", "Kees Vos"] },
            Statements = [first, .. reading.Statements.Skip(1)],
            Entities = [reading.Entities[0] with { Mentions = [Find("Wethouder Roos Terpstra"), Find("de wethouder")] }, .. reading.Entities.Skip(1)],
            Times = [new TimeExpression(Find("gisteren"), "gisteren", TimeType.Date, "2019-01-31", "2019-01-31", "2019-02-01")],
        };
    }
}
