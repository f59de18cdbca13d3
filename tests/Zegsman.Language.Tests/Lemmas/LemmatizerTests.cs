using Zegsman.Language.Lemmas;
using Zegsman.Language.Models;
using Zegsman.Language.Tests.Analysis.Toy;

namespace Zegsman.Language.Tests.Lemmas;

public sealed class LemmatizerTests
{
    private static readonly string[] Tags = ["SPEC", "N|soort", "VZ|fin", "VZ|init", "BW", "ADJ|vrij"];

    [Theory]
    [InlineData("zinnen", "N|soort", 0, "zin")]
    [InlineData("Zinnen", "N|soort", 1, "zin")]
    [InlineData("zinnen", "SPEC", 0, "zinnen")]
    [InlineData("Ada", "SPEC", 1, "Ada")]
    [InlineData("Ada", "SPEC", 0, "ada")]
    public void The_lexicon_goes_before_the_script(string form, string tag, int script, string lemma) =>
        With(lemmatizer => lemmatizer.Of(form, PartOfSpeech.Noun, Array.IndexOf(Tags, tag), script)).ShouldBe(lemma);

    [Theory]
    [InlineData("houden", "tegen", "VZ|fin", "tegen_houden")]
    [InlineData("nemen", "Waar", "ADJ|vrij", "waar_nemen")]
    [InlineData("keren", "terug", "BW", "terug_keren")]
    [InlineData("komen", "in", "VZ|init", null)]
    [InlineData("tegenhouden", "tegen", "VZ|fin", null)]
    [InlineData("op_roepen", "mee", "VZ|fin", null)]
    public void A_verb_takes_its_particle_in_front_once(string verb, string particle, string tag, string? lemma) =>
        With(lemmatizer => lemmatizer.WithParticle(verb, particle, Array.IndexOf(Tags, tag))).ShouldBe(lemma);

    [Fact]
    public void An_English_verb_keeps_its_own_lemma() =>
        With(lemmatizer => lemmatizer.WithParticle("give", "up", Array.IndexOf(Tags, "BW")), "en").ShouldBeNull();

    private static string? With(Func<Lemmatizer, string?> use, string language = "nl")
    {
        var labels = """
            {"upos": ["NOUN"], "xpos": ["SPEC", "N|soort", "VZ|fin", "VZ|init", "BW", "ADJ|vrij"], "feats": ["_"],
             "scripts": ["l|0||0|", "k|0||0|"], "relations": ["root"], "names": ["O"]}
            """u8.ToArray();
        var file = ModelFile.Write([.. ToyModel.Sections(language).Select(s => s.Name == ModelFile.Labels ? (s.Name, labels) : s)]);
        using var model = new AnalysisModel(ModelFile.Read("toy", file), LanguageCode.Parse(language)!.Value);
        return use(new Lemmatizer(model));
    }
}
