namespace Zegsman.Statements;

/// <summary>What the source does with the content, by the cue in its context.</summary>
public enum Stance
{
    /// <summary>Says it: zeggen, melden, volgens.</summary>
    State,

    /// <summary>Puts it as true without the reporter's support: beweren, stellen, reportative zou.</summary>
    Claim,

    /// <summary>Says it is not so, or refuses it.</summary>
    Deny,

    /// <summary>Grants that it is so.</summary>
    Admit,

    /// <summary>Lays a deed at somebody's door.</summary>
    Accuse,

    /// <summary>Holds it to be so: menen, vinden, denken.</summary>
    Believe,

    /// <summary>Doubts or fears it.</summary>
    Doubt,

    /// <summary>Asks it, or asks for it.</summary>
    Ask,

    /// <summary>Says it in answer.</summary>
    Answer,

    /// <summary>Orders, demands or rules it.</summary>
    Order,

    /// <summary>Promises or offers it.</summary>
    Promise,

    /// <summary>Warns of it.</summary>
    Warn,

    /// <summary>Expects it.</summary>
    Predict,

    /// <summary>Approves of it.</summary>
    Praise,

    /// <summary>Disapproves of it.</summary>
    Criticise,

    /// <summary>Wants, hopes or plans it.</summary>
    Want,

    /// <summary>Knows, sees or learns it.</summary>
    Know,

    /// <summary>Shows it, as a study or a document does.</summary>
    Show,

    /// <summary>Makes it known beforehand.</summary>
    Announce,

    /// <summary>Says that it is as was said.</summary>
    Confirm,

    /// <summary>Says it again or with weight.</summary>
    Stress,
}
