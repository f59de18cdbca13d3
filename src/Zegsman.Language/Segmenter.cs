using Zegsman.Language.Identification;
using Zegsman.Language.Quotations;
using Zegsman.Language.Tokenization;

namespace Zegsman.Language;

/// <summary>
/// Cuts text into a <see cref="Document"/> of paragraphs, tokens, sentences and quotations, by rules and small models that are part of the
/// library. Without state, so safe on any thread. What it does not know is grammar and names.
/// </summary>
public static class Segmenter
{
    /// <summary>Cuts a text.</summary>
    /// <param name="text">Any text, however damaged.</param>
    /// <param name="language">Its language; null to have it told from the text.</param>
    /// <param name="paragraphs">Its paragraphs in order and without overlap; null to have them told from its line breaks.</param>
    /// <returns>A document that is not analysed: <see cref="Document.IsAnalysed"/> is false.</returns>
    public static Document Segment(string text, TextLanguage? language = null, IReadOnlyList<TextSpan>? paragraphs = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var known = language ?? LanguageIdentifier.Identify(text);
        paragraphs ??= Paragraphs.Of(text);
        var tokens = new Tokens();
        foreach (var paragraph in paragraphs) Tokenizer.Tokenize(text, paragraph, known, tokens);
        return new Document(text, known, tokens.Spans, tokens.SentenceStarts, tokens.Joins, QuotationReader.Read(text, paragraphs));
    }
}
