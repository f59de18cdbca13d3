using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Quotations;

namespace Zegsman.Statements.Network;

/// <summary>
/// The numbers that the network reads of each token beside its state: grammar, cue lexicon, name, quotation, passage and place. The one
/// implementation: the trainer reads numbers written by this code.
/// </summary>
internal static class TokenFeatures
{
    /// <summary>
    /// Language, part of speech, relation, the head's part of speech and relation, lemma, cue classes (bits), cue kinds (bits), name, quotation, its length,
    /// passage, place in the sentence, shape, classes of the cues of several words that it is part of (bits).
    /// </summary>
    public const int Width = 15;

    /// <summary>How many numbers each column has, beginning at 0; 0 for the columns of bits and for the lemma.</summary>
    public static IReadOnlyList<int> Sizes { get; } =
        [2, 18, UniversalRelations.Count, 18, UniversalRelations.Count, 0, 0, 0, 9, 7, 5, Enum.GetValues<PassageKind>().Length + 1, 6, 6, 0];

    private enum Place
    {
        Outside,
        Inside,
        Nested,
        Opening,
        Closing,
        Scare,
        Unclosed,
    }

    /// <summary>Writes <see cref="Width"/> numbers for each token of an analysed document.</summary>
    public static int[] Of(Article article, Document document, LemmaVocabulary lemmas)
    {
        var rows = new int[document.TokenCount * Width];
        var classes = CueClasses.Of(document.Language);
        var code = document.Language.Code();
        var passage = 0;
        foreach (var token in document.Tokens)
        {
            while (passage < article.Passages.Count && article.Passages[passage].Span.End <= token.Span.Start) passage++;
            var inPassage = passage < article.Passages.Count && article.Passages[passage].Span.Start <= token.Span.Start;
            var row = rows.AsSpan(token.Index * Width, Width);
            row[0] = document.Language == TextLanguage.Dutch ? 0 : 1;
            row[1] = (int)token.PartOfSpeech;
            row[2] = UniversalRelations.Of(token.Relation);
            row[3] = token.Head is { } head ? (int)head.PartOfSpeech : 0;
            row[4] = token.Head is { } above ? UniversalRelations.Of(above.Relation) : 0;
            row[5] = lemmas.Of(code, token.Lemma!);
            (row[6], row[7]) = classes[token.Lemma!];
            row[8] = Name(token);
            (row[9], row[10]) = Quotation(document, token);
            row[11] = inPassage ? (int)article.Passages[passage].Kind + 1 : 0;
            row[12] = PlaceInSentence(token);
            row[13] = Shape(document.Text.AsSpan(token.Span.Start, token.Span.Length));
        }
        var combined = new int[document.TokenCount];
        foreach (var sentence in document.Sentences) classes.Combinations.Mark(sentence, combined.AsSpan(sentence.FirstToken, sentence.TokenCount));
        for (var token = 0; token < combined.Length; token++) rows[(token * Width) + 14] = combined[token];
        return rows;
    }

    private static int Name(Token token) =>
        token.Mention is { } mention ? 1 + (2 * (int)mention.Type) + (mention.FirstToken == token.Index ? 0 : 1) : 0;

    private static (int Place, int Length) Quotation(Document document, Token token)
    {
        if (document.Quotations.At(token.Span.Start) is not { } quotation) return ((int)Place.Outside, 0);
        var length = quotation.Inner.Length switch { <= 12 => 1, <= 40 => 2, <= 120 => 3, _ => 4 };
        return ((int)PlaceIn(quotation, token), length);
    }

    private static Place PlaceIn(Quotation quotation, Token token) =>
        quotation.IsScare ? Place.Scare
        : token.Span.Start == quotation.Span.Start ? Place.Opening
        : quotation.IsClosed && token.Span.End == quotation.Span.End ? Place.Closing
        : quotation.Depth > 0 ? Place.Nested
        : quotation.IsClosed ? Place.Inside
        : Place.Unclosed;

    private static int PlaceInSentence(Token token)
    {
        var sentence = token.Sentence;
        var (before, after) = (token.Index - sentence.FirstToken, sentence.EndToken - 1 - token.Index);
        return before == 0 ? 1 : before == 1 ? 2 : after == 0 ? 3 : after == 1 ? 4 : 5;
    }

    private static int Shape(ReadOnlySpan<char> form) =>
        char.IsUpper(form[0]) ? form.Length > 1 && char.IsUpper(form[1]) ? 1 : 2
        : char.IsLower(form[0]) ? 3
        : char.IsDigit(form[0]) ? 4
        : 5;
}
