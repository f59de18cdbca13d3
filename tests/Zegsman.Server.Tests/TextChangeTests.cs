using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Server.Pages.Articles;

namespace Zegsman.Server.Tests;

public sealed class TextChangeTests
{
    [Fact]
    public void What_is_the_same_is_no_change() => TextChange.Of(["a", "b"], ["a", "b"]).ShouldBeEmpty();

    [Fact]
    public void A_paragraph_that_is_new_and_one_that_is_gone_are_told_apart_from_one_that_was_changed()
    {
        var changes = TextChange.Of(["een", "de brug is open", "drie", "vier"], ["nul", "een", "de brug is dicht", "drie"]);
        changes.Select(c => $"{c.Before} > {c.After}").ShouldBe([" > nul", "de brug is open > de brug is dicht", "vier > "]);
        changes[1].BeforeOnly.Select(s => s.In(changes[1].Before!)).ShouldBe(["open"]);
        changes[1].AfterOnly.Select(s => s.In(changes[1].After!)).ShouldBe(["dicht"]);
    }

    [Property]
    public Property The_changes_have_every_paragraph_that_only_one_of_two_texts_has()
    {
        var paragraphs = Gen.Elements("a", "b", "c", "d").ListOf().Select(l => l.ToList());
        return Prop.ForAll(paragraphs.ToArbitrary(), paragraphs.ToArbitrary(), (before, after) =>
        {
            var changes = TextChange.Of(before, after);
            string[] gone = [.. before.Except(after)], added = [.. after.Except(before)];
            changes.Select(c => c.Before).Intersect(gone).Count().ShouldBe(gone.Length);
            changes.Select(c => c.After).Intersect(added).Count().ShouldBe(added.Length);
            changes.Count.ShouldBeLessThanOrEqualTo(before.Count + after.Count);
            (before.Count - changes.Count(c => c.Before is not null)).ShouldBe(after.Count - changes.Count(c => c.After is not null), "what stays is in both");
        });
    }

    [Fact]
    public void Two_long_texts_that_have_nothing_in_common_are_compared_quickly()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        TextChange.Of([.. Enumerable.Range(0, 20_000).Select(i => $"a{i}")], [.. Enumerable.Range(0, 20_000).Select(i => $"b{i}")]).Count.ShouldBe(20_000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
