using Zegsman.Language.Names;

namespace Zegsman.Language.Models;

/// <summary>
/// The labels of a model, for each column in the order of the network's classes, ready to be put into documents: classes become indices into
/// the one table of strings.
/// </summary>
internal sealed class ModelLabels
{
    private readonly List<string> strings = [""];

    internal ModelLabels(ModelFile file)
    {
        using var lists = new ModelJson(file, ModelFile.Labels);
        var known = new Dictionary<string, ushort>(StringComparer.Ordinal) { [""] = 0, ["_"] = 0 };
        Xpos = lists.Texts("xpos");
        Scripts = lists.Texts("scripts");
        PartsOfSpeech = [.. lists.Texts("upos").Select(tag => UniversalTag.Parse(tag) ?? throw Unknown(tag))];
        XposStrings = [.. Xpos.Select(Index)];
        FeatureStrings = [.. lists.Texts("feats").Select(Index)];
        RelationStrings = [.. lists.Texts("relations").Select(Index)];
        (Root, Parataxis, Other, Particle) = (Index("root"), Index("parataxis"), Index("dep"), Index("compound:prt"));
        var names = lists.Texts("names");
        Names = NameTags.Parse(names) ?? throw Unknown(string.Join(' ', names));

        ZegsmanException Unknown(string label) => ModelErrors.DoesNotFit(file.Name, $"'{ModelFile.Labels}' has a label it should not: {label}");

        ushort Index(string word)
        {
            if (known.TryGetValue(word, out var index)) return index;
            if (strings.Count > ushort.MaxValue) throw ModelErrors.DoesNotFit(file.Name, "it has too many labels");
            index = (ushort)strings.Count;
            strings.Add(word);
            return known[word] = index;
        }
    }

    /// <summary>All strings of tags, features and relations; the first is "".</summary>
    internal IReadOnlyList<string> Strings => strings;

    internal PartOfSpeech[] PartsOfSpeech { get; }

    internal string[] Xpos { get; }

    internal string[] Scripts { get; }

    /// <summary>For each class of XPOS its index in the table.</summary>
    internal ushort[] XposStrings { get; }

    internal ushort[] FeatureStrings { get; }

    internal ushort[] RelationStrings { get; }

    internal NameTags Names { get; }

    /// <summary>The index of "root".</summary>
    internal ushort Root { get; }

    /// <summary>The index of "parataxis".</summary>
    internal ushort Parataxis { get; }

    /// <summary>The index of "dep", for a dependent that the model takes for a root.</summary>
    internal ushort Other { get; }

    /// <summary>The index of "compound:prt".</summary>
    internal ushort Particle { get; }
}
