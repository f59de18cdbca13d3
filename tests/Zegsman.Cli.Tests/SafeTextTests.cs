using FsCheck.Xunit;

namespace Zegsman.Cli.Tests;

public sealed class SafeTextTests
{
    [Fact]
    public void Half_a_surrogate_pair_becomes_visible_and_a_whole_one_stays() => SafeText.OneLine("a\uD83Db 🙂").ShouldBe("a\uFFFDb 🙂");

    [Fact]
    public void Escape_becomes_visible_and_a_tab_a_blank() => SafeText.OneLine("\e[1m\tdik").ShouldBe("␛[1m dik");

    [Theory]
    [InlineData("Één café, naïef: ‘ja’ – “nee” …")]
    [InlineData("日本語 и русский")]
    public void Harmless_text_stays_as_it_is(string text) => SafeText.OneLine(text).ShouldBe(text);

    [Property]
    public bool No_control_character_is_left_in_any_text(string? text) => !SafeText.OneLine(text ?? "").Any(char.IsControl);
}
