using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Zegsman.Cli.Who;
using Zegsman.Language;

namespace Zegsman.Cli.Read;

/// <summary>The arguments of every verb that reads articles: which ones, and how.</summary>
internal sealed class BatchArguments
{
    private static readonly ReadOptions Defaults = new() { Inputs = [] };

    private readonly Option<string?> language = new("--lang")
    {
        Description = "The articles' language; told from each article's text when left out.",
        HelpName = "nl|en",
    };

    private readonly Option<int> jobs = new("--jobs", "-j")
    {
        Description = "How many articles are read at once; their order stays.",
        HelpName = "number",
        DefaultValueFactory = _ => Defaults.Jobs,
    };

    private readonly Option<int> maxSize = new("--max-size")
    {
        Description = "The largest article that is read, in bytes of its file, page or line of JSON Lines.",
        HelpName = "bytes",
        DefaultValueFactory = _ => Defaults.MaxSize,
    };

    private readonly Option<string?> model = new("--model")
    {
        Description = "The folder that holds the models, instead of the models beside the program.",
        HelpName = "folder",
    };

    private readonly Option<string?> registry = RegistryOption.Create();

    private readonly Option<bool> allowPrivate = new("--allow-private-addresses")
    {
        Description = "Also fetch from addresses of this machine and of private networks.",
    };

    private readonly Option<bool> quiet = new("--quiet", "-q")
    {
        Description = "Leave out the progress bar and the summary; failures are still told.",
    };

    public BatchArguments()
    {
        language.AcceptOnlyFromAmong("nl", "en");
        jobs.Validators.Add(option => Between(option, 1, 1024));
        maxSize.Validators.Add(option => Between(option, 1, 1_000_000_000));
    }

    public Argument<string[]> Inputs { get; } = new("input")
    {
        Description = "Files, folders, quoted patterns such as 'news/**/*.html', http(s) addresses, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Adds the options to a verb, which has the inputs already.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in (Option[])[language, jobs, maxSize, model, registry, allowPrivate, quiet]) verb.Options.Add(option);
    }

    /// <summary>What was given.</summary>
    public ReadOptions Of(ParseResult result) => new()
    {
        Inputs = result.GetRequiredValue(Inputs),
        Language = LanguageCode.Parse(result.GetValue(language)),
        Jobs = result.GetValue(jobs),
        MaxSize = result.GetValue(maxSize),
        Registry = result.GetValue(registry),
        Models = result.GetValue(model),
        AllowPrivateAddresses = result.GetValue(allowPrivate),
        Quiet = result.GetValue(quiet),
    };

    /// <summary>Refuses a number out of bounds; a value that is no number at all has its own message already.</summary>
    internal static void Between(OptionResult option, int least, int most)
    {
        if (option.Tokens is not [var token]) return;
        if (!long.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return;
        if (value < least || value > most)
            option.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Option.Name} must be from {least} to {most}."));
    }
}
