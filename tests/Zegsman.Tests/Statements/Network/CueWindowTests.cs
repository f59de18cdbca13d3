using Zegsman.Language;
using Zegsman.Statements.Network;

namespace Zegsman.Tests.Statements.Network;

public class CueWindowTests
{
    // zei ← Bos (nsubj), zei → dicht (ccomp) → dat (mark), brug (nsubj), blijft (cop)
    private static readonly Document Sentence = new Document(
            "Bos zei dat brug dicht blijft . Ja .", TextLanguage.Dutch,
            [new(0, 3), new(4, 7), new(8, 11), new(12, 16), new(17, 22), new(23, 29), new(30, 31), new(32, 34), new(35, 36)], [0, 7])
        .WithAnalysis(
        [
            new(PartOfSpeech.ProperNoun, "Bos", 1, "nsubj"), new(PartOfSpeech.Verb, "zeggen", -1, "root"),
            new(PartOfSpeech.SubordinatingConjunction, "dat", 4, "mark"), new(PartOfSpeech.Noun, "brug", 4, "nsubj"),
            new(PartOfSpeech.Adjective, "dicht", 1, "ccomp"), new(PartOfSpeech.Auxiliary, "blijven", 4, "cop"),
            new(PartOfSpeech.Punctuation, ".", 1, "punct"), new(PartOfSpeech.Interjection, "ja", -1, "root"), new(PartOfSpeech.Punctuation, ".", 7, "punct"),
        ]);

    [Fact]
    public void Words_of_one_branch_below_the_cue_come_by_the_same_way()
    {
        var ways = Ways(1);
        ways[2].ShouldBe(ways[4]);
        ways[3].ShouldBe(ways[4]);
        ways[0].ShouldNotBe(ways[4]);
    }

    [Fact]
    public void The_cue_and_another_sentence_have_ways_of_their_own()
    {
        var ways = Ways(1);
        ways[1].ShouldBe(1);
        ways[7].ShouldBe(0);
        ways.Count(way => way == 1).ShouldBe(1);
    }

    [Fact]
    public void What_stands_above_the_cue_is_told_from_what_stands_below_it()
    {
        var (fromSaying, fromClosed) = (Ways(1), Ways(4));
        fromClosed[0].ShouldNotBe(fromSaying[0]);
        fromClosed[1].ShouldNotBe(0);
    }

    [Fact]
    public void All_numbers_fit_the_tables_of_the_network()
    {
        for (var anchor = 0; anchor < Sentence.TokenCount; anchor++)
        {
            var window = CueWindow.Of(Sentence, anchor);
            window.First.ShouldBeLessThanOrEqualTo(anchor);
            window.End.ShouldBeGreaterThan(anchor);
            var rows = new int[window.Length * CueWindow.Width];
            window.Write(Sentence, rows);
            for (var i = 0; i < rows.Length; i++) rows[i].ShouldBeInRange(0, CueWindow.Sizes[i % CueWindow.Width] - 1);
        }
    }

    private static int[] Ways(int anchor)
    {
        var window = CueWindow.Of(Sentence, anchor);
        var rows = new int[window.Length * CueWindow.Width];
        window.Write(Sentence, rows);
        return [.. Enumerable.Range(0, window.Length).Select(i => rows[i * CueWindow.Width])];
    }
}
