using Zegsman.Registry.Lookup;

namespace Zegsman.Tests.Registry;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Secretaris-generaal van de VN", "secretaris generaal vn")]
    [InlineData("Recep Tayyip ERDOĞAN", "recep tayyip erdogan")]
    [InlineData("Ľudovít Ódor", "ludovit odor")]
    [InlineData("Nguyễn Tấn Dũng", "nguyen tan dung")]
    [InlineData("Erdog\u0306an", "erdogan")]
    [InlineData("Đinđić, Straße, Æsir, Łódź", "dindic strasse aesir lodz")]
    [InlineData("France's president", "france president")]
    [InlineData("the U.S. president", "us president")]
    [InlineData("Bas van 't Wout", "bas wout")]
    [InlineData("Massimo D’Alema", "massimo dalema")]
    [InlineData("Nicușor Dan", "nicusor dan")]
    [InlineData("van de", "van de")]
    [InlineData(" …!? ", "")]
    public void Case_marks_hyphens_points_and_small_words_do_not_count(string text, string key) => NameKey.Of(text).ShouldBe(key);
}
