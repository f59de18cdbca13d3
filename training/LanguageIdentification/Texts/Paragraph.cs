namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>A paragraph, message or sentence of a source.</summary>
/// <param name="Language">Its language, as the source calls it.</param>
/// <param name="Document">The document it stands in.</param>
/// <param name="Text">Its words, without markup.</param>
internal readonly record struct Paragraph(string Language, string Document, string Text);
