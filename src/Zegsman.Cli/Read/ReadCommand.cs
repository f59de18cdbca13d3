using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Zegsman.Cli.Who;
using Zegsman.Language;

namespace Zegsman.Cli.Read;

/// <summary>"zegsman read": the statements of articles; nothing is kept.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var defaults = new ReadOptions { Inputs = [] };
        var inputs = new Argument<string[]>("input")
        {
            Description = "Files, folders, quoted patterns such as 'news/**/*.html', http(s) addresses, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How the statements are written.",
            HelpName = string.Join('|', ReadingFormat.Names),
            DefaultValueFactory = _ => defaults.Format,
        };
        format.AcceptOnlyFromAmong([.. ReadingFormat.Names]);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file they go to, complete or not at all; for html a folder, or a file that ends in .html. "
                + "Without it: standard output.",
            HelpName = "path",
        };
        var language = new Option<string?>("--lang")
        {
            Description = "The articles' language; told from each article's text when left out.",
            HelpName = "nl|en",
        };
        language.AcceptOnlyFromAmong("nl", "en");
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many articles are read at once; their order stays.",
            HelpName = "number",
            DefaultValueFactory = _ => defaults.Jobs,
        };
        jobs.Validators.Add(option => Between(option, 1, 1024));
        var maxSize = new Option<int>("--max-size")
        {
            Description = "The largest article that is read, in bytes of its file, page or line of JSON Lines.",
            HelpName = "bytes",
            DefaultValueFactory = _ => defaults.MaxSize,
        };
        maxSize.Validators.Add(option => Between(option, 1, 1_000_000_000));
        var model = new Option<string?>("--model")
        {
            Description = "The folder that holds the models, instead of the models beside the program.",
            HelpName = "folder",
        };
        var registry = RegistryOption.Create();
        var allowPrivate = new Option<bool>("--allow-private-addresses")
        {
            Description = "Also fetch from addresses of this machine and of private networks.",
        };
        var noColour = new Option<bool>("--no-color") { Description = "Leave colours out of the table, as the variable NO_COLOR does." };
        var quiet = new Option<bool>("--quiet", "-q")
        {
            Description = "Leave out the progress bar and the summary; failures are still told.",
        };

        var read = new Command("read", "Prints who said what in articles; nothing is kept.")
        {
            inputs, format, output, language, jobs, maxSize, model, registry, allowPrivate, noColour, quiet,
        };
        read.SetAction((result, cancellation) =>
        {
            var options = new ReadOptions
            {
                Inputs = result.GetRequiredValue(inputs),
                Format = result.GetRequiredValue(format),
                Output = result.GetValue(output),
                Language = LanguageCode.Parse(result.GetValue(language)),
                Jobs = result.GetValue(jobs),
                MaxSize = result.GetValue(maxSize),
                Registry = result.GetValue(registry),
                Models = result.GetValue(model),
                AllowPrivateAddresses = result.GetValue(allowPrivate),
                NoColour = result.GetValue(noColour),
                Quiet = result.GetValue(quiet),
            };
            return ReadRun.RunAsync(options, Terminal.Of(result), cancellation);
        });
        return read;
    }

    private static void Between(OptionResult option, int least, int most)
    {
        // A value that is no number at all has its own message already.
        if (option.Tokens is not [var token]) return;
        if (!long.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return;
        if (value < least || value > most)
            option.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Option.Name} must be from {least} to {most}."));
    }
}
