using System.Text.Json;

namespace Zegsman.Cli.Tests;

public sealed class EvaluateCommandTests
{
    private static readonly string Gold = Data("gold.jsonl");
    private static readonly string Predicted = Data("predicted.jsonl");

    [Fact]
    public void The_table_has_the_lines_of_the_second_implementation() =>
        Run(Gold, "--predicted", Predicted).Output.ShouldBe(File.ReadAllText(Data("expected.txt")));

    [Theory]
    [InlineData("expected.json")]
    [InlineData("expected-flat.json", "--flat")]
    public void The_json_has_its_keys_and_values(string expected, params string[] options)
    {
        var output = Run([Gold, "--predicted", Predicted, "--format", "json", .. options]).Output;
        JsonElement.DeepEquals(JsonElement.Parse(output), JsonElement.Parse(File.ReadAllText(Data(expected)))).ShouldBeTrue(output);
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
        var lines = Run(Gold, "--predicted", Predicted, "--errors", "3").Error.TrimEnd().Split('\n');
        lines.Length.ShouldBe(3);
        lines[1].ShouldBe("MISSED   stadion 🎉 |  |  | Wat een avond 🎉🎉 in het 𝐬𝐭𝐚𝐝𝐢𝐨𝐧!");
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
