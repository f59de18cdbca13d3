using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Tokenization;

namespace Zegsman.Tests.Statements;

/// <summary>What holds of every reading, whatever the text.</summary>
public sealed class StatementProperties
{
    private static readonly string[] Dutch =
    [
        "\"", "“", "”", "‘", "’", "'", ",,", "''", "„", "«", "»", ", ", ". ", ": ", "; ", " – ", "? ", "(", ") ", "\n", "\n\n", "😀", "\ud83d",
        "Jansen ", "minister Els de Boer ", "hij ", "die ", "ik ", "de raad ", "de burgemeester van Oudedam ", "zei ", "zegt ", "vindt ", "noemde ", "het plan ", "onzin ",
        "dat ", "of ", "niet ", "volgens ", "aldus ", "heeft ", "gezegd ", "gaf ", "toe ", "ontkende ", "wil ", "en ", "maar ", "is ", "onveilig ", "gisteren ", "in Oudedam ",
    ];

    private static readonly string[] English =
    [
        "\"", "“", "”", "‘", "’", "'", "``", "''", ", ", ". ", ": ", " — ", "? ", "(", ") ", "\n", "\n\n", "😀", "\udc00",
        "Harper ", "Mayor Ann Lowell ", "she ", "who ", "I ", "the council ", "said ", "says ", "told ", "reporters ", "denied ", "called ", "the plan ", "nonsense ", "that ",
        "whether ", "not ", "according to ", "has ", "claimed ", "saying ", "and ", "but ", "is ", "unsafe ", "on Monday ", "in Eastbrook ", "wants ", "to ", "stay ",
    ];

    [Property(MaxTest = 100)]
    public Property Dutch_readings_keep_the_invariants() => Prop.ForAll(Soup(Dutch), text => Check(Read(text, TextLanguage.Dutch)));

    [Property(MaxTest = 100)]
    public Property English_readings_keep_the_invariants() => Prop.ForAll(Soup(English), text => Check(Read(text, TextLanguage.English)));

    [Property(MaxTest = 100)]
    public Property Any_text_can_be_read(string? text) => Check(Read(text ?? "", TextLanguage.Dutch)).ToProperty();

    [Fact]
    public void A_quotation_that_runs_past_what_is_read_of_it_at_once_is_no_content_when_the_narrator_speaks_before_it() => Check(Read(
        "(: ”in Eastbrook \nand \n(to Mayor Ann Lowell on Monday . said “who is (”denied  — ”in Eastbrook reporters and , and she ”unsafe told Harper whether \n\n" +
        "? ``nonsense . to on Monday “and she stay not according to on Monday ''told ”to who \naccording to according to ", TextLanguage.English));

    [Fact]
    public void Reading_twice_gives_the_same_bytes()
    {
        const string Text = "Burgemeester: ‘Ik blijf’\n\n“Ik ga niet weg”, zei burgemeester Els de Boer. Volgens haar vindt de raad dat zij moet blijven. “Dat is mooi.”";
        ReadingJson.Write(Read(Text, TextLanguage.Dutch)).ShouldBe(ReadingJson.Write(Read(Text, TextLanguage.Dutch)));
    }

    [Theory]
    [InlineData("zei dat ", TextLanguage.Dutch)]
    [InlineData("“nee”, zei Jan en ", TextLanguage.Dutch)]
    [InlineData("gaf ", TextLanguage.Dutch)]
    [InlineData("said that ", TextLanguage.English)]
    [InlineData("“", TextLanguage.English)]
    [InlineData("a", TextLanguage.English)]
    public void A_line_without_end_is_read_in_time_that_grows_with_its_length(string part, TextLanguage language)
    {
        // Were any step to look at all pairs of words, this would not end within the lifetime of a test run.
        var text = string.Concat(Enumerable.Repeat(part, 60_000 / part.Length));
        Read(text, language).Article.Text.Length.ShouldBe(text.Length);
    }

    private static bool Check(Reading reading)
    {
        var text = reading.Article.Text;
        var byId = reading.Statements.ToDictionary(s => s.Id);
        foreach (var statement in reading.Statements)
        {
            statement.Content.Spans.ShouldNotBeEmpty();
            CheckSpans(text, statement.Content.Spans, statement.Content.Text);
            if (statement.Source is { } source) CheckSpans(text, source.Spans, source.Text);
            if (statement.Cue is { } cue) CheckSpans(text, cue.Spans, cue.Text);
            statement.Confidence.ShouldBeInRange(0, 1);
            if (statement.Parent is null) continue;
            var parent = byId[statement.Parent];
            foreach (var span in statement.Content.Spans.Concat(statement.Cue?.Spans ?? []))
                parent.Content.Spans.ShouldContain(p => p.Contains(span));
        }
        foreach (var mention in reading.Entities.SelectMany(e => e.Mentions)) mention.In(text).ShouldNotBeEmpty();
        return true;
    }

    private static void CheckSpans(string text, IReadOnlyList<TextSpan> spans, string words)
    {
        spans.ShouldBe(spans.Order());
        string.Join(' ', spans.Select(s => s.In(text))).ShouldBe(words);
        foreach (var span in spans)
        {
            span.IsEmpty.ShouldBeFalse();
            (char.IsLowSurrogate(text[span.Start]) && span.Start > 0 && char.IsHighSurrogate(text[span.Start - 1])).ShouldBeFalse();
            (span.End < text.Length && char.IsLowSurrogate(text[span.End]) && char.IsHighSurrogate(text[span.End - 1])).ShouldBeFalse();
        }
        for (var i = 1; i < spans.Count; i++) spans[i - 1].Overlaps(spans[i]).ShouldBeFalse();
    }

    private static Reading Read(string text, TextLanguage language) => Readers.Shared.Read(new Article
    {
        Id = "soup",
        Text = text,
        Language = language,
        Passages = [.. Paragraphs.Of(text).Select(p => new Passage { Kind = PassageKind.Paragraph, Span = p })],
    });

    private static Arbitrary<string> Soup(string[] bits) => Gen.Elements(bits).ArrayOf().Select(string.Concat).ToArbitrary();
}
