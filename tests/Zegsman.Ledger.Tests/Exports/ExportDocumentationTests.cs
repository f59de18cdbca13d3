using System.Text.Json;
using Zegsman.Cli.Tests;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Exports.Tables;

namespace Zegsman.Ledger.Tests.Exports;

public sealed class ExportDocumentationTests
{
    [Fact]
    public void Every_form_has_its_section_and_its_row()
    {
        foreach (var export in StatementExport.All)
        {
            Documentation.Section("exports.md", $"## {export.Name}").Length.ShouldBeGreaterThan(100);
            Documentation.Read("exports.md").ShouldContain($"| [`{export.Name}`](#{export.Name}) | `{export.Extension}` | `{export.MediaType}` |");
        }
    }

    [Fact]
    public void Every_column_is_documented_in_order_with_its_type()
    {
        var section = Documentation.Section("exports.md", "## csv");
        var rows = section.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|')).ToList();
        rows.Select(r => r[1].Trim(' ', '`')).ShouldBe(StatementColumns.All.Select(c => c.Name));
        rows.Select(r => r[2].Trim()).ShouldBe(StatementColumns.All.Select(c => c.Kind switch
        {
            ColumnKind.Number => "whole number",
            ColumnKind.Share => "number",
            ColumnKind.Moment => "moment",
            ColumnKind.LocalMoment => "local moment",
            _ => "text",
        }));
    }

    [Theory]
    [InlineData("jsonld")]
    [InlineData("webannotation")]
    [InlineData("jsonfeed")]
    public async Task Every_key_of_the_JSON_is_documented(string name)
    {
        using var exported = Exported.News();
        var section = Documentation.Section("exports.md", $"## {name}");
        var json = await exported.JsonAsync(StatementExport.Find(name)!);
        foreach (var key in Json.Objects(Without(json, "_zegsman")).SelectMany(o => o.EnumerateObject()).Select(p => p.Name).Distinct())
            section.ShouldContain($"`{key}`", Case.Sensitive);
    }

    [Theory]
    [InlineData("naf")]
    [InlineData("atom")]
    public async Task Every_element_of_the_XML_is_documented(string name)
    {
        using var exported = Exported.News();
        var section = Documentation.Section("exports.md", $"## {name}");
        var xml = System.Xml.Linq.XDocument.Parse(await exported.TextAsync(StatementExport.Find(name)!, "outlet:nieuws.example"));
        foreach (var element in xml.Descendants().Select(e => e.Name.LocalName).Distinct()) section.ShouldContain($"`{element}`", Case.Sensitive);
    }

    [Fact]
    public void Every_error_is_listed()
    {
        var page = Documentation.Read("errors.md");
        foreach (var error in (Language.ZegsmanException[])[ExportErrors.Binary(""), ExportErrors.SeveralArticles(""), ExportErrors.NoArticle("")])
            page.ShouldContain($"| {error.Code} |");
    }

    /// <summary>The JSON without an extension of ours, which is documented elsewhere.</summary>
    private static JsonElement Without(JsonElement json, string name)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(json.GetRawText())!;
        foreach (var item in node["items"]?.AsArray() ?? []) item!.AsObject()[name] = null;
        return JsonElement.Parse(node.ToJsonString());
    }
}
