namespace Zegsman.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("raed", "unknown verb 'raed'. Did you mean 'read'?")]
    [InlineData("read --fromat json x.txt", "unknown option '--fromat'. Did you mean '--format'?")]
    [InlineData("read x.txt --format xml", "xml")]
    [InlineData("read x.txt --jobs 0", "--jobs must be from 1 to 1024")]
    [InlineData("read x.txt --jobs many", "--jobs must be a whole number, not 'many'.")]
    [InlineData("read x.txt --jobs 99999999999", "--jobs must be from 1 to 1024")]
    [InlineData("evaluate x --errors few", "--errors must be a whole number, not 'few'.")]
    [InlineData("evaluate x --jobs 0", "--jobs must be from 1 to 2147483647.")]
    [InlineData("serve --requests-per-minute many", "--requests-per-minute must be a whole number, not 'many'.")]
    [InlineData("serve --requests-per-minute 99999999999", "--requests-per-minute must be from 0 to 2147483647.")]
    [InlineData("disputes --least often", "--least must be a number, not 'often'.")]
    [InlineData("review confirm first", "the statement must be a whole number, not 'first'.")]
    [InlineData("read x.txt --max-size 0", "--max-size must be from 1")]
    [InlineData("read x.txt --lang fr", "fr")]
    [InlineData("read", "input")]
    [InlineData("review confirm", "See 'zegsman review confirm --help'.")]
    [InlineData("help raed", "Did you mean 'read'?")]
    [InlineData("", "--help")]
    public async Task Bad_usage_is_told_on_standard_error_and_ends_with_2(string line, string told)
    {
        var run = await CommandRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(told);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_a_hyphen_is_read_after_two_hyphens()
    {
        var run = await CommandRun.OfAsync("read", "--", "-no-such-file");
        run.ExitCode.ShouldBe(ExitCode.NothingRead);
        run.Error.ShouldContain("-no-such-file");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("read --help")]
    [InlineData("help read")]
    public async Task Help_lists_every_exit_code(string line)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));
        run.ExitCode.ShouldBe(ExitCode.Done);
        foreach (var (code, meaning) in ExitCode.All) run.Output.ShouldContain($"  {code,-4} {meaning}");
    }

    [Fact]
    public async Task Help_on_a_verb_is_the_same_as_the_help_of_the_verb() =>
        (await CommandRun.OfAsync("help", "read")).Output.ShouldBe((await CommandRun.OfAsync("read", "--help")).Output);

    [Fact]
    public async Task The_version_is_told() => (await CommandRun.OfAsync("--version")).Output.ShouldMatch(@"^\d+\.\d+\.\d+");
}
