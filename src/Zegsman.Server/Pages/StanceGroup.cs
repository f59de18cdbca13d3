using Zegsman.Statements;

namespace Zegsman.Server.Pages;

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

    /// <summary>The group of a statement's stance; null when that is not known.</summary>
    public static StanceGroup? Group(this Statement statement) => statement.Cue is { } cue ? cue.Stance.Group() : null;

    /// <summary>The class of a group's colour in the style sheets.</summary>
    public static string Class(this StanceGroup? group) => group is { } known ? "g-" + known.ToString().ToLowerInvariant() : "g-none";

    /// <summary>The sign that tells a group without its colour.</summary>
    public static string Sign(this StanceGroup? group) => group switch
    {
        StanceGroup.Says => "●",
        StanceGroup.Opposes => "✕",
        StanceGroup.Blames => "▲",
        StanceGroup.Grants => "✓",
        StanceGroup.Wants => "➜",
        _ => "○",
    };

    /// <summary>
    /// Whether a stance needs a "not" before it. Negative means that the content is put as not holding or is opposed, which a denial, a doubt
    /// or criticism says by itself: who protests against a plan does not "not criticise" it.
    /// </summary>
    public static bool IsNegated(this Statement statement) =>
        statement.Polarity == Polarity.Negative && statement.Cue?.Stance is not Stance.Criticise && statement.Cue?.Stance.Group() != StanceGroup.Opposes;

    public static string Name(this Stance stance) => stance.ToString().ToLowerInvariant();
}
