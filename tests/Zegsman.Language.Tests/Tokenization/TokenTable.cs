using Zegsman.Language.Tokenization;

namespace Zegsman.Language.Tests.Tokenization;

/// <summary>Tokens and sentences as the tables of the tests write them.</summary>
internal static class TokenTable
{
    /// <summary>The tokens with a blank between them; "+" before one that joins the one before it in a written word.</summary>
    public static string Tokens(string text, TextLanguage language)
    {
        var tokens = Tokenized(text, language);
        return string.Join(' ', tokens.Spans.Zip(tokens.Joins, (span, joins) => (joins ? "+" : "") + span.In(text)));
    }

    /// <summary>The sentences of a paragraph with " | " between them.</summary>
    public static string Sentences(string text, TextLanguage language)
    {
        var tokens = Tokenized(text, language);
        var ends = tokens.SentenceStarts.Skip(1).Append(tokens.Spans.Count);
        return string.Join(" | ", tokens.SentenceStarts.Zip(ends, (first, end) => text[tokens.Spans[first].Start..tokens.Spans[end - 1].End]));
    }

    public static Tokens Tokenized(string text, TextLanguage language)
    {
        var tokens = new Tokens();
        foreach (var paragraph in Paragraphs.Of(text)) Tokenizer.Tokenize(text, paragraph, language, tokens);
        return tokens;
    }
}
