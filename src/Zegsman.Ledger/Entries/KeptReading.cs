using Zegsman.Articles;
using Zegsman.Speakers;
using Zegsman.Times;

namespace Zegsman.Ledger;

/// <summary>The reading that a kept statement is from, with the article's text.</summary>
/// <param name="Text">The canonical text that every span of the statement refers to.</param>
/// <param name="Passages">The passages of the text, in order.</param>
/// <param name="Authors">The article's authors as named; empty when none are.</param>
/// <param name="Entities">The people, bodies and other sources in it.</param>
/// <param name="Times">The times that the text tells, in order and without overlap.</param>
/// <param name="Model">The name and version of what read it.</param>
/// <param name="Added">When the reading was added, in UTC and ISO 8601.</param>
public sealed record KeptReading(string Text, IReadOnlyList<Passage> Passages, IReadOnlyList<string> Authors, IReadOnlyList<Entity> Entities,
    IReadOnlyList<TimeExpression> Times, string Model, string Added);
