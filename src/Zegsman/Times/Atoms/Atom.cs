using Zegsman.Language;
using Zegsman.Times.Words;

namespace Zegsman.Times.Atoms;

/// <summary>
/// A run of letters, a run of digits, or one other mark; smaller than a token, so that "22/01/2016" and "'s-avonds" fall apart.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsGlued">Whether no white space stands before it.</param>
/// <param name="Mark">The character, when it is a mark; else '\0'.</param>
/// <param name="Number">The number, when it is digits; else -1. Very long ones are -1 too.</param>
/// <param name="Digits">How many digits it has; 0 when it is not digits.</param>
/// <param name="Word">What the letters say of time.</param>
internal readonly record struct Atom(TextSpan Span, bool IsGlued, char Mark, int Number, int Digits, TimeWord Word)
{
    /// <summary>What stands before the first atom and after the last.</summary>
    public static Atom None { get; } = new(default, false, '\n', -1, 0, TimeWord.None);

    /// <summary>Whether it is letters.</summary>
    public bool IsLetters => Mark == '\0' && Digits == 0;
}
