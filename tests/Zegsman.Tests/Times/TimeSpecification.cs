using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Times;

namespace Zegsman.Tests.Times;

/// <summary>
/// A text from the news and the times it tells, from the lines of times.nl.tsv and times.en.tsv: published, text, expression, type, value,
/// from, to; a line for each expression, or one with "-" for a text without any. "-" for published is an article without a date.
/// </summary>
internal sealed record TimeSpecification(TextLanguage Language, string Published, string Text, IReadOnlyList<string> Expressions)
{
    private static readonly Analyzer analyzer = Analyzer.Load();

    public static IEnumerable<TimeSpecification> AllOf(TextLanguage language) =>
        File.ReadLines(RepositoryFile.Path("tests", "Zegsman.Tests", "Times", $"times.{language.Code()}.tsv")).Skip(1).Select(line =>
            line.Split('\t'))
            .GroupBy(cells => (Published: cells[0], Text: cells[1]))
            .Select(group => new TimeSpecification(language, group.Key.Published, group.Key.Text, [.. group.Where(c =>
                c[2] != "-").Select(c => string.Join(" | ", c[2..]))]));

    /// <summary>What is read, written as the specification writes it.</summary>
    public IReadOnlyList<string> Read()
    {
        var article = Article(Text, Language, Published);
        return [.. TimeReader.Read(article, Analysed(article)).Select(Line)];
    }

    public static Article Article(string text, TextLanguage language, string published) => new()
    {
        Id = "times",
        Text = text,
        Language = language,
        Published = PartialDate.TryParse(published, out var date) ? date : null,
        Passages = [new Passage { Kind = PassageKind.Paragraph, Span = new TextSpan(0, text.Length) }],
    };

    public static Document Analysed(Article article) =>
        analyzer.Analyze(Segmenter.Segment(article.Text, article.Language, [.. article.Passages.Select(p => p.Span)]));

    private static string Line(TimeExpression time) =>
        $"{time.Text} | {time.Type.ToString().ToLowerInvariant()} | {time.Value} | {time.From} | {time.To}";
}
