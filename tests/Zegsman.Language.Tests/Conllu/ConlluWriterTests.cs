using Zegsman.Language.Conllu;

namespace Zegsman.Language.Tests.Conllu;

public sealed class ConlluWriterTests
{
    [Fact]
    public void Tokens_have_ten_columns_with_their_place_and_a_line_before_those_that_share_a_written_word()
    {
        var document = Segmenter.Segment("She didn't go.\nWhy?", TextLanguage.English);
        Written(document, "news-1").ShouldBe([
            "# newdoc id = news-1",
            "# newpar",
            "# sent_id = news-1-1",
            "# text = She didn't go.",
            "1\tShe\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:3",
            "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=4:10",
            "2\tdid\t_\t_\t_\t_\t_\t_\t_\tTokenRange=4:7",
            "3\tn't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=7:10",
            "4\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=11:13",
            "5\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=13:14",
            "",
            "# newpar",
            "# sent_id = news-1-2",
            "# text = Why?",
            "1\tWhy\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=15:18",
            "2\t?\t_\t_\t_\t_\t_\t_\t_\tTokenRange=18:19",
            "",
            "",
        ]);
    }

    [Fact]
    public void A_name_or_a_sentence_with_line_breaks_stays_on_its_line()
    {
        var document = new Document("een\ntwee", TextLanguage.Dutch, [new(0, 3), new(4, 8)], [0]);
        Written(document, "a\nb").ShouldBe([
            "# newdoc id = a b",
            "# newpar",
            "# sent_id = a b-1",
            "# text = een twee",
            "1\teen\t_\t_\t_\t_\t_\t_\t_\tTokenRange=0:3",
            "2\ttwee\t_\t_\t_\t_\t_\t_\t_\tTokenRange=4:8",
            "",
            "",
        ]);
    }

    [Fact]
    public void A_text_without_tokens_is_a_document_without_sentences() =>
        Written(Segmenter.Segment(" \n", TextLanguage.Dutch), null).ShouldBe(["# newdoc", ""]);

    [Fact]
    public void An_analysis_fills_the_columns_and_marks_the_names()
    {
        var document = new Document("Pia Bos sliep.\nEcht.", TextLanguage.Dutch,
            [new(0, 3), new(4, 7), new(8, 13), new(13, 14), new(15, 19), new(19, 20)], [0, 4]).WithAnalysis(
            [
                new(PartOfSpeech.ProperNoun, "Pia", 2, "nsubj", "SPEC|deeleigen"), new(PartOfSpeech.ProperNoun, "Bos", 0, "flat", "SPEC|deeleigen"),
                new(PartOfSpeech.Verb, "slapen", -1, "root", "WW|pv|verl|ev", "Number=Sing|Tense=Past|VerbForm=Fin"),
                new(PartOfSpeech.Punctuation, ".", 2, "punct", "LET"),
                new(PartOfSpeech.Adjective, "echt", -1, "root", "ADJ|vrij|basis|zonder", "Degree=Pos"), new(PartOfSpeech.Punctuation, ".", 4, "punct"),
            ],
            [new NameTokens(NameType.Person, 0, 2)]);
        Written(document, null).Where(l => l.Contains('\t')).ShouldBe([
            "1\tPia\tPia\tPROPN\tSPEC|deeleigen\t_\t3\tnsubj\t_\tNER=B-PER|TokenRange=0:3",
            "2\tBos\tBos\tPROPN\tSPEC|deeleigen\t_\t1\tflat\t_\tNER=I-PER|TokenRange=4:7",
            "3\tsliep\tslapen\tVERB\tWW|pv|verl|ev\tNumber=Sing|Tense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No|TokenRange=8:13",
            "4\t.\t.\tPUNCT\tLET\t_\t3\tpunct\t_\tTokenRange=13:14",
            "1\tEcht\techt\tADJ\tADJ|vrij|basis|zonder\tDegree=Pos\t0\troot\t_\tSpaceAfter=No|TokenRange=15:19",
            "2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\tTokenRange=19:20",
        ]);
    }

    private static string[] Written(Document document, string? id)
    {
        var writer = new StringWriter();
        ConlluWriter.Write(document, writer, id);
        return writer.ToString().Split('\n');
    }
}
