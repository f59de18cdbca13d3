using Zegsman.Language;
using Zegsman.Language.Models;

namespace Zegsman.Statements.Network;

/// <summary>The trained attribution model of both languages: its two networks, the lemmas they know, and how sure their scores are.</summary>
internal sealed class AttributionModel : IDisposable
{
    private const string FileName = "attribution.zegsman";
    private const string TokensSection = "tokens.onnx";
    private const string WindowsSection = "windows.onnx";
    private const string LemmasSection = "lemmas.json";

    private readonly Thresholds dutch;
    private readonly Thresholds english;

    private AttributionModel(ModelFile file)
    {
        Card = ModelCard.Of(file);
        using (var lemmas = new ModelJson(file, LemmasSection)) Lemmas = new LemmaVocabulary(lemmas.Texts("lemmas"));
        (dutch, english) = (Network.Thresholds.Of(file, TextLanguage.Dutch), Network.Thresholds.Of(file, TextLanguage.English));
        StanceWords = new StanceWords(file);
        Tokens = new Graph(file, TokensSection, ["states", "features", "lengths"], ["vectors", "sides", "anchors"]);
        Windows = new Graph(file, WindowsSection, ["vectors", "sides", "places", "anchors", "windows"], ["roles", "stances", "polarities", "kinds"]);
    }

    /// <summary>Loads the model.</summary>
    /// <exception cref="ZegsmanException">It cannot be used (ZG301 to ZG308).</exception>
    public static AttributionModel Load(ModelPlaces places) => new(ModelFile.Read(places.Find(FileName)));

    /// <summary>What it is, what it was trained on, how good it is.</summary>
    public ModelCard Card { get; }

    /// <summary>The name and version that each statement's evidence bears.</summary>
    public string Name => $"{Card.Name} {Card.Version}";

    public LemmaVocabulary Lemmas { get; }

    /// <summary>The stance that Dutch words speak for.</summary>
    public StanceWords StanceWords { get; }

    /// <summary>What was chosen on dev for a language.</summary>
    public Thresholds Thresholds(TextLanguage language) => language == TextLanguage.Dutch ? dutch : english;

    /// <summary>From the states and features of a passage's tokens to vectors, and to how likely each is an anchor.</summary>
    public Graph Tokens { get; }

    /// <summary>From the vectors around an anchor to each token's role, and to stance, polarity and kind.</summary>
    public Graph Windows { get; }

    public void Dispose()
    {
        Tokens.Dispose();
        Windows.Dispose();
    }
}
