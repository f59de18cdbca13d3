using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language.Quotations;
using Zegsman.Language.Tokenization;

namespace Zegsman.Language.Tests.Quotations;

public sealed class QuotationProperties
{
    private static readonly string[] Bits =
        ["\"", "“", "”", "„", "‘", "’", "'", "''", ",,", "``", "«", "»", "‹", "›", "‚", " ", " ", "\n", ".", ",", ":", "(", "s", "t", "woord", "Hij", "1", "😀", "\ud83d"];

    [Property(MaxTest = 400)]
    public Property Quotations_lie_in_one_paragraph_and_nest_or_keep_apart() => Prop.ForAll(Soup(), text =>
    {
        var paragraphs = Paragraphs.Of(text);
        var tree = QuotationReader.Read(text, paragraphs);
        foreach (var quotation in tree)
        {
            paragraphs.ShouldContain(p => p.Contains(quotation.Span));
            quotation.Span.Contains(quotation.Inner).ShouldBeTrue();
            if (quotation.Parent is { } parent) parent.Span.Contains(quotation.Span).ShouldBeTrue();
            foreach (var other in tree)
            {
                var nests = quotation.Span.Contains(other.Span) || other.Span.Contains(quotation.Span);
                (nests || !quotation.Span.Overlaps(other.Span)).ShouldBeTrue();
            }
        }
    });

    [Property(MaxTest = 400)]
    public Property At_finds_what_a_search_through_all_finds() => Prop.ForAll(Soup(), text =>
    {
        var tree = QuotationReader.Read(text, Paragraphs.Of(text));
        for (var i = 0; i < text.Length; i++) tree.At(i).ShouldBe(tree.LastOrDefault(q => q.Span.Contains(i)));
    });

    [Fact]
    public void A_line_of_a_million_marks_is_read()
    {
        foreach (var bit in Bits)
        {
            var text = string.Concat(Enumerable.Repeat(bit, 300_000));
            QuotationReader.Read(text, [new TextSpan(0, text.Length)]).Count.ShouldBeLessThanOrEqualTo(text.Length);
        }
    }

    private static Arbitrary<string> Soup() => Gen.Elements(Bits).ArrayOf().Select(string.Concat).ToArbitrary();
}
