namespace Zegsman.Language.Names;

/// <summary>The classes of the name tagger: "O" for no name, "B-PER" for the first token of one, "I-PER" for a later one, and so on.</summary>
internal sealed class NameTags
{
    private NameTags(NameType?[] types, bool[] begins)
    {
        Types = types;
        Begins = begins;
    }

    /// <summary>The number of classes.</summary>
    public int Count => Types.Length;

    /// <summary>For each class what bears the name; null for no name.</summary>
    public NameType?[] Types { get; }

    /// <summary>For each class whether it begins a name.</summary>
    public bool[] Begins { get; }

    /// <summary>The classes of such labels; null when a label is none of them, or there is no "O".</summary>
    public static NameTags? Parse(IReadOnlyList<string> labels)
    {
        var types = new NameType?[labels.Count];
        var begins = new bool[labels.Count];
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == "O") continue;
            if (labels[i].Length < 3 || labels[i][..2] is not ("B-" or "I-")) return null;
            if (NameTag.Parse(labels[i][2..]) is not { } type) return null;
            types[i] = type;
            begins[i] = labels[i][0] == 'B';
        }
        return types.Contains(null) ? new NameTags(types, begins) : null;
    }

    /// <summary>Whether a token of a class may stand after one of another class, or at the beginning of a sentence (-1).</summary>
    public bool MayFollow(int tag, int previous) =>
        Types[tag] is null || Begins[tag] || (previous >= 0 && Types[previous] == Types[tag]);
}
