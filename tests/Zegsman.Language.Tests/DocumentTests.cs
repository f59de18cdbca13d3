using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Zegsman.Language.Tests;

public sealed class DocumentTests
{
    /// <summary>"Pia Bos riep het Kremlin op. Zij zweeg.": two sentences, two names.</summary>
    private static Document Analysed() => Cut().WithAnalysis(
        [
            new(PartOfSpeech.ProperNoun, "Pia", 2, "nsubj"), new(PartOfSpeech.ProperNoun, "Bos", 0, "flat"),
            new(PartOfSpeech.Verb, "op_roepen", -1, "root", "WW|pv|verl|ev", "Number=Sing|Tense=Past|VerbForm=Fin"),
            new(PartOfSpeech.Determiner, "het", 4, "det"), new(PartOfSpeech.ProperNoun, "Kremlin", 2, "obj"),
            new(PartOfSpeech.Adposition, "op", 2, "compound:prt"), new(PartOfSpeech.Punctuation, ".", 2, "punct"),
            new(PartOfSpeech.Pronoun, "zij", 8, "nsubj"), new(PartOfSpeech.Verb, "zwijgen", -1, "root"), new(PartOfSpeech.Punctuation, ".", 8, "punct"),
        ],
        [new NameTokens(NameType.Person, 0, 2), new NameTokens(NameType.Organisation, 4, 5)]);

    private static Document Cut() => Segmenter.Segment("Pia Bos riep het Kremlin op. Zij zweeg.", TextLanguage.Dutch);

    [Fact]
    public void A_token_tells_its_tags_lemma_and_place_in_the_tree()
    {
        var called = Analysed().Tokens.ElementAt(2);
        called.PartOfSpeech.ShouldBe(PartOfSpeech.Verb);
        called.Xpos.ShouldBe("WW|pv|verl|ev");
        called.Feature("Tense").ShouldBe("Past");
        called.Feature("Num").ShouldBeNull();
        called.Lemma.ShouldBe("op_roepen");
        called.Head.ShouldBeNull();
        called.Relation.ShouldBe("root");
        called.Children.Select(c => c.Text).ShouldBe(["Pia", "Kremlin", "op", "."]);
        Analysed().Tokens.ElementAt(3).Head!.Value.Text.ShouldBe("Kremlin");
        Analysed().Tokens.ElementAt(3).Xpos.ShouldBeNull();
    }

    [Fact]
    public void Each_sentence_has_its_root_and_its_names()
    {
        var sentences = Analysed().Sentences.ToList();
        sentences.Select(s => s.Root!.Value.Text).ShouldBe(["riep", "zweeg"]);
        sentences[0].Mentions.Select(m => (m.Text, m.Type)).ShouldBe([("Pia Bos", NameType.Person), ("Kremlin", NameType.Organisation)]);
        sentences[1].Mentions.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_knows_its_characters_and_its_tokens_know_the_name()
    {
        var document = Analysed();
        document.Mentions.Select(m => m.Span).ShouldBe([new TextSpan(0, 7), new TextSpan(17, 24)]);
        document.Tokens.Select(t => t.Mention?.Text).ShouldBe(["Pia Bos", "Pia Bos", null, null, "Kremlin", null, null, null, null, null]);
        document.Mentions.Last().Tokens.Single().Head!.Value.Text.ShouldBe("riep");
    }

    [Fact]
    public void A_document_that_is_only_cut_says_so_and_its_views_give_nothing()
    {
        Analysed().IsAnalysed.ShouldBeTrue();
        var document = Cut();
        document.IsAnalysed.ShouldBeFalse();
        var token = document.Tokens.First();
        (token.PartOfSpeech, token.Xpos, token.Lemma, token.Head, token.Relation, token.Mention)
            .ShouldBe((PartOfSpeech.None, null, null, null, null, null));
        token.Children.ShouldBeEmpty();
        document.Sentences.First().Root.ShouldBeNull();
        document.Sentences.First().Mentions.ShouldBeEmpty();
        document.Mentions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1, -1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, -1)]
    [InlineData(3, -1, 1)]
    [InlineData(-2, -1, 1)]
    public void Heads_that_are_no_tree_with_one_root_are_refused(params int[] heads)
    {
        var document = new Document("a b c d", TextLanguage.English, [new(0, 1), new(2, 3), new(4, 5), new(6, 7)], [0, 3]);
        var tokens = heads.Append(-1).Select(h => new TokenAnalysis(PartOfSpeech.Other, "x", h, "dep")).ToList();
        Should.Throw<ArgumentException>(() => document.WithAnalysis(tokens));
    }

    [Theory]
    [InlineData(1, 1, 2, 3)]
    [InlineData(0, 2, 1, 3)]
    [InlineData(2, 3, 0, 1)]
    [InlineData(0, 1, 2, 11)]
    public void Names_that_are_empty_overlap_or_go_too_far_are_refused(int first, int end, int otherFirst, int otherEnd)
    {
        var document = Analysed();
        var tokens = document.Tokens.Select(t => new TokenAnalysis(t.PartOfSpeech, t.Lemma!, t.Head?.Index ?? -1, t.Relation!)).ToList();
        Should.Throw<ArgumentException>(() => document.WithAnalysis(tokens,
            [new NameTokens(NameType.Person, first, end), new NameTokens(NameType.Person, otherFirst, otherEnd)]));
    }

    [Fact]
    public void Every_part_of_speech_and_kind_of_name_has_a_tag_that_is_read_again()
    {
        foreach (var value in Enum.GetValues<PartOfSpeech>()) UniversalTag.Parse(value.Tag()).ShouldBe(value);
        foreach (var value in Enum.GetValues<NameType>()) NameTag.Parse(value.Tag()).ShouldBe(value);
        UniversalTag.Parse("noun").ShouldBeNull();
        NameTag.Parse(null).ShouldBeNull();
    }

    [Property(MaxTest = 200)]
    public Property Children_are_the_tokens_whose_head_one_is() => Prop.ForAll(Heads, heads =>
    {
        var spans = heads.Select((_, i) => new TextSpan(i, i + 1)).ToList();
        var document = new Document(new string('x', heads.Length), TextLanguage.Dutch, spans, [0])
            .WithAnalysis([.. heads.Select(h => new TokenAnalysis(PartOfSpeech.Other, "x", h, "dep"))]);
        foreach (var token in document.Tokens)
            token.Children.Select(c => c.Index).ShouldBe(Enumerable.Range(0, heads.Length).Where(i => heads[i] == token.Index));
    });

    /// <summary>Trees in which every head stands before its children.</summary>
    private static Arbitrary<int[]> Heads => Gen.Choose(0, int.MaxValue).ArrayOf()
        .Where(numbers => numbers.Length > 0)
        .Select(numbers => numbers.Select((n, i) => i == 0 ? -1 : n % i).ToArray()).ToArbitrary();
}
