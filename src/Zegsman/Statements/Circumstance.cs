using Zegsman.Language;

namespace Zegsman.Statements;

/// <summary>What an article tells of how something was said: an occasion, a medium, a place.</summary>
/// <param name="Spans">The words that tell it, without their preposition; empty when a verb, a post's signature or the form of an interview tells it. UTF-16, half-open, in order.</param>
/// <param name="Text">The words at the spans, or the name of the medium or occasion.</param>
public sealed record Circumstance(IReadOnlyList<TextSpan> Spans, string Text);

/// <summary>To whom something was said.</summary>
/// <param name="Spans">The words that name them. UTF-16, half-open, in order.</param>
/// <param name="Text">The words at the spans.</param>
/// <param name="Entity">Who that is in the article, or null.</param>
public sealed record Addressee(IReadOnlyList<TextSpan> Spans, string Text, EntityReference? Entity);
