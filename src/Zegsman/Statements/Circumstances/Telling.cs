namespace Zegsman.Statements.Circumstances;

/// <summary>What an article tells of how something was said.</summary>
internal sealed class Telling
{
    public Circumstance? Addressee { get; set; }

    /// <summary>The token that names the addressee; -1 for none.</summary>
    public int AddresseeHead { get; set; } = -1;

    public Circumstance? Occasion { get; set; }

    public Circumstance? Medium { get; set; }

    public Circumstance? Place { get; set; }
}
