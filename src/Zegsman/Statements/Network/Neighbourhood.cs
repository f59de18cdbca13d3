using Zegsman.Statements.Linking;

namespace Zegsman.Statements.Network;

/// <summary>Attributions by where they stand, so that each is compared with those around it and not with all of a long text.</summary>
internal sealed class Neighbourhood
{
    /// <summary>In characters; the words of an attribution lie within two of these but for words of monstrous length.</summary>
    private const int Block = 1024;

    private readonly Dictionary<int, List<Attribution>> blocks = [];

    public Neighbourhood(IEnumerable<Attribution> attributions)
    {
        foreach (var attribution in attributions) Add(attribution);
    }

    public void Add(Attribution attribution)
    {
        var block = attribution.Content[0].Start / Block;
        if (!blocks.TryGetValue(block, out var found)) blocks[block] = found = [];
        found.Add(attribution);
    }

    /// <summary>Those whose content begins not far from an offset.</summary>
    public IEnumerable<Attribution> Around(int offset)
    {
        for (var block = (offset / Block) - 2; block <= (offset / Block) + 1; block++)
        {
            if (!blocks.TryGetValue(block, out var found)) continue;
            foreach (var attribution in found) yield return attribution;
        }
    }
}
