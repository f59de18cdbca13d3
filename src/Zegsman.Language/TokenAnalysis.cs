namespace Zegsman.Language;

/// <summary>What an analysis says of one token; the means to build an analysed document by hand.</summary>
/// <param name="PartOfSpeech">Its universal part of speech.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Head">The index of its head among the document's tokens; -1 for the root of its sentence.</param>
/// <param name="Relation">Its relation to the head, such as "nsubj"; "root" for the root.</param>
/// <param name="Xpos">The treebank's own tag; null for none.</param>
/// <param name="Features">Its features as in CoNLL-U, such as "Number=Sing|Tense=Past"; null for none.</param>
public readonly record struct TokenAnalysis(PartOfSpeech PartOfSpeech, string Lemma, int Head, string Relation, string? Xpos = null, string? Features = null);

/// <summary>Tokens that together are a name.</summary>
/// <param name="Type">What bears it.</param>
/// <param name="FirstToken">The index of its first token in the document.</param>
/// <param name="EndToken">The index after its last token.</param>
public readonly record struct NameTokens(NameType Type, int FirstToken, int EndToken);
