using System.Text;
using Zegsman.Cli.Tests;
using Zegsman.Language.Analysis;
using Zegsman.Language.Conllu;
using Zegsman.Language.Models;
using Zegsman.Language.Tests.Analysis.Toy;

namespace Zegsman.Language.Tests;

/// <summary>All around the models: with one that has learnt nothing, so that only what must hold for every model is looked at.</summary>
public sealed class AnalyzerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Analyzer analyzer;

    public AnalyzerTests()
    {
        File.WriteAllBytes(folder["nl.zegsman"], ToyModel.File());
        analyzer = Analyzer.Load(folder.Path);
    }

    public void Dispose()
    {
        analyzer.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_text_gets_tags_lemmas_and_names_with_their_characters()
    {
        var document = analyzer.Analyze("Twee zinnen van Ada 7. Ja Nee.", TextLanguage.Dutch);
        document.IsAnalysed.ShouldBeTrue();
        document.Tokens.Select(t => t.PartOfSpeech.Tag()).ShouldBe(["PROPN", "NOUN", "NOUN", "PROPN", "NUM", "PUNCT", "PROPN", "PROPN", "PUNCT"]);
        document.Tokens.Select(t => t.Lemma).ShouldBe(["Twee", "zin", "van", "Ada", "7", ".", "Ja", "Nee", "."]);
        document.Tokens.ElementAt(1).Xpos.ShouldBe("N|soort");
        document.Tokens.ElementAt(1).Features.ShouldBe("Number=Sing");
        document.Tokens.ElementAt(0).Features.ShouldBeNull();
        document.Mentions.Select(m => (m.Text, m.Span.Start, m.Type)).ShouldBe(
            [("Twee", 0, NameType.Person), ("Ada 7", 16, NameType.Person), ("Ja", 23, NameType.Person), ("Nee", 26, NameType.Person)]);
    }

    [Fact]
    public void Every_sentence_is_a_tree_whose_root_alone_is_called_so()
    {
        var document = analyzer.Analyze(Text(200), TextLanguage.Dutch);
        document.SentenceCount.ShouldBeGreaterThan(20);
        foreach (var sentence in document.Sentences) ShouldBeTree(sentence);
    }

    [Theory]
    [InlineData(161)]
    [InlineData(1000)]
    [InlineData(20_000)]
    public void A_sentence_without_end_is_one_tree_whose_parts_hang_on_the_first(int words)
    {
        var document = analyzer.Analyze(string.Join(' ', Enumerable.Range(0, words).Select(i => i % 50 == 49 ? "woord," : "woord")), TextLanguage.Dutch);
        var sentence = document.Sentences.ShouldHaveSingleItem();
        ShouldBeTree(sentence);
        var parts = sentence.Root!.Value.Children.Where(c => c.Relation == "parataxis").ToList();
        parts.Count.ShouldBeGreaterThanOrEqualTo(words / SentencePiece.Longest);
        parts.ShouldAllBe(p => p.Index > 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_analysis_is_the_same_in_any_number_of_threads_and_in_any_company(int jobs)
    {
        List<string> texts = [Text(4000), "", "Ja.", Text(30), "\ud800", Text(10), Text(700), "Nee."];
        var together = analyzer.AnalyzeMany(texts, TextLanguage.Dutch, jobs).Select(Written).ToList();
        together.ShouldBe(texts.Select(t => Written(analyzer.Analyze(t, TextLanguage.Dutch))));
    }

    [Fact]
    public void Texts_are_taken_as_documents_are_asked_for()
    {
        var taken = 0;
        var documents = analyzer.AnalyzeMany(Endless(), text => { Interlocked.Increment(ref taken); return Segmenter.Segment(text, TextLanguage.Dutch); }, jobs: 2);
        documents.Take(10).Count().ShouldBe(10);
        taken.ShouldBeLessThan(40);

        static IEnumerable<string> Endless()
        {
            while (true) yield return "Ja.";
        }
    }

    [Fact]
    public void An_error_in_the_middle_of_many_reaches_the_caller()
    {
        var documents = analyzer.AnalyzeMany(["Ja.", "Yes.", "Nee."], t => Segmenter.Segment(t, t == "Yes." ? TextLanguage.English : TextLanguage.Dutch), jobs: 2);
        Should.Throw<ZegsmanException>(() => documents.Count()).Code.ShouldBe("ZG303");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\0")]
    [InlineData("\ud800\udfff \udc00")]
    [InlineData("e\u0301\u0301\u0301 \u202e 👩‍👩‍👧‍👦 ﷽")]
    [InlineData("''''''''\"\"\"\"((((")]
    public void Bad_text_is_analysed_all_the_same(string text)
    {
        var document = analyzer.Analyze(text, TextLanguage.Dutch);
        document.IsAnalysed.ShouldBeTrue();
        foreach (var sentence in document.Sentences) ShouldBeTree(sentence);
        document.Tokens.ShouldAllBe(t => t.Lemma != null);
    }

    [Fact]
    public void A_word_of_a_million_letters_is_one_token()
    {
        var document = analyzer.Analyze(new string('a', 1_000_000), TextLanguage.Dutch);
        document.Tokens.ShouldHaveSingleItem().PartOfSpeech.ShouldBe(PartOfSpeech.Noun);
    }

    [Fact]
    public void Text_in_another_language_is_only_cut()
    {
        var document = analyzer.Analyze("Het regent.", TextLanguage.Other);
        document.TokenCount.ShouldBe(3);
        document.IsAnalysed.ShouldBeFalse();
    }

    [Fact]
    public void The_card_tells_of_the_model()
    {
        var card = analyzer.CardOf(TextLanguage.Dutch);
        (card.Name, card.Version, card.Licence, card.Scores["LAS"]).ShouldBe(("toy", "1.0", "CC0", 12.5));
        Should.Throw<ArgumentException>(() => analyzer.CardOf(TextLanguage.Other));
    }

    [Fact]
    public void A_model_that_is_not_there_is_told_when_it_is_needed_and_a_place_at_once()
    {
        Should.Throw<ZegsmanException>(() => analyzer.Analyze("It rains.", TextLanguage.English)).Code.ShouldBe("ZG303");
        Should.Throw<ZegsmanException>(() => Analyzer.Load(folder["nowhere"])).Code.ShouldBe("ZG303");
    }

    [Fact]
    public void A_model_file_can_be_named_itself_and_serves_its_own_language_only()
    {
        using var named = Analyzer.Load(folder["nl.zegsman"]);
        named.Analyze("Ja.", TextLanguage.Dutch).IsAnalysed.ShouldBeTrue();
        Should.Throw<ZegsmanException>(() => named.Analyze("Yes.", TextLanguage.English)).Code.ShouldBe("ZG304");
    }

    [Fact]
    public void A_network_that_gives_something_else_is_an_error_and_no_answer()
    {
        var labels = Encoding.UTF8.GetString(ToyModel.Sections().Single(s => s.Name == ModelFile.Labels).Content);
        // without the classes that the networks do give, or with another number of scores
        foreach (var (name, fewer) in new[] { (", \"PUNCT\", \"NUM\", \"VERB\"", ""), (", \"I-MISC\"", ""), (", \"obj\", \"punct\"", "") })
        {
            labels.ShouldContain(name);
            File.WriteAllBytes(folder["nl.zegsman"], ToyModel.FileWith(ModelFile.Labels, Encoding.UTF8.GetBytes(labels.Replace(name, fewer))));
            using var other = Analyzer.Load(folder.Path);
            Should.Throw<ZegsmanException>(() => other.Analyze(Text(300), TextLanguage.Dutch)).Code.ShouldBe("ZG306");
            other.Analyze("", TextLanguage.Dutch).IsAnalysed.ShouldBeTrue();
        }
    }

    private static string Text(int words)
    {
        string[] some = ["de", "Man", "zag", "12", "zinnen.", "Ada", "niet,", "op", "(straat)", "7", "x", "Bos."];
        var at = 17;
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => some[(at = at * 31 % 1009) % some.Length]));
    }

    private static void ShouldBeTree(Sentence sentence)
    {
        sentence.Tokens.Count(t => t.Head is null).ShouldBe(1);
        foreach (var token in sentence.Tokens)
        {
            (token.Relation == "root").ShouldBe(token.Head is null);
            if (token.Head is { } head) head.Sentence.ShouldBe(sentence);
        }
        var reached = new Queue<Token>([sentence.Root!.Value]);
        var count = 0;
        for (; reached.TryDequeue(out var token); count++)
            foreach (var child in token.Children) reached.Enqueue(child);
        count.ShouldBe(sentence.TokenCount);
    }

    private static string Written(Document document)
    {
        var writer = new StringWriter();
        ConlluWriter.Write(document, writer);
        return writer.ToString();
    }
}
