using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language;
using Zegsman.Ledger.Tests;
using Zegsman.Server.Marking;
using Zegsman.Server.Pages;
using Zegsman.Statements;

namespace Zegsman.Server.Tests;

public sealed class MarkingTests
{
    [Fact]
    public void Statements_that_a_correction_put_into_one_another_are_still_all_there_once()
    {
        var read = new News("a zegt b. c zegt d.").Says("a", "zegt", "b").Says("c", "zegt", "d").Reading().Statements;
        StatementTree.InOrder([read[0] with { Parent = "s2" }, read[1] with { Parent = "s1" }]).Select(s => s.Statement.Id).Order().ShouldBe(["s1", "s2"]);
        StatementTree.InOrder([read[0] with { Parent = "s1" }]).Count.ShouldBe(1);
        StatementTree.InOrder([read[0], read[0] with { Parent = "s1" }]).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(Stance.Criticise, false)]
    [InlineData(Stance.Deny, false)]
    [InlineData(Stance.Want, true)]
    public void What_is_opposed_is_not_called_not_criticised(Stance stance, bool negated)
    {
        var read = new News("a zegt b.").Says("a", "zegt", "b").Reading().Statements[0];
        (read with { Polarity = Polarity.Negative, Cue = read.Cue! with { Stance = stance } }).IsNegated().ShouldBe(negated);
    }

    [Property]
    public Property Marks_open_and_close_in_order_and_the_text_between_is_whole()
    {
        var spans = Gen.Choose(0, 29).Two().Select(two => new TextSpan(Math.Min(two.Item1, two.Item2), Math.Max(two.Item1, two.Item2) + 1)).ListOf().Select(l => l.ToList());
        return Prop.ForAll(spans.ToArbitrary(), given =>
        {
            var read = new News(new string('x', 30)).Says("x", "x", "x").Reading().Statements[0];
            var numbered = given.Select((span, i) => new NumberedStatement(i, 0, read with { Source = null, Cue = null, Content = read.Content with { Spans = [span] } })).ToList();
            var stretch = new TextSpan(5, 25);
            var (open, at) = (new Stack<Mark>(), stretch.Start);
            foreach (var step in MarkStep.Through(stretch, new OpenMarks(Mark.Of(numbered, 30)).At(stretch)))
            {
                if (step.Kind == MarkStepKind.Open) open.Push(step.Mark!);
                else if (step.Kind == MarkStepKind.Close) open.Pop().ShouldBe(step.Mark);
                else
                {
                    step.Span.Start.ShouldBe(at);
                    open.Select(m => m.Statement.Number).Order().ShouldBe(numbered.Where(n => n.Statement.Content.Spans[0].Contains(step.Span)).Select(n => n.Number));
                    at = step.Span.End;
                }
            }
            (open.Count, at).ShouldBe((0, stretch.End));
        });
    }
}
