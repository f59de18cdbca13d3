using System.Text.Json;

namespace Zegsman.Cli.Tests.Who;

public sealed class WhoCommandTests
{
    private const string Council = "person,office,body,from,to\nRoos Terpstra,burgemeester,Oldenkamp,2014-09-01,2020-08\n";

    [Fact]
    public async Task A_title_at_a_date_gives_the_holder_with_the_term_and_its_evidence()
    {
        var run = await CommandRun.OfAsync("who", "de", "Amerikaanse", "president", "--on", "2018-07");
        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Output.Split('\n')[0].ShouldBe("de Amerikaanse president, 2018-07: Donald Trump");
        run.Output.ShouldContain("president (Verenigde Staten)  2017-01 – 2021-01");
        run.Output.ShouldContain("starter");
    }

    [Fact]
    public async Task A_name_gives_all_terms()
    {
        var run = await CommandRun.OfAsync("who", "Vladimir Poetin");
        run.Output.ShouldStartWith("Vladimir Poetin: Vladimir Putin\n");
        run.Output.ShouldContain("premier (Rusland)");
        run.Output.ShouldContain("2012-05 – (seen 2025-06)");
    }

    [Fact]
    public async Task Several_or_nobody_are_told_as_such()
    {
        (await CommandRun.OfAsync("who", "de Amerikaanse president", "--on", "2017-01")).Output.ShouldStartWith("de Amerikaanse president, 2017-01: one of 2\n");
        (await CommandRun.OfAsync("who", "de Franse president", "--on", "2035")).Output.ShouldContain(": Emmanuel Macron, as far as is known\n");
        (await CommandRun.OfAsync("who", "Niemand Nergens")).Output.ShouldBe("Niemand Nergens: nobody that the registry knows\n");
    }

    [Fact]
    public async Task The_answer_can_be_had_as_JSON()
    {
        var run = await CommandRun.OfAsync("who", "premier Rutte", "--on", "2018-07-16", "--format", "json");
        var json = JsonElement.Parse(run.Output);
        json.GetProperty("answer").GetString().ShouldBe("Mark Rutte");
        var candidate = json.GetProperty("candidates")[0];
        candidate.GetProperty("wikidata").ValueKind.ShouldBe(JsonValueKind.Null);
        candidate.GetProperty("match").GetString().ShouldBe("titleAndName");
        candidate.GetProperty("terms")[0].GetProperty("office").GetString().ShouldBe("premier");
        JsonElement.Parse((await CommandRun.OfAsync("who", "Niemand", "-f", "json")).Output).GetProperty("answer").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Every_property_of_the_JSON_is_documented()
    {
        var section = Documentation.Section("cli.md", "## zegsman who");
        var json = JsonElement.Parse((await CommandRun.OfAsync("who", "premier Rutte", "--on", "2018", "--format", "json")).Output);
        var candidate = json.GetProperty("candidates")[0];
        foreach (var element in (JsonElement[])[json, candidate, candidate.GetProperty("terms")[0]])
            foreach (var property in element.EnumerateObject()) section.ShouldContain($"`{property.Name}`");
    }

    [Fact]
    public async Task What_is_imported_goes_into_the_data_folder_and_is_found_from_then_on()
    {
        using var folder = new TemporaryFolder();
        var around = new Surroundings { DataFolder = folder["data/zegsman"] };
        var import = await CommandRun.OfAsync(around, "who", "import", folder.Write("raad.csv", Council));
        import.ExitCode.ShouldBe(ExitCode.Done);
        var registry = Path.Combine(around.DataFolder, "registry.csv");
        import.Output.ShouldBe($"imported into {registry}: people 1, bodies 0, offices 1, terms 1\n");
        (await CommandRun.OfAsync(around, "who", "burgemeester van Oldenkamp", "--on", "2018")).Output.ShouldContain("Roos Terpstra");
        (await CommandRun.OfAsync(around, "who", "de Franse president", "--on", "2018")).Output.ShouldContain("Emmanuel Macron");
        (await CommandRun.OfAsync("who", "burgemeester van Oldenkamp", "--on", "2018")).Output.ShouldContain("nobody");
    }

    [Fact]
    public async Task A_registry_can_be_named()
    {
        using var folder = new TemporaryFolder();
        var registry = folder["mijn.csv"];
        string[] import = ["who", "import", folder.Write("raad.csv", Council), "--registry", registry, "--format", "csv", "--language", "nl"];
        (await CommandRun.OfAsync(import)).ExitCode.ShouldBe(ExitCode.Done);
        (await CommandRun.OfAsync("who", "Roos Terpstra", "--registry", registry)).Output.ShouldContain("burgemeester (Oldenkamp)");
        var missing = await CommandRun.OfAsync("who", "Roos Terpstra", "--registry", folder["geen.csv"]);
        missing.ExitCode.ShouldBe(ExitCode.NothingRead);
        missing.Error.ShouldStartWith("error ZG501: ");
    }

    [Fact]
    public async Task A_broken_file_and_a_registry_that_cannot_be_written_have_their_exit_codes()
    {
        using var folder = new TemporaryFolder();
        var broken = await CommandRun.OfAsync("who", "import", folder.Write("kapot.csv", "person\n\"Jan"), "--registry", folder["r.csv"]);
        broken.ExitCode.ShouldBe(ExitCode.NothingRead);
        broken.Error.ShouldStartWith("error ZG511: ");
        Directory.CreateDirectory(folder["r.csv"]);
        var full = await CommandRun.OfAsync("who", "import", folder.Write("raad.csv", Council), "--registry", folder["r.csv"]);
        full.ExitCode.ShouldBe(ExitCode.NotWritten);
        full.Error.ShouldStartWith("error ZG504: ");
    }

    [Theory]
    [InlineData("who")]
    [InlineData("who Rutte --on gisteren")]
    [InlineData("who Rutte --format csv")]
    [InlineData("who import")]
    [InlineData("who import x.csv --language fr")]
    [InlineData("who import x.csv --format xml")]
    public async Task Bad_usage_is_told(string line)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldStartWith("zegsman: ");
    }
}
