namespace Zegsman.Language.Conllu;

/// <summary>A document of a CoNLL-U file.</summary>
/// <param name="Id">Its name in <c># newdoc id</c>; null when it has none.</param>
/// <param name="Document">Its text, built from its tokens, with these tokens and sentences.</param>
public sealed record ConlluDocument(string? Id, Document Document);
