using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language.Conllu;
using Zegsman.Language.Tests.Tokenization;

namespace Zegsman.Language.Tests.Conllu;

public sealed class ConlluReaderTests
{
    /// <summary>The columns from the third to the ninth, with the tabs around them.</summary>
    private const string Rest = "\t_\t_\t_\t_\t_\t_\t_\t";

    [Fact]
    public void The_text_is_built_from_forms_spaces_and_words_of_several_tokens()
    {
        var document = Read($"""
            # sent_id = 1
            # text = this comment is not looked at
            1-2	It's{Rest}_
            1	It{Rest}_
            2	's{Rest}_
            2.1	left{Rest}_
            3	out{Rest}Foo=Bar|SpaceAfter=No
            4	.{Rest}_

            # newpar id = p2
            1	Yes{Rest}_

            """).Single().Document;
        document.Text.ShouldBe("It's out.\nYes");
        document.Tokens.Select(t => t.Text).ShouldBe(["It", "'s", "out", ".", "Yes"]);
        document.Tokens.Select(t => t.JoinsPrevious).ShouldBe([false, true, false, false, false]);
        document.Sentences.Select(s => s.Text).ShouldBe(["It's out.", "Yes"]);
    }

    [Fact]
    public void Every_newdoc_begins_a_document_with_its_name()
    {
        var documents = Read($"# newdoc id = een\n1\tHet{Rest}_\n\n# newdoc\n1\tThe{Rest}_\n").ToList();
        documents.Select(d => d.Id).ShouldBe(["een", null]);
        documents.Select(d => d.Document.Text).ShouldBe(["Het", "The"]);
    }

    [Fact]
    public void Without_tabs_a_line_is_a_sentence_and_a_blank_one_parts_paragraphs()
    {
        var document = Read("De raad  stemt .\nDat was het .\n\n# 1 !\n").Single().Document;
        document.Text.ShouldBe("De raad stemt . Dat was het .\n# 1 !");
        document.Sentences.Select(s => s.TokenCount).ShouldBe([4, 4, 3]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# newdoc\n# newpar\n\n1.1\tleft{0}_\n")]
    public void A_file_without_tokens_has_no_document(string file) => Read(Filled(file)).ShouldBeEmpty();

    [Theory]
    [InlineData("ZG151", 2, "1\tDe{0}_\n2\traad\n")]
    [InlineData("ZG152", 2, "1\tDe{0}_\n3\traad{0}_\n")]
    [InlineData("ZG152", 1, "x\tDe{0}_\n")]
    [InlineData("ZG152", 4, "1\tDe{0}_\n\n1\tDe{0}_\n1\tDe{0}_\n")]
    [InlineData("ZG153", 1, "1-2\tdon't{0}_\n1\tdo{0}_\n\n")]
    [InlineData("ZG153", 1, "1-2\tx{0}_\n1\tdo{0}_\n2\tn't{0}_\n\n")]
    [InlineData("ZG153", 2, "1\tDe{0}_\n2-1\tx{0}_\n")]
    [InlineData("ZG154", 1, "1\t{0}_\n")]
    public void A_line_that_is_no_CoNLL_U_is_told_by_its_number(string code, int line, string file)
    {
        var error = Should.Throw<ZegsmanException>(() => Read(Filled(file)).ToList());
        error.Code.ShouldBe(code);
        error.Message.ShouldStartWith($"Line {line}");
    }

    [Property(MaxTest = 1000)]
    public Property What_is_written_is_read_with_the_same_tokens_and_sentences() => Prop.ForAll(TokenProperties.Texts, text =>
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var document = Segmenter.Segment(text, language);
            var file = new StringWriter();
            ConlluWriter.Write(document, file, "x");
            var read = ConlluReader.Read(new StringReader(file.ToString()), language).SingleOrDefault()?.Document;
            if (document.TokenCount == 0) read.ShouldBeNull();
            else Shown(read!).ShouldBe(Shown(document));
        }
    });

    private static IEnumerable<(string Text, bool Joins, bool Space, int Sentence)> Shown(Document document) =>
        document.Tokens.Select(t => (t.Text, t.JoinsPrevious, t.IsFollowedBySpace, t.Sentence.Index));

    private static string Filled(string file) => string.Format(CultureInfo.InvariantCulture, file, Rest);

    private static IEnumerable<ConlluDocument> Read(string file) => ConlluReader.Read(new StringReader(file.ReplaceLineEndings("\n")), TextLanguage.Dutch);
}
