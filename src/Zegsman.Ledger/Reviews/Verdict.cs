namespace Zegsman.Ledger.Reviews;

/// <summary>What a reviewer says of a statement.</summary>
public enum Verdict
{
    /// <summary>It is right as it stands.</summary>
    Confirm,

    /// <summary>Some of it is wrong, and the correction says what it must be.</summary>
    Correct,

    /// <summary>It is no statement of this article.</summary>
    Reject,

    /// <summary>The last verdict that still holds no longer does.</summary>
    Withdraw,
}

/// <summary>What the verdicts on a statement come to.</summary>
public enum ReviewState
{
    /// <summary>Nobody has said anything of it that still holds.</summary>
    None,

    /// <summary>It is right as it was read.</summary>
    Confirmed,

    /// <summary>It stands in a corrected form.</summary>
    Corrected,

    /// <summary>It is no statement, and answers only to a question for what was rejected.</summary>
    Rejected,
}
