using System.Xml;
using System.Xml.Linq;
using Zegsman.Language;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Tests.Exports;

/// <summary>NAF against the definition of its layers, and against the article.</summary>
public sealed class NafTests
{
    [Fact]
    public async Task A_document_is_valid_and_its_targets_are_there()
    {
        using var exported = Exported.News();
        await ReadAsync(exported, "outlet:nieuws.example");
        await ReadAsync(exported, "speaker:Lindeman");
        using var hostile = Exported.Hostile();
        var raw = (await ReadAsync(hostile, "")).Root!.Element("raw")!.Value;
        raw.ShouldContain("klopt");
        raw.ShouldContain("\r\n\ttab");
        raw.ShouldNotContain("\u0001");
    }

    [Fact]
    public async Task A_document_that_breaks_a_rule_is_found_out()
    {
        using var exported = Exported.News();
        var text = await exported.TextAsync(StatementExport.Naf, "speaker:Lindeman");
        Should.Throw<System.Xml.Schema.XmlSchemaException>(() => Read(text.Replace("<statement_target>", "<statement_aim>").Replace("</statement_target>", "</statement_aim>")));
        Should.Throw<System.Xml.Schema.XmlSchemaException>(() => Read(text.Replace("<target id=\"t7\"", "<target id=\"t7000\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_token_stands_at_its_offset_in_the_raw_text_by_code_points()
    {
        foreach (var (exported, question) in ((Exported, string)[])[(Exported.News(), "outlet:nieuws.example"), (Exported.Hostile(), "")])
        {
            using (exported)
            {
                var naf = (await ReadAsync(exported, question)).Root!;
                var raw = naf.Element("raw")!.Value.EnumerateRunes().ToList();
                var tokens = naf.Element("text")!.Elements("wf").ToList();
                tokens.Count.ShouldBeGreaterThan(5);
                foreach (var token in tokens)
                    string.Concat(raw.GetRange((int)token.Attribute("offset")!, (int)token.Attribute("length")!)).ShouldBe(token.Value);
            }
        }
    }

    [Fact]
    public async Task Statements_point_to_the_terms_of_their_source_cue_and_content()
    {
        using var exported = Exported.News();
        var naf = (await ReadAsync(exported, "outlet:nieuws.example")).Root!;
        var statements = naf.Element("attribution")!.Elements("statement").ToList();
        statements.Count.ShouldBe(3);
        Words(naf, statements[0].Element("statement_target")!).ShouldBe("\" De dijk 🙂 houdt \" \" nog jaren stand . \"");
        Words(naf, statements[0].Element("statement_source")!).ShouldBe("Wethouder Roos Terpstra");
        Words(naf, statements[0].Element("statement_cue")!).ShouldBe("zei");
        var kept = exported.Ledger.AskAll(new Question { Order = AnswerOrder.Added }).ToList();
        statements.Select(s => s.Attribute("id")!.Value).ShouldBe(kept.Skip(2).Select(k => $"s{k.Position}"));
    }

    [Fact]
    public async Task Entities_have_their_mentions_and_times_their_values()
    {
        using var exported = Exported.News();
        var naf = (await ReadAsync(exported, "outlet:nieuws.example")).Root!;
        naf.Element("entities")!.Elements("entity").Select(e => Words(naf, e)).ShouldBe(["Wethouder Roos Terpstra", "de wethouder"]);
        var coreference = naf.Element("coreferences")!.Elements("coref").ShouldHaveSingleItem();
        coreference.Elements("span").Count().ShouldBe(2);
        coreference.Descendants("externalRef").Single().Attribute("reference")!.Value.ShouldEndWith("/Q77");
        var time = naf.Element("timeExpressions")!.Elements("timex3").ShouldHaveSingleItem();
        (time.Attribute("type")!.Value, time.Attribute("value")!.Value, Words(naf, time)).ShouldBe(("DATE", "2019-01-31", "gisteren"));
        var file = naf.Element("nafHeader")!.Element("fileDesc")!;
        (file.Attribute("author")!.Value, file.Attribute("creationtime")!.Value).ShouldBe(("Jet Bos, Kees Vos", "2019-02-01"));
    }

    [Fact]
    public async Task One_document_is_of_one_article()
    {
        using var exported = Exported.News();
        using var stream = new MemoryStream();
        var several = await Should.ThrowAsync<ZegsmanException>(() => StatementExport.Naf.WriteAsync(StatementExport.Naf.Answer(exported.Ledger, new Question()), stream));
        several.Code.ShouldBe("ZG652");
        var none = await Should.ThrowAsync<ZegsmanException>(
            () => StatementExport.Naf.WriteAsync(StatementExport.Naf.Answer(exported.Ledger, Question.Parse("speaker:Niemand")), stream));
        none.Code.ShouldBe("ZG653");
        stream.Length.ShouldBe(0);
        StatementExport.ByArticle(StatementExport.Naf.Answer(exported.Ledger, new Question()).Statements).Select(a => a.Count).ShouldBe([2, 3]);
    }

    private static string Words(XElement naf, XElement part)
    {
        var tokens = naf.Element("text")!.Elements("wf").ToDictionary(w => w.Attribute("id")!.Value, w => w.Value);
        var terms = naf.Element("terms")!.Elements("term").ToDictionary(t => t.Attribute("id")!.Value, t => t.Descendants("target").Single().Attribute("id")!.Value);
        return string.Join(' ', part.Descendants("target").Select(t => tokens[terms[t.Attribute("id")!.Value]]));
    }

    private static async Task<XDocument> ReadAsync(Exported exported, string question) => Read(await exported.TextAsync(StatementExport.Naf, question));

    /// <summary>Reads a document with its layers' definition before it, by which the reader checks it.</summary>
    private static XDocument Read(string naf)
    {
        var declaration = naf.IndexOf("?>", StringComparison.Ordinal) + 2;
        var text = $"{naf[..declaration]}<!DOCTYPE NAF [{Vocabulary.Text("naf-3.3.dtd")}]>{naf[declaration..]}";
        using var reader = XmlReader.Create(new StringReader(text),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, ValidationType = ValidationType.DTD, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
