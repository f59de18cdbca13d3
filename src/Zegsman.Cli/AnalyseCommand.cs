using System.CommandLine;
using Zegsman.Articles;
using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Language.Conllu;

namespace Zegsman.Cli;

/// <summary><c>zegsman analyse</c>: the language analysis of a text, as CoNLL-U.</summary>
internal static class AnalyseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A text, a paragraph on each line; '-' for standard input." };
        var language = new Option<string?>("--lang") { Description = "Its language; told from the text where it is not given." };
        language.AcceptOnlyFromAmong("nl", "en");
        var pretokenized = new Option<bool>("--pretokenized")
        {
            Description = "The file is cut into tokens already: CoNLL-U, or a sentence on each line with blanks between its tokens.",
        };
        var format = new Option<string>("--format") { Description = "How the analysis is printed.", DefaultValueFactory = _ => "conllu" };
        format.AcceptOnlyFromAmong("conllu");
        var command = new Command("analyse", "Print the language analysis of a text: its sentences and tokens.") { file, language, pretokenized, format };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            var text = Text(result.GetRequiredValue(file), terminal);
            var known = LanguageCode.Parse(result.GetValue(language));
            IEnumerable<ConlluDocument> documents = result.GetValue(pretokenized)
                ? ConlluReader.Read(new StringReader(text), known)
                : [new ConlluDocument(null, Segmenter.Segment(text, known))];
            foreach (var (id, document) in documents) ConlluWriter.Write(document, terminal.Output, id);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The file's characters exactly, so that the analysis's offsets are theirs.</summary>
    private static string Text(string name, Terminal terminal)
    {
        try
        {
            if (name != "-") return TextDecoder.Decode(File.ReadAllBytes(name));
            using var bytes = new MemoryStream();
            using var input = terminal.Input();
            input.CopyTo(bytes);
            return TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw InputErrors.NotFound();
        }
        catch (UnauthorizedAccessException)
        {
            throw InputErrors.NotAllowed();
        }
        catch (IOException e)
        {
            throw InputErrors.Unreadable(e);
        }
    }
}
