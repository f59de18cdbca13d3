using System.Text;
using Zegsman.Language.Analysis;
using Zegsman.Language.Lemmas;
using Zegsman.Language.Models;

namespace Zegsman.Language.Tests.Analysis.Toy;

/// <summary>
/// A model that has learnt nothing, for tests of all around it. It tells the part of speech and names from a word's shape: a capital makes
/// PROPN and a name, digits NUM and the rest of a name, other words NOUN with XPOS "N|soort". Its heads are as good as random.
/// </summary>
internal static class ToyModel
{
    /// <summary>The sections of the model.</summary>
    public static List<(string Name, byte[] Content)> Sections(string language = "nl") =>
    [
        (ModelFile.Card, Encoding.UTF8.GetBytes($$"""
            {"name": "toy", "language": "{{language}}", "version": "1.0", "date": "2026-11-28", "licence": "CC0",
             "data": ["none"], "scores": {"LAS": 12.5}, "parameters": 400}
            """)),
        (ModelFile.Labels, """
            {"upos": ["NOUN", "PROPN", "PUNCT", "NUM", "VERB"], "xpos": ["SPEC", "N|soort", "LET"], "feats": ["_", "Number=Sing"],
             "scripts": ["l|0||0|", "k|0||0|"], "relations": ["nsubj", "root", "obj", "punct"],
             "names": ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"]}
            """u8.ToArray()),
        (ModelFile.Words, Written(new WordFeatures(["de"], "abcdefghijklmnopqrstuvwxyz").Write)),
        (ModelFile.Lemmas, Written(new LemmaLexicon(new Dictionary<string, string> { ["zinnen\tN|soort"] = "zin" }).Write)),
        (ModelFile.Encode, Network("encode.onnx")),
        (ModelFile.Relate, Network("relate.onnx")),
    ];

    /// <summary>The model as a file.</summary>
    public static byte[] File(string language = "nl") => ModelFile.Write(Sections(language));

    /// <summary>The model as a file, with another section in place of one.</summary>
    public static byte[] FileWith(string section, byte[] content) =>
        ModelFile.Write([.. Sections().Select(s => s.Name == section ? (s.Name, content) : s)]);

    private static byte[] Network(string name)
    {
        using var stream = typeof(ToyModel).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
