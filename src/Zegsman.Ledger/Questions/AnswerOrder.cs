namespace Zegsman.Ledger.Questions;

/// <summary>In which order the statements of an answer come; those that are equal in it come in the order they were added.</summary>
public enum AnswerOrder
{
    /// <summary>By when it was said, the last first; what has no date comes last.</summary>
    Newest,

    /// <summary>By when it was said, the first first; what has no date comes last.</summary>
    Oldest,

    /// <summary>By when it was added, the first first: who goes on from the last cursor misses nothing.</summary>
    Added,

    /// <summary>By how sure the reading is, the surest first.</summary>
    Confidence,

    /// <summary>By when it was added, the last first: what is new since somebody looked stands on top.</summary>
    Latest,

    /// <summary>By how sure the reading is, the least sure first, and of those that are equal the last added: what a person should look at.</summary>
    Unsure,
}

internal static class AnswerOrders
{
    /// <summary>Whether an order goes by how sure the reading is.</summary>
    public static bool IsBySureness(this AnswerOrder order) => order is AnswerOrder.Confidence or AnswerOrder.Unsure;
}
