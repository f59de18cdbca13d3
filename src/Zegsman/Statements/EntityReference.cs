namespace Zegsman.Statements;

/// <summary>Which entity a source is.</summary>
/// <param name="Id">The entity's id in the article.</param>
/// <param name="Name">Its fullest name.</param>
/// <param name="Wikidata">Its Wikidata id, such as "Q42"; null when it is not known.</param>
public sealed record EntityReference(string Id, string Name, string? Wikidata);
