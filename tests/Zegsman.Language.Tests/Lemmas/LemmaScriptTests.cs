using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Language.Lemmas;

namespace Zegsman.Language.Tests.Lemmas;

public sealed class LemmaScriptTests
{
    [Theory]
    [InlineData("liep", "lopen")]
    [InlineData("tegengehouden", "tegenhouden")]
    [InlineData("Amsterdamse", "Amsterdams")]
    [InlineData("NAVO", "NAVO")]
    [InlineData("WAREN", "zijn")]
    public void A_script_made_of_a_word_gives_its_lemma_again(string form, string lemma)
    {
        if (LemmaScript.Of(form, lemma) is { } script) LemmaScript.Apply(form, script).ShouldBe(lemma);
        else form.ToLowerInvariant().Intersect(lemma).ShouldBe(['n'], "words that share a letter have a script in one of the casings");
    }

    [Property(MaxTest = 1000)]
    public Property Every_script_can_be_applied_to_every_form() => Prop.ForAll(Words, Words, Words, (form, lemma, other) =>
    {
        if (LemmaScript.Of(form, lemma) is not { } script) return;
        LemmaScript.Apply(form, script).ShouldBe(lemma);
        LemmaScript.Apply(other, script).ShouldNotBeNull();
    });

    private static Arbitrary<string> Words =>
        Gen.Elements("abcdeéDE'1_-".ToCharArray()).NonEmptyListOf().Select(letters => string.Concat(letters)).ToArbitrary();
}
