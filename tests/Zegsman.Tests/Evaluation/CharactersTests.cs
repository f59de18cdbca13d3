using Zegsman.Evaluation;

namespace Zegsman.Tests.Evaluation;

public sealed class CharactersTests
{
    [Theory]
    [InlineData("Wat een dag", "Wat|een|dag")]
    [InlineData("½ x² _ Ⅷ", "½|x²|_|Ⅷ")]
    [InlineData("cafe\u0301 en\u200dof", "cafe|en|of")]
    [InlineData("a𝐛c 😀", "a|c")]
    public void Words_are_runs_of_letters_digits_and_underscores(string text, string words) =>
        string.Join('|', Characters.Words(text).Select(w => w.In(text))).ShouldBe(words);

    [Theory]
    [InlineData("De Bruin-Öz", "bruin|de|öz")]
    [InlineData("İlay", "i|lay")]
    [InlineData("ΟΔΟΣ οδος", "οδοσ")]
    [InlineData("𐐀bc", "𐐨bc")]
    [InlineData("—", "")]
    [InlineData(null, "")]
    public void The_words_of_a_name_are_compared_in_lower_case(string? name, string words) =>
        string.Join('|', Characters.NameWords(name).Order(StringComparer.Ordinal)).ShouldBe(words);
}
