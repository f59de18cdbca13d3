using Zegsman.Cli.Evaluate;
using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Language.Models;

namespace Zegsman.Cli.Tests;

public sealed class CliDocumentationTests
{
    public static IEnumerable<TheoryDataRow<string>> Verbs() =>
        CommandLine.Create().Subcommands.Select(c => new TheoryDataRow<string>(c.Name));

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_has_its_section_with_every_option_and_alias(string verb)
    {
        var section = Documentation.Section("cli.md", $"## zegsman {verb}");
        var command = CommandLine.Create().Subcommands.Single(c => c.Name == verb);
        var options = command.Options.Concat(command.Subcommands.SelectMany(c => c.Options));
        foreach (var name in options.SelectMany(o => o.Aliases.Prepend(o.Name))) section.ShouldContain($"`{name}`");
        Documentation.Read("cli.md").ShouldContain($"| [`{verb}`](#zegsman-{verb}) |");
    }

    [Fact]
    public void Every_option_of_all_verbs_is_there()
    {
        var page = Documentation.Read("cli.md");
        var names = CommandLine.Create().Options.SelectMany(o => o.Aliases.Prepend(o.Name)).Where(n => n[0] == '-');
        foreach (var name in names) page.ShouldContain($"`{name}`");
    }

    [Fact]
    public void Every_format_and_every_ending_is_there()
    {
        var section = Documentation.Section("cli.md", "## zegsman read");
        foreach (var name in ReadingFormat.Names.Concat(InputFinder.Extensions)) section.ShouldContain($"`{name}`");
    }

    [Fact]
    public void Every_format_of_analyse_is_there()
    {
        var section = Documentation.Section("cli.md", "## zegsman analyse");
        foreach (var name in Zegsman.Cli.Analyse.AnalysisFormat.Names) section.ShouldContain($"`{name}`");
    }

    [Fact]
    public void Every_exit_code_is_there()
    {
        var section = Documentation.Section("cli.md", "## Exit codes");
        foreach (var (code, _) in ExitCode.All) section.ShouldContain($"| {code} |");
    }

    [Fact]
    public void Every_column_is_there_in_order()
    {
        var section = Documentation.Section("cli.md", "### `csv`");
        var rows = section.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('`')[1]);
        rows.ShouldBe(CsvColumns.All.Select(c => c.Name));
    }

    [Fact]
    public void Every_error_of_the_inputs_and_the_models_is_listed()
    {
        var page = Documentation.Read("errors.md");
        foreach (var error in (ZegsmanException[])
            [
                InputErrors.NotFound(), InputErrors.NotAllowed(), InputErrors.NoMatch(), InputErrors.EmptyFolder(),
                InputErrors.Unreadable(new IOException()), InputErrors.OnePage(), InputErrors.NoFeedAddress(), InputErrors.NotWritable("", new IOException()),
                ModelErrors.Damaged("", ""), ModelErrors.OtherVersion("", 0, 0), ModelErrors.Missing(TextLanguage.Dutch, ""), ModelErrors.NoSuchPlace(""),
                ModelErrors.OtherLanguage("", "", TextLanguage.Dutch), ModelErrors.SectionMissing("", ""), ModelErrors.DoesNotFit("", ""),
                ModelErrors.NotReadable("", new IOException()), ModelErrors.NoRuntime(new IOException()),
                EvaluateErrors.UnknownName("", "", []), EvaluateErrors.NothingToCompare("", ""),
            ])
            page.ShouldContain($"| {error.Code} |");
    }
}
