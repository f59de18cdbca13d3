using System.CommandLine;
using Zegsman.Language;
using Zegsman.Registry;

namespace Zegsman.Cli.Who;

/// <summary><c>zegsman who import</c>: brings people, offices and terms into a registry.</summary>
internal static class WhoImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "CSV, Popolo JSON or a JSON dump of Wikidata; gzip when it ends in .gz." };
        var registry = RegistryOption.Create();
        var format = new Option<string?>("--format", "-f")
        {
            Description = "What the file is; told from the file when left out.",
            HelpName = "csv|popolo|wikidata",
        };
        format.AcceptOnlyFromAmong("csv", "popolo", "wikidata");
        var language = new Option<string>("--language")
        {
            Description = "The languages whose names are taken; the first gives the names, the second other names.",
            HelpName = "nl,en|en,nl|nl|en",
            DefaultValueFactory = _ => "nl,en",
        };
        language.AcceptOnlyFromAmong("nl,en", "en,nl", "nl", "en");
        var import = new Command("import", "Brings people, offices and terms of a file into a registry.")
        {
            file, registry, format, language,
        };
        import.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            var to = RegistryOption.File(result.GetValue(registry), terminal);
            RegistryFormat? known = Enum.TryParse<RegistryFormat>(result.GetValue(format), true, out var named) ? named : null;
            var languages = result.GetRequiredValue(language).Split(',').Select(l => LanguageCode.Parse(l)!.Value).ToList();
            var imported = Import(result.GetRequiredValue(file), to, known, languages);
            terminal.Output.WriteLine($"imported into {SafeText.OneLine(to)}: " + FormattableString.Invariant(
                $"people {imported.People}, bodies {imported.Bodies}, offices {imported.Offices}, terms {imported.Terms}"));
            if (imported.TermsLeftOut is > 0 and var left)
                terminal.Output.WriteLine(FormattableString.Invariant($"left out, for the file does not name their office: terms {left}"));
            return ExitCode.Done;
        });
        return import;
    }

    private static RegistryImported Import(string file, string registry, RegistryFormat? format, List<TextLanguage> languages)
    {
        try
        {
            return RegistryImport.Import(file, registry, format, languages);
        }
        catch (ZegsmanException error) when (error.Code == RegistryErrors.NotWrittenCode)
        {
            throw new OutputException(error.Code, error.Message, error);
        }
    }
}
