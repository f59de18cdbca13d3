namespace Zegsman.Ledger.Questions;

/// <summary>A page of the statements that answer a question.</summary>
/// <param name="Statements">The statements in the question's order.</param>
/// <param name="Next">The cursor for the page after this one: opaque, and good for this question as long as the ledger is; null on the last
/// page.</param>
public sealed record Answer(IReadOnlyList<KeptStatement> Statements, string? Next);

/// <summary>How many statements answer a question.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Facets">How they are spread.</param>
public sealed record AnswerCounts(long Total, IReadOnlyList<Facet> Facets);

/// <summary>How the statements that answer a question are spread over the values of a field.</summary>
/// <param name="Field">The field of the question: "speaker", "about", "stance", "polarity", "kind", "source", "outlet" or "said" (by
/// year).</param>
/// <param name="Values">The commonest values, most first; what has no value is not counted.</param>
public sealed record Facet(string Field, IReadOnlyList<FacetValue> Values);

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value as a question takes it.</param>
/// <param name="Count">How many of the statements have it.</param>
public sealed record FacetValue(string Value, long Count);
