using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zegsman.Cli.Tests;
using Zegsman.Language.Models;
using Zegsman.Language.Tests.Analysis.Toy;

namespace Zegsman.Language.Tests.Models;

public sealed class ModelFileTests
{
    private static byte[] Small() => ModelFile.Write([("card.json", "{}"u8.ToArray()), ("leeg", []), ("ä", [1, 2, 3])]);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var file = ModelFile.Read("x", Small());
        file.Section("card.json").ToArray().ShouldBe("{}"u8.ToArray());
        file.Section("leeg").Length.ShouldBe(0);
        file.Section("ä").ToArray().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Any_changed_bit_is_noticed()
    {
        var file = Small();
        for (var bit = 0; bit < 8 * file.Length; bit++)
        {
            var changed = (byte[])file.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            // the format's own bytes tell of another version
            Code(() => ModelFile.Read("x", changed)).ShouldBe(bit / 8 is >= 4 and < 8 ? "ZG302" : "ZG301");
        }
    }

    [Fact]
    public void A_file_that_is_cut_off_or_goes_on_is_noticed()
    {
        var file = Small();
        for (var length = 0; length < file.Length; length++) Code(() => ModelFile.Read("x", file[..length])).ShouldBe("ZG301");
        Code(() => ModelFile.Read("x", [.. file, 0])).ShouldBe("ZG301");
    }

    [Property(MaxTest = 2000)]
    public Property A_false_table_of_sections_is_noticed_even_with_the_right_hash() => Prop.ForAll(Tables, table =>
    {
        try
        {
            ModelFile.Read("x", Hashed(table));
        }
        catch (ZegsmanException e)
        {
            e.Code.ShouldBe("ZG301");
        }
    });

    [Fact]
    public void A_section_that_is_not_there_is_told_by_its_name()
    {
        var error = Should.Throw<ZegsmanException>(() => ModelFile.Read("nl.zegsman", Small()).Section("words.bin"));
        error.Code.ShouldBe("ZG305");
        error.Message.ShouldContain("words.bin");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_told()
    {
        using var folder = new TemporaryFolder();
        Code(() => ModelFile.Read(folder.Path)).ShouldBe("ZG307");
    }

    [Theory]
    [InlineData(ModelFile.Card, "{}")]
    [InlineData(ModelFile.Card, "{\"name\": null}")]
    [InlineData(ModelFile.Card, "nonsense")]
    [InlineData(ModelFile.Labels, "{\"upos\": []}")]
    [InlineData(ModelFile.Labels, "{\"upos\": [\"NOWN\"], \"xpos\": [], \"feats\": [], \"scripts\": [], \"relations\": [], \"names\": [\"O\"]}")]
    [InlineData(ModelFile.Labels, "{\"upos\": [], \"xpos\": [], \"feats\": [], \"scripts\": [], \"relations\": [], \"names\": [\"O\", \"I-DOG\"]}")]
    [InlineData(ModelFile.Words, "\u0005ab")]
    [InlineData(ModelFile.Lemmas, "")]
    [InlineData(ModelFile.Encode, "no network")]
    [InlineData(ModelFile.Relate, "")]
    public void A_section_that_is_not_what_it_should_be_is_told_by_its_name(string section, string content)
    {
        var error = Should.Throw<ZegsmanException>(() => Load(ToyModel.FileWith(section, Encoding.UTF8.GetBytes(content))));
        error.Code.ShouldBe("ZG306");
        error.Message.ShouldContain(section);
    }

    [Fact]
    public void A_network_with_other_inputs_is_refused()
    {
        var relate = ToyModel.Sections().Single(s => s.Name == ModelFile.Relate).Content;
        Code(() => Load(ToyModel.FileWith(ModelFile.Encode, relate))).ShouldBe("ZG306");
    }

    [Fact]
    public void Every_section_is_needed()
    {
        var sections = ToyModel.Sections();
        foreach (var left in sections)
            Code(() => Load(ModelFile.Write([.. sections.Where(s => s.Name != left.Name)]))).ShouldBe("ZG305");
    }

    [Fact]
    public void A_model_of_another_language_is_refused() => Code(() => Load(ToyModel.File("en"))).ShouldBe("ZG304");

    private static void Load(byte[] file) => new AnalysisModel(ModelFile.Read("x", file), TextLanguage.Dutch).Dispose();

    private static string Code(Action read) => Should.Throw<ZegsmanException>(read).Code;

    private static byte[] Hashed(byte[] afterHash)
    {
        var file = new byte[40 + afterHash.Length];
        "ZGSM"u8.CopyTo(file);
        file[4] = 1;
        afterHash.CopyTo(file, 40);
        System.Security.Cryptography.SHA256.HashData(afterHash).CopyTo(file, 8);
        return file;
    }

    /// <summary>The true table with some bytes of it put otherwise, and cut off at some place.</summary>
    private static Arbitrary<byte[]> Tables =>
        (from places in Gen.Choose(0, 50).ArrayOf(3)
         from values in Gen.Elements<byte>(0, 1, 2, 127, 128, 255).ArrayOf(3)
         from end in Gen.Choose(4, Small().Length - 40)
         select Changed(Small()[40..], places, values)[..end]).ToArbitrary();

    private static byte[] Changed(byte[] bytes, int[] places, byte[] values)
    {
        for (var i = 0; i < places.Length; i++) bytes[Math.Min(places[i], bytes.Length - 1)] = values[i];
        return bytes;
    }
}
