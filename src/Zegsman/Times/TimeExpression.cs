using Zegsman.Language;

namespace Zegsman.Times;

/// <summary>Words of an article that tell a time, and which one.</summary>
/// <param name="Span">The words in the article's text; UTF-16, half-open.</param>
/// <param name="Text">The words, exactly as in the text.</param>
/// <param name="Type">What sort of time it is.</param>
/// <param name="Value">
/// The TIMEX3 value, such as "2018-07-13", "2018-W28", "P3D" or "XXXX-WXX-1"; "from/to" for two ends. Null when it cannot be known: it
/// depends on something else than the date of the passage, or on more of that date than is given.
/// </param>
/// <param name="From">The first day or moment, in ISO 8601; null when it is not known, and for a length of time without a place.</param>
/// <param name="To">The first day or moment after it, in ISO 8601; null where From is.</param>
public sealed record TimeExpression(TextSpan Span, string Text, TimeType Type, string? Value, string? From, string? To);
