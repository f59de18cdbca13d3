using FsCheck.Xunit;
using Zegsman.Evaluation;
using Zegsman.Language;

namespace Zegsman.Tests.Evaluation;

public sealed class CoverTests
{
    [Property]
    public void A_cover_is_the_set_of_its_characters((byte Start, byte Length)[] a, (byte Start, byte Length)[] b)
    {
        var (x, y) = (Cover.Of(Spans(a)), Cover.Of(Spans(b)));
        var (setX, setY) = (Set(a), Set(b));
        x.Length.ShouldBe(setX.Count);
        x.Shared(y).ShouldBe(setX.Intersect(setY).Count());
        x.Overlaps(y).ShouldBe(setX.Overlaps(setY));
        x.Equals(y).ShouldBe(setX.SetEquals(setY));
        x.Except(y).ShouldBe(Cover.Of(setX.Except(setY).Select(i => TextSpan.Of(i, 1))));
        Cover.Union([x, y]).Length.ShouldBe(setX.Union(setY).Count());
    }

    [Property]
    public void Equal_covers_are_equal_however_their_spans_are_cut((byte Start, byte Length)[] spans)
    {
        var whole = Cover.Of(Spans(spans));
        var cut = Cover.Of(Set(spans).Select(i => TextSpan.Of(i, 1)).Reverse());
        cut.ShouldBe(whole);
        cut.GetHashCode().ShouldBe(whole.GetHashCode());
    }

    [Fact]
    public void Marks_and_blanks_do_not_count_when_borders_are_compared()
    {
        const string text = "Hij: “Dat kan – echt.” \u001fDat kan echt";
        Cover.Of([new(0, 22)]).Trimmed(text).Length.ShouldBe("HijDatkanecht".Length);
        Cover.Of([new(4, 22)]).Trimmed(text).ShouldBe(Cover.Of([new(6, 20)]).Trimmed(text));
        Cover.Of([new(22, 24)]).Trimmed(text).IsEmpty.ShouldBeTrue();
    }

    private static IEnumerable<TextSpan> Spans((byte Start, byte Length)[] spans) => spans.Select(s => TextSpan.Of(s.Start, s.Length));

    private static HashSet<int> Set((byte Start, byte Length)[] spans) => [.. spans.SelectMany(s => Enumerable.Range(s.Start, s.Length))];
}
