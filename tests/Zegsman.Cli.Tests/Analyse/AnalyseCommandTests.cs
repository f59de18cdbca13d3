namespace Zegsman.Cli.Tests.Analyse;

public sealed class AnalyseCommandTests
{
    [Fact]
    public async Task A_text_gives_its_tokens_with_their_places_in_the_file()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("analyse", "--segment-only", "--lang", "nl", folder.Write("bericht.txt", "'s Avonds: foto's.\r\nEinde\r\n"));
        run.ExitCode.ShouldBe(0);
        Forms(run.Output).ShouldBe(["'s 0:2", "Avonds 3:9", ": 9:10", "foto's 11:17", ". 17:18", "Einde 20:25"]);
        run.Output.Split('\n').Count(l => l == "# newpar").ShouldBe(2);
    }

    [Theory]
    [InlineData("De gemeenteraad heeft gisteren besloten dat zo'n vergunning er niet komt.", "zo'n")]
    [InlineData("The council decided yesterday that it wouldn't give the permit after all.", "n't")]
    public async Task The_language_is_told_from_the_text_where_it_is_not_given(string text, string token)
    {
        var run = await CommandRun.OfAsync(new Surroundings { Input = text }, "analyse", "--segment-only", "-");
        run.ExitCode.ShouldBe(0);
        Forms(run.Output).Select(f => f.Split(' ')[0]).ShouldContain(token);
    }

    [Fact]
    public async Task Pretokenized_text_keeps_its_tokens_and_sentences()
    {
        var run = await CommandRun.OfAsync(new Surroundings { Input = "Hij zei d ' r .\nEn toen\n" }, "analyse", "--segment-only", "--pretokenized", "--lang", "nl", "-");
        run.ExitCode.ShouldBe(0);
        Forms(run.Output).ShouldBe(["Hij 0:3", "zei 4:7", "d 8:9", "' 10:11", "r 12:13", ". 14:15", "En 16:18", "toen 19:23"]);
        run.Output.ShouldContain("# sent_id = 2\n");
    }

    [Fact]
    public async Task What_analyse_prints_it_reads()
    {
        var first = await CommandRun.OfAsync(new Surroundings { Input = "We don't know.\nDo you?" }, "analyse", "--segment-only", "--lang", "en", "-");
        var second = await CommandRun.OfAsync(new Surroundings { Input = first.Output }, "analyse", "--segment-only", "--lang", "en", "--pretokenized", "-");
        first.Output.ShouldContain("2-3\tdon't\t");
        second.Output.ShouldBe(first.Output);
    }

    [Fact]
    public async Task A_broken_line_is_told_with_its_number()
    {
        var run = await CommandRun.OfAsync(new Surroundings { Input = "1\tDe\t_\n" }, "analyse", "--segment-only", "--pretokenized", "-");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("error ZG151: Line 1 ");
    }

    [Theory]
    [InlineData("nergens.txt")]
    [InlineData("nergens/nergens.txt")]
    public async Task A_file_that_is_not_there_is_told(string file)
    {
        var run = await CommandRun.OfAsync("analyse", file);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("error ZG421: ");
    }

    [Theory]
    [InlineData("--lang", "fr")]
    [InlineData("--format", "xml")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "x")]
    public async Task An_unknown_language_or_format_or_no_threads_are_bad_usage(string option, string value) =>
        (await CommandRun.OfAsync("analyse", option, value, "-")).ExitCode.ShouldBe(2);

    private static IEnumerable<string> Forms(string output) =>
        from line in output.Split('\n')
        let columns = line.Split('\t')
        where columns.Length == 10 && !columns[0].Contains('-')
        select $"{columns[1]} {columns[9].Split("TokenRange=")[1]}";
}
