namespace Zegsman.Registry;

/// <summary>What sort of body it is.</summary>
public enum BodyType
{
    /// <summary>A state, past or present.</summary>
    Country,

    /// <summary>A part of a state with a government of its own.</summary>
    Region,

    /// <summary>A town or city.</summary>
    Municipality,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>Any other: a parliament, a bank, an alliance.</summary>
    Organisation,
}
