using System.CommandLine;
using Zegsman;
using Zegsman.Articles;
using Zegsman.Cli;
using Zegsman.Statements;

var file = new Argument<FileInfo>("file");
var read = new Command("read", "Print the statements of an article.") { file };
read.SetAction(result =>
{
    var info = result.GetRequiredValue(file);
    foreach (var article in ArticleReader.Read(File.ReadAllBytes(info.FullName), new ArticleHints { FileName = info.Name }))
        Console.Out.WriteLine(ReadingJson.Write(StatementReader.Read(article)));
    return 0;
});
return new RootCommand("Reads news and keeps the record of who said what.") { read, EvaluateCommand.Create() }.Parse(args).Invoke();
