using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>Stances that are alike to a reader who skims, and so share a colour; the stance itself always stands beside it.</summary>
internal enum StanceGroup
{
    Says,
    Opposes,
    Blames,
    Grants,
    Wants,
}

internal static class StanceGroups
{
    public static StanceGroup Group(this Stance stance) => stance switch
    {
        Stance.Deny or Stance.Doubt => StanceGroup.Opposes,
        Stance.Accuse or Stance.Criticise or Stance.Warn => StanceGroup.Blames,
        Stance.Admit or Stance.Praise or Stance.Confirm => StanceGroup.Grants,
        Stance.Want or Stance.Order or Stance.Promise or Stance.Ask or Stance.Predict => StanceGroup.Wants,
        _ => StanceGroup.Says,
    };

    /// <summary>
    /// Whether a stance needs a "not" before it. Negative means that the content is put as not holding, which a denial or a doubt
    /// says by itself.
    /// </summary>
    public static bool IsNegated(this Statement statement) =>
        statement.Polarity == Polarity.Negative && statement.Cue?.Stance.Group() != StanceGroup.Opposes;

    public static string Name(this Stance stance) => stance.ToString().ToLowerInvariant();
}
