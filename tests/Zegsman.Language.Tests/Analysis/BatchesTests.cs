using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language.Analysis;

namespace Zegsman.Language.Tests.Analysis;

public sealed class BatchesTests
{
    [Property(MaxTest = 500)]
    public Property Every_sentence_is_read_once_and_no_batch_is_too_large() => Prop.ForAll(Lengths, lengths =>
    {
        var pieces = Pieces(lengths);
        var parts = Batches.Parts(pieces);
        parts.SelectMany(p => p).ShouldBe(pieces);
        foreach (var part in parts)
        {
            part.Sum(p => p.Length).ShouldBeLessThan(Batches.PartTokens + SentencePiece.Longest);
            var batches = Batches.Of(part).ToList();
            batches.SelectMany(b => b).OrderBy(p => p.FirstToken).ShouldBe(part);
            batches.ShouldAllBe(b => b.Count == 1 || b.Count * b.Max(p => p.Length) <= Batches.Cells);
        }
    });

    [Fact]
    public void Little_of_the_batches_of_an_article_is_padding()
    {
        int[] lengths = [3, 4, 6, 8, 9, 11, 12, 14, 15, 17, 18, 18, 19, 20, 21, 22, 24, 25, 27, 28, 31, 35, 38, 44, 61];
        var cells = Batches.Of(Pieces(lengths)).Sum(b => b.Count * b.Max(p => p.Length));
        cells.ShouldBeLessThan(lengths.Sum() * 5 / 4);
    }

    private static List<SentencePiece> Pieces(int[] lengths)
    {
        var first = 0;
        return [.. lengths.Select(length => new SentencePiece(null!, (first += length) - length, length))];
    }

    private static Arbitrary<int[]> Lengths =>
        Gen.Frequency((9, Gen.Choose(1, 40)), (1, Gen.Choose(41, SentencePiece.Longest))).ArrayOf().ToArbitrary();
}
