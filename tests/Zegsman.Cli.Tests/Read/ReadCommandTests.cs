using System.Text.Json;
using Zegsman.Cli.Read;

namespace Zegsman.Cli.Tests.Read;

public sealed class ReadCommandTests : IDisposable
{
    private const string Sluice =
        "De sluis bij Oostermeer gaat dicht. \"Wij wachten niet langer\", zei wethouder Pia Lindeman over het werk aan de sluis.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string?> Ids(string jsonl) =>
        jsonl.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line).GetProperty("id").GetString());

    [Fact]
    public async Task A_file_is_read_and_its_statements_printed()
    {
        var run = await CommandRun.OfAsync("read", folder.Write("sluis.txt", Sluice));
        run.ExitCode.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldContain("Pia Lindeman");
        run.Output.ShouldContain("Wij wachten niet langer");
        run.Error.ShouldStartWith("read 1 article of ");
    }

    [Fact]
    public async Task Standard_input_is_read()
    {
        var run = await CommandRun.OfAsync(new Surroundings { Input = Sluice }, "read", "-");
        run.ExitCode.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldContain("Pia Lindeman");
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task The_structured_forms_carry_the_statement(string format)
    {
        var run = await CommandRun.OfAsync("read", folder.Write("sluis.txt", Sluice), "--format", format);
        run.ExitCode.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldContain("Wij wachten niet langer");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public async Task Articles_come_in_the_order_of_their_inputs_however_many_are_read_at_once(int jobs)
    {
        var names = Enumerable.Range(100, 60).Select(n => $"{n}.txt").ToList();
        // The first ones are the longest, so that later ones are ready before them.
        for (var i = 0; i < names.Count; i++) folder.Write(names[i], string.Join("\n\n", Enumerable.Repeat(Sluice, 1 + (60 - i) / 2)));
        var run = await CommandRun.OfAsync("read", folder.Path, "--format", "jsonl", "--jobs", $"{jobs}");
        Ids(run.Output).ShouldBe(names);
        run.Error.ShouldStartWith("read 60 articles of ");
    }

    [Fact]
    public async Task One_bad_input_is_told_and_the_rest_are_read()
    {
        var (good, missing) = (folder.Write("goed.txt", Sluice), folder["weg.txt"]);
        var run = await CommandRun.OfAsync("read", missing, good, "--format", "jsonl");
        run.ExitCode.ShouldBe(ExitCode.SomeFailed);
        Ids(run.Output).ShouldBe(["goed.txt"]);
        run.Error.ShouldContain($"error ZG421: {missing}: There is no such file");
        run.Error.ShouldContain("; 1 failure");
    }

    [Fact]
    public async Task Nothing_read_ends_with_3()
    {
        var run = await CommandRun.OfAsync("read", folder["weg.txt"], folder["ook-weg.txt"]);
        run.ExitCode.ShouldBe(ExitCode.NothingRead);
        run.Error.Split('\n').Count(l => l.StartsWith("error ZG421: ", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task An_empty_folder_and_a_pattern_without_a_match_are_told()
    {
        folder.Write("niets.xyz", "x");
        (await CommandRun.OfAsync("read", folder.Path)).Error.ShouldContain("error ZG424: ");
        (await CommandRun.OfAsync("read", folder["*.html"])).Error.ShouldContain("error ZG423: ");
    }

    [Fact]
    public async Task A_hostile_file_name_cannot_drive_the_terminal() =>
        (await CommandRun.OfAsync("read", folder["\e[2Jweg.txt"])).Error.ShouldNotContain('\e');

    [Fact]
    public async Task The_language_given_is_taken()
    {
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", Sluice), "--lang", "en", "--format", "jsonl");
        JsonElement.Parse(run.Output).GetProperty("language").GetString().ShouldBe("en");
    }

    [Fact]
    public async Task Quiet_leaves_out_the_summary_and_nothing_else()
    {
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", Sluice), folder["weg.txt"], "--quiet");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldStartWith("error ZG421");
        run.Output.ShouldContain("Lindeman");
    }

    [Fact]
    public async Task The_table_has_colours_on_a_terminal_unless_they_are_unwanted()
    {
        var file = folder.Write("a.txt", Sluice);
        var terminal = new Surroundings { IsTerminal = true };
        (await CommandRun.OfAsync(terminal, "read", file)).Output.ShouldContain("\e[");
        (await CommandRun.OfAsync(terminal, "read", file, "--no-color")).Output.ShouldNotContain('\e');
        (await CommandRun.OfAsync("read", file)).Output.ShouldNotContain('\e');
    }

    [Fact]
    public async Task An_output_file_takes_the_place_of_the_one_before_without_a_trace()
    {
        var (input, output) = (folder.Write("a.txt", Sluice), folder.Write("uit.jsonl", "oud"));
        var run = await CommandRun.OfAsync("read", input, "--format", "jsonl", "--output", output);
        run.ExitCode.ShouldBe(ExitCode.Done, run.Error);
        run.Output.ShouldBeEmpty();
        var bytes = await File.ReadAllBytesAsync(output);
        bytes[0].ShouldBe((byte)'{', "no byte order mark");
        Ids(await File.ReadAllTextAsync(output)).ShouldBe(["a.txt"]);
        folder.Names().ShouldBe(["a.txt", "uit.jsonl"]);
    }

    [Fact]
    public async Task When_nothing_could_be_read_the_output_file_of_before_stays()
    {
        var output = folder.Write("uit.jsonl", "oud");
        await CommandRun.OfAsync("read", folder["weg.txt"], "--format", "jsonl", "--output", output);
        (await File.ReadAllTextAsync(output)).ShouldBe("oud");
        folder.Names().ShouldBe(["uit.jsonl"]);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_ends_with_4()
    {
        var input = folder.Write("a.txt", Sluice);
        var run = await CommandRun.OfAsync("read", input, "--output", folder["geen/map/uit.txt"]);
        run.ExitCode.ShouldBe(ExitCode.NotWritten);
        run.Error.ShouldContain("error ZG432: ");
        (await CommandRun.OfAsync("read", input, "--output", folder.Path)).ExitCode.ShouldBe(ExitCode.NotWritten);
    }

    [Fact]
    public async Task Html_of_one_article_goes_to_standard_output_or_a_file()
    {
        var input = folder.Write("a.txt", Sluice);
        var run = await CommandRun.OfAsync("read", input, "--format", "html");
        run.Output.ShouldStartWith("<!DOCTYPE html>");
        (await CommandRun.OfAsync("read", input, "--format", "html", "--output", folder["a.html"])).ExitCode.ShouldBe(ExitCode.Done);
        (await File.ReadAllTextAsync(folder["a.html"])).ShouldBe(run.Output);
    }

    [Fact]
    public async Task Html_of_several_articles_wants_a_folder_and_writes_a_page_each()
    {
        var inputs = new[] { "a/De brug.txt", "b/De brug.txt", "con.txt" }.Select(name => folder.Write(name, Sluice)).ToArray();
        var refused = await CommandRun.OfAsync(["read", .. inputs, "--format", "html"]);
        refused.ExitCode.ShouldBe(ExitCode.Usage);
        refused.Output.ShouldBeEmpty();
        refused.Error.ShouldContain("error ZG431: ");

        var run = await CommandRun.OfAsync(["read", .. inputs, "--format", "html", "--output", folder["uit"]]);
        run.ExitCode.ShouldBe(ExitCode.Done, run.Error);
        Directory.GetFiles(folder["uit"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["De-brug-2.html", "De-brug.html", "article-con.html"]);
    }

    [Theory]
    [InlineData("https://nieuws.example/brug/dicht.html?a=1", "nieuws-example-brug-dicht-html-a-1")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("Café Zeezicht.txt", "Café-Zeezicht")]
    [InlineData("\0\n", "article")]
    [InlineData("nul.txt", "article-nul")]
    public void A_page_is_named_after_the_id_and_stays_in_its_folder(string id, string name) => ArticleFileNames.Name(id).ShouldBe(name);

    [Fact]
    public async Task Interrupted_it_ends_with_130_and_leaves_no_half_file()
    {
        var input = folder.Write("a.txt", Sluice);
        var run = await CommandRun.OfAsync(new Surroundings { Cancellation = new CancellationToken(canceled: true) },
            "read", input, "--format", "jsonl", "--output", folder["uit.jsonl"]);
        run.ExitCode.ShouldBe(ExitCode.Interrupted);
        folder.Names().ShouldBe(["a.txt"]);
    }
}
