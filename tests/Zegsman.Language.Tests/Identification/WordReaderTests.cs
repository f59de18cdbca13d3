using Zegsman.Language.Identification;

namespace Zegsman.Language.Tests.Identification;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("Hij zei: 'Foto's!'", "hij|zei|foto|s")]
    [InlineData("(zie https://nos.nl/a) Meer", "zie|meer")]
    [InlineData("Kijk op t.co/abc of www.nos.nl, of mail info@nos.nl van @nos", "kijk|op|of|of|mail|van")]
    [InlineData("en/of de heer/mevrouw", "en|of|de|heer|mevrouw")]
    [InlineData("Ĳs en ĳs", "ijs|en|ijs")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Москва ligt ver", "¤¤¤¤¤¤|ligt|ver")]
    [InlineData("2026 — 100%", "")]
    public void Words_are_runs_of_letters_outside_addresses(string text, string expected) =>
        string.Join('|', Words(text)).ShouldBe(expected);

    [Fact]
    public void A_word_longer_than_the_buffer_is_read_in_pieces_without_loss() =>
        Words(new string('a', 1_000)).Sum(word => word.Length).ShouldBe(1_000);

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text, new char[WordReader.BufferLength]);
        while (reader.MoveNext()) words.Add(reader.Current[1..^1].ToString());
        return words;
    }
}
