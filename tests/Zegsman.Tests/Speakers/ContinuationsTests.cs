using System.Text;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Speakers.Linking;
using Zegsman.Statements;
using Zegsman.Statements.Linking;

namespace Zegsman.Tests.Speakers;

public sealed class ContinuationsTests
{
    private const string Said = "dat het overleg nog loopt";
    private const string Next = "Dat begrijpt geen reiziger";

    [Theory]
    [InlineData(" ‘Dat begrijpt geen reiziger’, klinkt het.", "klinkt", true)]
    [InlineData(" De raad is vrij. ‘Dat begrijpt geen reiziger’, klinkt het.", "klinkt", false)]
    [InlineData("\n\n‘Dat begrijpt geen reiziger’, klinkt het.", "klinkt", false)]
    [InlineData(" Dat begrijpt geen reiziger, wordt gezegd.", "wordt gezegd", false)]
    public void Words_of_nobody_right_behind_a_statement_are_of_its_speaker(string more, string cue, bool isSame)
    {
        var text = $"Het kabinet benadrukt {Said}.{more}";
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes($"Staking op komst\n\n{text}"), new ArticleHints { FileName = "more.txt" }).Single();
        var document = Segmenter.Segment(article.Text, TextLanguage.Dutch, [.. article.Passages.Select(passage => passage.Span)]);
        var said = Attribution(article, Said, "benadrukt");
        new Continuations(article, document, [said]).Of(Attribution(article, Next, cue)).ShouldBe(isSame ? said : null);
    }

    private static Attribution Attribution(Article article, string content, string cue) => new()
    {
        Cue = [TextSpan.Of(article.Text.IndexOf(cue, StringComparison.Ordinal), cue.Length)],
        Source = [],
        Content = [TextSpan.Of(article.Text.IndexOf(content, StringComparison.Ordinal), content.Length)],
        Lemma = null,
        Stance = Stance.State,
        Polarity = Polarity.Positive,
        Kind = StatementKind.Direct,
    };
}
