using System.Buffers.Binary;
using Zegsman.Language.Identification;

namespace Zegsman.Language.Tests.Identification;

public sealed class LanguageModelTests
{
    private static byte[] Sound()
    {
        var weights = new sbyte[2 * WordGrams.Count];
        for (var i = 0; i < weights.Length; i++) weights[i] = (sbyte)(i % 251);
        return new LanguageModel(0.5f, -1, 1, weights).Write();
    }

    [Fact]
    public void A_model_read_back_is_the_model_written() => LanguageModel.Read(Sound()).Write().ShouldBe(Sound());

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(45)]
    [InlineData(60)]
    [InlineData(100_000)]
    public void A_changed_byte_is_noticed(int at)
    {
        var file = Sound();
        file[at] ^= 0x10;
        Should.Throw<ZegsmanException>(() => LanguageModel.Read(file)).Code.ShouldBe("ZG301");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(50)]
    [InlineData(1_000)]
    public void A_cut_file_is_noticed(int length) =>
        Should.Throw<ZegsmanException>(() => LanguageModel.Read(Sound().AsSpan(0, length))).Code.ShouldBe("ZG301");

    [Fact]
    public void A_model_of_another_format_is_told_from_a_damaged_one()
    {
        var file = Sound();
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), 99);
        Should.Throw<ZegsmanException>(() => LanguageModel.Read(file)).Code.ShouldBe("ZG302");
    }

    [Fact]
    public void The_message_says_what_is_wrong_and_how_to_cure_it() =>
        Should.Throw<ZegsmanException>(() => LanguageModel.Read([])).Message.ShouldSatisfyAllConditions(
            message => message.ShouldContain("language-identification.bin"),
            message => message.ShouldContain("Install Zegsman again"));
}
