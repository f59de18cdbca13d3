using System.Text;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Speakers.Linking;
using Zegsman.Statements;
using Zegsman.Statements.Linking;

namespace Zegsman.Tests.Speakers;

public sealed class EchoesTests
{
    private const string Said = "De pijlers rotten al jaren weg en niemand deed iets";

    [Theory]
    [InlineData("De pijlers rotten weg", true)]
    [InlineData("De zomer wordt warm", false)]
    public void A_title_is_of_the_speaker_of_the_words_that_it_repeats(string title, bool isEcho)
    {
        var article = Read($"‘{title}’\n\nDe brug over de Zwette gaat dicht, en dat blijft nog maanden zo. “{Said}”, zei wethouder Marleen Terpstra.");
        var said = Attribution(article, Said);
        new Echoes(article, [said]).Of(Attribution(article, title)).ShouldBe(isEcho ? said : null);
    }

    [Fact]
    public void Words_in_the_running_text_are_no_echo()
    {
        var article = Read($"Brug dicht\n\n“{Said}”, zei wethouder Marleen Terpstra. De pijlers rotten weg, dacht iedereen al lang.");
        new Echoes(article, [Attribution(article, Said)]).Of(Attribution(article, "De pijlers rotten weg")).ShouldBeNull();
    }

    private static Article Read(string text) => ArticleReader.Read(Encoding.UTF8.GetBytes(text), new ArticleHints { FileName = "echo.txt" }).Single();

    private static Attribution Attribution(Article article, string content) => new()
    {
        Cue = [],
        Source = [],
        Content = [TextSpan.Of(article.Text.IndexOf(content, StringComparison.Ordinal), content.Length)],
        Lemma = null,
        Stance = Stance.State,
        Polarity = Polarity.Positive,
        Kind = StatementKind.Direct,
    };
}
