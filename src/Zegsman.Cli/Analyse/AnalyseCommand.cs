using System.CommandLine;
using Zegsman.Articles;
using Zegsman.Cli.Read;
using Zegsman.Language;
using Zegsman.Language.Conllu;

namespace Zegsman.Cli.Analyse;

/// <summary><c>zegsman analyse</c>: the language analysis of a text, as CoNLL-U, JSON or a page of trees.</summary>
internal static class AnalyseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A text, a paragraph on each line; '-' for standard input." };
        var language = new Option<string?>("--lang") { Description = "Its language; told from the text where it is not given.", HelpName = "nl|en" };
        language.AcceptOnlyFromAmong("nl", "en");
        var pretokenized = new Option<bool>("--pretokenized")
        {
            Description = "The file is cut into tokens already: CoNLL-U, or a sentence on each line with blanks between its tokens.",
        };
        var segmentOnly = new Option<bool>("--segment-only") { Description = "Only cut the text into sentences and tokens, which needs no model." };
        var format = new Option<string>("--format")
        {
            Description = "How the analysis is printed.",
            HelpName = string.Join('|', AnalysisFormat.Names),
            DefaultValueFactory = _ => AnalysisFormat.Names[0],
        };
        format.AcceptOnlyFromAmong([.. AnalysisFormat.Names]);
        var model = new Option<string?>("--model")
        {
            Description = "The model file, or the folder that holds nl.zegsman and en.zegsman, instead of the models beside the program.",
            HelpName = "path",
        };
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many threads analyse at once; the output is the same.",
            HelpName = "number",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(option => BatchArguments.Between(option, 1, 1024));
        var command = new Command("analyse", "Print the language analysis of a text: its tokens with their tags, lemmas and heads, and its names.")
        {
            file, language, pretokenized, segmentOnly, format, model, jobs,
        };
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            var text = Text(result.GetRequiredValue(file), terminal);
            var known = LanguageCode.Parse(result.GetValue(language));
            IEnumerable<ConlluDocument> documents = result.GetValue(pretokenized)
                ? ConlluReader.Read(new StringReader(text), known)
                : Whole(text, known);
            using var analyzer = result.GetValue(segmentOnly) ? null : Analyzer.Load(result.GetValue(model));
            if (analyzer is not null) documents = Analysed(documents, analyzer, result.GetValue(jobs));
            AnalysisFormat.Write(result.GetRequiredValue(format), documents, terminal.Output);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The documents analysed, several at once, in order and with their ids.</summary>
    private static IEnumerable<ConlluDocument> Analysed(IEnumerable<ConlluDocument> documents, Analyzer analyzer, int jobs)
    {
        var ids = new Queue<string?>();
        return analyzer.AnalyzeMany(documents.Select(Noted), document => document.Document, jobs).Select(document => new ConlluDocument(ids.Dequeue(), document));

        ConlluDocument Noted(ConlluDocument document)
        {
            ids.Enqueue(document.Id);
            return document;
        }
    }

    /// <summary>The text as one document, cut when it is asked for.</summary>
    private static IEnumerable<ConlluDocument> Whole(string text, TextLanguage? language)
    {
        yield return new ConlluDocument(null, Segmenter.Segment(text, language));
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
        catch (Exception e) when (InputErrors.Of(e) is { } fault)
        {
            throw fault;
        }
    }
}
