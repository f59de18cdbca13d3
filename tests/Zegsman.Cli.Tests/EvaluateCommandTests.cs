using System.Text.Json;
using Zegsman.Cli.Evaluate;

namespace Zegsman.Cli.Tests;

public sealed class EvaluateCommandTests
{
    private static readonly string Gold = Data("gold.jsonl");
    private static readonly string Predicted = Data("predicted.jsonl");

    [Fact]
    public void The_table_has_the_lines_of_the_second_implementation() =>
        Run(Gold, "--predicted", Predicted).Output.ShouldStartWith(File.ReadAllText(Data("expected.txt")));

    [Theory]
    [InlineData("expected.json")]
    [InlineData("expected-flat.json", "--flat")]
    public void The_json_has_its_keys_and_values(string expected, params string[] options)
    {
        var output = Run([Gold, "--predicted", Predicted, "--format", "json", .. options]).Output;
        var figures = JsonElement.Parse(output);
        foreach (var wanted in JsonElement.Parse(File.ReadAllText(Data(expected))).EnumerateObject())
            JsonElement.DeepEquals(figures.GetProperty(wanted.Name), wanted.Value).ShouldBeTrue(output);
    }

    [Fact]
    public void Without_predictions_the_texts_of_the_gold_are_read()
    {
        var (code, output, error) = Run(Gold, "--jobs", "2");
        code.ShouldBe(0, error);
        output.ShouldStartWith("5 articles, 0 without an answer\n");
    }

    [Fact]
    public void As_many_mistakes_are_printed_as_asked_for()
    {
        Run(Gold, "--predicted", Predicted, "--errors", "3").Error.TrimEnd().Split('\n').Length.ShouldBe(3);
        Run(Gold, "--predicted", Predicted).Error.ShouldBeEmpty();
    }

    [Fact]
    public void Of_some_types_all_mistakes_are_printed_and_as_many_as_are_counted()
    {
        var (_, output, error) = Run(Gold, "--predicted", Predicted, "--errors-of", "border,missed", "--format", "json");
        var lines = error.TrimEnd().Split('\n');
        lines.ShouldContain("BORDER   stadion 🎉 |  |  | Wat een avond 🎉🎉 in het 𝐬𝐭𝐚𝐝𝐢𝐨𝐧! | overlap 0.439 | lacks: in het 𝐬𝐭𝐚𝐝𝐢𝐨𝐧!");
        var counts = JsonElement.Parse(output).GetProperty("mistakes");
        lines.Count(l => l.StartsWith("MISSED ", StringComparison.Ordinal)).ShouldBe(counts.GetProperty("missed").GetInt32());
        lines.Count(l => l.StartsWith("BORDER ", StringComparison.Ordinal)).ShouldBe(counts.GetProperty("border").GetInt32());
        lines.Length.ShouldBe(counts.GetProperty("missed").GetInt32() + counts.GetProperty("border").GetInt32());
        Run(Gold, "--predicted", Predicted, "--errors-of", "missed", "--errors-of", "border", "--errors", "2").Error.ShouldBe(lines[0] + "\n" + lines[1] + "\n");
    }

    [Fact]
    public void Every_figure_can_be_broken_down()
    {
        var (_, table, _) = Run(Gold, "--predicted", Predicted, "--by", "kind,construction");
        table.ShouldContain("\nby kind ");
        table.ShouldContain("\nby construction ");
        table.ShouldNotContain("\nby stance ");
        var by = JsonElement.Parse(Run(Gold, "--predicted", Predicted, "--by", "construction", "--by", "stance", "--format", "json").Output).GetProperty("by");
        by.EnumerateObject().Select(a => a.Name).ShouldBe(["stance", "construction"]);
        by.GetProperty("stance").GetProperty("deny").GetProperty("attribution").TryGetProperty("p", out _).ShouldBeTrue();
        var nested = by.GetProperty("construction").GetProperty("nested");
        nested.GetProperty("gold").GetInt32().ShouldBeGreaterThan(0);
        nested.GetProperty("content.overlap").TryGetProperty("p", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_kept_run_scores_as_the_reading_did_and_does_not_differ_from_itself()
    {
        using var folder = new TemporaryFolder();
        var kept = Path.Combine(folder.Path, "run.jsonl");
        await File.WriteAllTextAsync(kept, (await CommandRun.OfAsync("read", "--format", "jsonl", Gold)).Output, TestContext.Current.CancellationToken);
        var (code, output, error) = Run(Gold, "--against", kept);
        code.ShouldBe(0, error);
        output.ShouldStartWith(Run(Gold, "--predicted", kept).Output);
        output.ShouldContain("difference 0.0000  95 % 0.0000 to 0.0000  not better 1.000");
    }

    [Fact]
    public void A_better_run_is_ahead_of_a_worse_one()
    {
        using var folder = new TemporaryFolder();
        var worse = Path.Combine(folder.Path, "worse.jsonl");
        File.WriteAllLines(worse, File.ReadLines(Predicted).Take(1));
        var against = JsonElement.Parse(Run(Gold, "--predicted", Predicted, "--against", worse, "--format", "json").Output).GetProperty("against");
        against.GetProperty("articles_missing").GetInt32().ShouldBe(4);
        against.GetProperty("figures").GetProperty("content.overlap").GetProperty("difference").GetDouble().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("--by", "soort")]
    [InlineData("--by", "kind,")]
    [InlineData("--errors-of", "missed,wrong")]
    public void A_name_that_is_not_known_is_told_with_those_that_are(string option, string names)
    {
        var (code, output, error) = Run(Gold, "--predicted", Predicted, option, names);
        code.ShouldBe(ExitCode.Usage);
        output.ShouldBeEmpty();
        error.ShouldContain("ZG441");
        error.ShouldContain(option == "--by" ? "kind, stance, construction" : "missed, invented, border, source, cue");
    }

    [Fact]
    public void A_run_of_other_articles_is_told_before_anything_is_scored()
    {
        using var folder = new TemporaryFolder();
        var other = Path.Combine(folder.Path, "other.jsonl");
        File.WriteAllText(other, """{"id": "elders", "statements": []}""");
        var (code, output, error) = Run(Gold, "--against", other);
        code.ShouldBe(ExitCode.NothingRead);
        output.ShouldBeEmpty();
        error.ShouldContain("ZG442");
    }

    [Fact]
    public void The_page_names_every_construction_mistake_and_breakdown()
    {
        var page = Documentation.Read("evaluation.md");
        foreach (var name in Zegsman.Evaluation.Construction.Names.Concat(Report.MistakeNames).Concat(EvaluateCommand.Aspects)) page.ShouldContain($"`{name}`");
    }

    [Fact]
    public void A_gold_file_that_is_not_there_ends_with_code_3_and_a_message()
    {
        var (code, output, error) = Run("nergens.jsonl");
        code.ShouldBe(ExitCode.NothingRead);
        output.ShouldBeEmpty();
        error.ShouldContain("ZG411");
        error.ShouldContain("nergens.jsonl");
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        var run = CommandRun.OfAsync(["evaluate", .. args]).GetAwaiter().GetResult();
        return (run.ExitCode, run.Output, run.Error);
    }

    private static string Data(string file)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Zegsman.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "tests", "Zegsman.Tests", "Evaluation", file);
    }
}
