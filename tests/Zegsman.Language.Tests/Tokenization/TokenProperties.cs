using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language.Tokenization;

namespace Zegsman.Language.Tests.Tokenization;

public sealed class TokenProperties
{
    /// <summary>Pieces in which tokenizers go wrong, strung together at random, with any characters between them.</summary>
    private static readonly string[] pieces =
    [
        " ", "  ", "\n", "\u00a0", ".", "...", "…", ",", ",,", "''", "'", "’", "‘", "“", "”", "\"", "„", "«", "(", ")", "[", "-", "--", "—", "/", "&", "%", "€", "$", "#", "@",
        "'s", "n't", "'t", "don't", "cannot", "foto's", "dr.", "U.S.", "v.Chr.", "3", "1.000,50", "22.41", "2-0", ",-", "http://", "www.", "a@b.nl", "nu.nl", "x", "Jan", "😀", "👨‍👩‍👧",
        "\ud83d", "\ude00", "\u0301", "\u200d", "\ufeff", "\u0600", "é", "東", "ß", "(je)", "(oud-)", "St.-", ":-)", "==>", "\t", "\u2028", "\0",
    ];

    public static Arbitrary<string> Texts { get; } = Arb.From(Gen.OneOf(Gen.Elements(pieces), ArbMap.Default.GeneratorFor<string>().Where(s => s is not null))
        .ListOf().Select(parts => string.Concat(parts)));

    [Property(MaxTest = 2000)]
    public Property Every_character_that_is_not_white_lies_in_exactly_one_token() => Holds((text, tokens) =>
    {
        var at = 0;
        foreach (var span in tokens.Spans)
        {
            if (span.IsEmpty || span.Start < at || !string.IsNullOrWhiteSpace(text[at..span.Start]) || span.In(text).Any(char.IsWhiteSpace)) return false;
            at = span.End;
        }
        return string.IsNullOrWhiteSpace(text[at..]);
    });

    [Property(MaxTest = 2000)]
    public Property No_token_splits_a_surrogate_pair() => Holds((text, tokens) =>
        tokens.Spans.All(s => !IsInsidePair(text, s.Start) && !IsInsidePair(text, s.End)));

    [Property(MaxTest = 2000)]
    public Property Sentences_hold_every_token_once_and_none_begins_inside_a_word() => Holds((_, tokens) =>
        tokens.Joins.Count == tokens.Spans.Count
        && tokens.SentenceStarts.FirstOrDefault() == 0 && tokens.SentenceStarts.Count == 0 == (tokens.Spans.Count == 0)
        && tokens.SentenceStarts.Zip(tokens.SentenceStarts.Skip(1)).All(p => p.First < p.Second)
        && tokens.SentenceStarts.All(s => s < tokens.Spans.Count && !tokens.Joins[s]));

    [Property(MaxTest = 1000)]
    public Property A_token_joins_another_only_without_a_space_between_them() => Holds((_, tokens) =>
        Enumerable.Range(0, tokens.Spans.Count).All(i => !tokens.Joins[i] || i > 0 && tokens.Spans[i - 1].End == tokens.Spans[i].Start));

    private static Property Holds(Func<string, Tokens, bool> property) =>
        Prop.ForAll(Texts, text => Enum.GetValues<TextLanguage>().All(language => property(text, TokenTable.Tokenized(text, language))));

    private static bool IsInsidePair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
