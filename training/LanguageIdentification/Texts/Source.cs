namespace Zegsman.Training.LanguageIdentification.Texts;

/// <summary>A body of text the model learns from or is measured on.</summary>
/// <param name="Name">What the card calls it.</param>
/// <param name="Paragraphs">Its paragraphs, in the order of its documents.</param>
/// <param name="IsForMeasuring">Whether all of it is kept for measuring; else a tenth is.</param>
internal sealed record Source(string Name, IEnumerable<Paragraph> Paragraphs, bool IsForMeasuring = false);
