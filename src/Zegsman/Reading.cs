using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Speakers;
using Zegsman.Statements;
using Zegsman.Times;

namespace Zegsman;

/// <summary>What was read in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Document">The analysis of its text.</param>
/// <param name="Statements">Its statements, in order of the text; a statement's parent is always among them.</param>
/// <param name="Entities">The people, bodies and other sources in it.</param>
public sealed record Reading(Article Article, Document Document, IReadOnlyList<Statement> Statements, IReadOnlyList<Entity> Entities)
{
    /// <summary>The times that the text tells, in order of the text and without overlap.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    /// <summary>The name and version of what read it; empty when nothing did, as in a language that is not read.</summary>
    public string Model { get; init; } = "";
}
