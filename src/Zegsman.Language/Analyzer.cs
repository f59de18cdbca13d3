using Zegsman.Language.Identification;
using Zegsman.Language.Quotations;
using Zegsman.Language.Tokenization;

namespace Zegsman.Language;

/// <summary>Turns text into a <see cref="Document"/>: paragraphs, tokens, sentences, quotations. Without state, so safe on any thread.</summary>
public static class Analyzer
{
    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any text, however damaged.</param>
    /// <param name="language">Its language; null to have it told from the text.</param>
    /// <param name="paragraphs">Its paragraphs in order and without overlap; null to have them told from its line breaks.</param>
    public static Document Analyze(string text, TextLanguage? language = null, IReadOnlyList<TextSpan>? paragraphs = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var known = language ?? LanguageIdentifier.Identify(text);
        paragraphs ??= Paragraphs.Of(text);
        var tokens = new Tokens();
        foreach (var paragraph in paragraphs) Tokenizer.Tokenize(text, paragraph, known, tokens);
        return new Document(text, known, tokens.Spans, tokens.SentenceStarts, tokens.Joins, QuotationReader.Read(text, paragraphs));
    }
}
