using Zegsman.Statements.Cues;

namespace Zegsman.Statements.Stances;

/// <summary>Whether the source puts the content as holding: a denial and a negated cue do not, a negated denial does.</summary>
internal static class Polarities
{
    public static Polarity Of(FoundCue cue) => cue.Entry.IsNegative ^ cue.IsNegated ? Polarity.Negative : Polarity.Positive;
}
