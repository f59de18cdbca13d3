using System.CommandLine;

namespace Zegsman.Cli.Read;

/// <summary>"zegsman read": the statements of articles; nothing is kept.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var defaults = new ReadOptions { Inputs = [] };
        var batch = new BatchArguments();
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
        var noColour = new Option<bool>("--no-color") { Description = "Leave colours out of the table, as the variable NO_COLOR does." };
        var read = new Command("read", "Prints who said what in articles; nothing is kept.")
        {
            batch.Inputs, format, output, noColour,
        };
        batch.AddTo(read);
        read.SetAction((result, cancellation) =>
        {
            var options = batch.Of(result) with
            {
                Format = result.GetRequiredValue(format),
                Output = result.GetValue(output),
                NoColour = result.GetValue(noColour),
            };
            return ReadRun.RunAsync(options, Terminal.Of(result), cancellation);
        });
        return read;
    }
}
