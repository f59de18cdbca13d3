using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Zegsman.Language.Tests.Analysis.Toy;

namespace Zegsman.Cli.Tests.Analyse;

/// <summary>What analyse prints with a model; with one that has learnt nothing, which takes every word with a capital for a name.</summary>
public sealed class AnalysisTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public AnalysisTests() => File.WriteAllBytes(folder["nl.zegsman"], ToyModel.File());

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_ten_columns_are_filled()
    {
        var run = await OfAsync("twee zinnen van Ada.");
        run.ExitCode.ShouldBe(0);
        var words = run.Output.Split('\n').Select(l => l.Split('\t')).Where(c => c.Length == 10).ToList();
        words.Select(c => $"{c[1]} {c[2]} {c[3]} {c[4]} {c[5]} {c[9]}").ShouldBe([
            "twee twee NOUN N|soort Number=Sing TokenRange=0:4", "zinnen zin NOUN N|soort Number=Sing TokenRange=5:11",
            "van van NOUN N|soort Number=Sing TokenRange=12:15", "Ada Ada PROPN SPEC _ NER=B-PER|SpaceAfter=No|TokenRange=16:19",
            ". . PUNCT LET _ TokenRange=19:20",
        ]);
        words.Count(c => c[6] == "0").ShouldBe(1);
        foreach (var word in words) (word[7] == "root").ShouldBe(word[6] == "0");
    }

    [Theory]
    [InlineData("conllu")]
    [InlineData("json")]
    [InlineData("html")]
    public async Task The_output_is_the_same_in_any_number_of_threads(string format)
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(i => $"# newdoc id = d{i}\n1\tAda\t_\t_\t_\t_\t_\t_\t_\t_\n2\tziet{i}\t_\t_\t_\t_\t_\t_\t_\t_\n\n"));
        var one = await OfAsync(text, "--pretokenized", "--format", format, "--jobs", "1");
        var four = await OfAsync(text, "--pretokenized", "--format", format, "--jobs", "4");
        one.Output.ShouldContain("ziet59");
        four.Output.ShouldBe(one.Output);
    }

    [Fact]
    public async Task The_json_has_every_span_and_the_place_of_every_head()
    {
        const string text = "Ada ziet \"7\" zinnen.\n\nIvo niet.";
        var document = JsonElement.Parse((await OfAsync(text, "--format", "json")).Output)[0];
        document.GetProperty("text").GetString().ShouldBe(text);
        foreach (var part in document.GetProperty("tokens").EnumerateArray().Concat(document.GetProperty("names").EnumerateArray()))
        {
            var span = part.GetProperty("span");
            text[span[0].GetInt32()..span[1].GetInt32()].ShouldBe(part.GetProperty("text").GetString());
        }
        foreach (var sentence in document.GetProperty("sentences").EnumerateArray())
        {
            var (first, end) = (sentence.GetProperty("tokens")[0].GetInt32(), sentence.GetProperty("tokens")[1].GetInt32());
            var heads = Enumerable.Range(first, end - first).Select(i => document.GetProperty("tokens")[i].GetProperty("head")).ToList();
            heads.Count(h => h.ValueKind == JsonValueKind.Null).ShouldBe(1);
            heads.Where(h => h.ValueKind != JsonValueKind.Null).ShouldAllBe(h => h.GetInt32() >= first && h.GetInt32() < end);
        }
    }

    [Fact]
    public async Task Every_property_of_the_json_is_documented()
    {
        var page = Documentation.Read("analyse.md");
        var run = await OfAsync("# newdoc id = d1\n1\tAda\t_\t_\t_\t_\t_\t_\t_\t_\n2\tziet\t_\t_\t_\t_\t_\t_\t_\t_\n", "--pretokenized", "--format", "json");
        var paths = Paths(JsonElement.Parse(run.Output)[0], "").Distinct().ToList();
        paths.ShouldContain("names[].type");
        foreach (var path in paths) page.ShouldContain($"| `{path}` |");
        foreach (var type in Enum.GetNames<Zegsman.Language.NameType>()) page.ShouldContain($"`{JsonNamingPolicy.CamelCase.ConvertName(type)}`");
    }

    [Theory]
    [InlineData("conllu", "# newdoc\n")]
    [InlineData("json", "\"sentences\":[],\"tokens\":[],\"names\":[]")]
    [InlineData("html", "</html>")]
    public async Task An_empty_text_gives_an_empty_analysis(string format, string part)
    {
        var run = await OfAsync("", "--format", format);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(part);
        if (format == "json") JsonElement.Parse(run.Output).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_page_draws_each_sentence_and_marks_the_names()
    {
        var page = await PageOfAsync("Ada ziet zinnen.\nNiemand 7 mist Ivo.");
        page.QuerySelectorAll("main section").Length.ShouldBe(2);
        page.QuerySelectorAll("main svg title").Select(t => t.TextContent).ShouldBe(["Ada ziet zinnen.", "Niemand 7 mist Ivo."]);
        page.QuerySelectorAll("svg .word").Select(w => w.TextContent).ShouldBe(["Ada", "ziet", "zinnen", ".", "Niemand", "7", "mist", "Ivo", "."]);
        page.QuerySelectorAll("svg .rel").Count(r => r.TextContent == "root").ShouldBe(2);
        page.QuerySelectorAll("svg .arc").Length.ShouldBe(9);
        page.QuerySelectorAll("main mark.per").Select(m => m.TextContent).ShouldBe(["Ada", "Niemand 7", "Ivo"]);
        page.QuerySelectorAll("svg rect.per").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Markup_in_the_text_stays_text_and_the_page_lets_nothing_in()
    {
        var page = await PageOfAsync("Zij <script>alert(1)</script> & \"<img src=x>\" '</svg>' ]]> --> .");
        page.QuerySelectorAll("script, img, link, [style], [onclick]").ShouldBeEmpty();
        page.QuerySelectorAll("p.s").Single().TextContent.ShouldBe("Zij <script>alert(1)</script> & \"<img src=x>\" '</svg>' ]]> --> .");
        page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!.ShouldContain("default-src 'none'");
    }

    [Fact]
    public async Task A_sentence_too_long_to_draw_is_still_on_the_page()
    {
        var page = await PageOfAsync(string.Join(' ', Enumerable.Repeat("woord", 5000)));
        page.QuerySelector("main section p.s")!.TextContent.Length.ShouldBe(5000 * 6 - 1);
        page.QuerySelectorAll("svg").ShouldBeEmpty();
        page.QuerySelector(".note")!.TextContent.ShouldBe("Too long to be drawn.");
    }

    [Fact]
    public async Task The_models_beside_the_program_are_taken_where_no_other_is_named()
    {
        var run = await CommandRun.OfAsync(new Surroundings { Input = "De raad stemde." }, "analyse", "--lang", "nl", "-");
        run.Output.ShouldContain("3\tstemde\tstemmen\tVERB\tWW|pv|verl|ev\t");
    }

    [Fact]
    public async Task Without_a_model_the_error_tells_what_to_do()
    {
        var run = await CommandRun.OfAsync(new Surroundings { Input = "It rains." }, "analyse", "--lang", "en", "--model", folder.Path, "-");
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldBe("");
        run.Error.ShouldStartWith("error ZG303: ");
        run.Error.ShouldContain("--model");
        run.Error.ShouldContain("--segment-only");
    }

    private async Task<IDocument> PageOfAsync(string text) => new HtmlParser().ParseDocument((await OfAsync(text, "--format", "html")).Output);

    private Task<CommandRun> OfAsync(string text, params string[] options) =>
        CommandRun.OfAsync(new Surroundings { Input = text }, ["analyse", "--lang", "nl", "--model", folder.Path, .. options, "-"]);

    private static IEnumerable<string> Paths(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
        {
            var below = path.Length == 0 ? p.Name : $"{path}.{p.Name}";
            return (p.Name == "features" ? [] : Paths(p.Value, below)).Prepend(below);
        }),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Paths(e, path + "[]")),
        _ => [],
    };
}
