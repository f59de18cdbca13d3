using Zegsman.Language.Conllu;

namespace Zegsman.Language.Tests.Conllu;

public sealed class ConlluTests
{
    [Theory]
    [InlineData("“Ik blijf”, zei ze om 12.30 uur. Foto's mochten niet.", TextLanguage.Dutch)]
    [InlineData("I don't know, she said. It's late.", TextLanguage.English)]
    public void What_is_written_is_read_again_with_the_same_tokens_and_sentences(string text, TextLanguage language)
    {
        var document = Analyzer.Analyze(text, language);
        var output = new StringWriter();
        ConlluWriter.Write(document, output, "d1");
        var (_, again) = ConlluReader.Read(new StringReader(output.ToString()), language).ToList().ShouldHaveSingleItem();
        again.Tokens.Select(t => (t.Text, t.JoinsPrevious)).ShouldBe(document.Tokens.Select(t => (t.Text, t.JoinsPrevious)));
        again.SentenceCount.ShouldBe(document.SentenceCount);
    }

    [Fact]
    public void Each_token_tells_where_it_stands_in_the_text()
    {
        var output = new StringWriter();
        ConlluWriter.Write(Analyzer.Analyze("Zij zei nee.", TextLanguage.Dutch), output, null);
        output.ToString().ShouldContain("\tTokenRange=", Case.Sensitive);
        output.ToString().ShouldContain("SpaceAfter=No", Case.Sensitive);
    }
}
