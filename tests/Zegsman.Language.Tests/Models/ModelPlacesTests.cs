using Zegsman.Cli.Tests;
using Zegsman.Language.Models;

namespace Zegsman.Language.Tests.Models;

public sealed class ModelPlacesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ModelPlacesTests()
    {
        Directory.CreateDirectory(folder["a"]);
        Directory.CreateDirectory(folder["b"]);
        File.WriteAllText(Path.Combine(folder["a"], "nl.zegsman"), "");
        File.WriteAllText(Path.Combine(folder["b"], "nl.zegsman"), "");
        File.WriteAllText(Path.Combine(folder["b"], "en.zegsman"), "");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_place_that_is_named_goes_before_the_variable() =>
        new ModelPlaces(folder["a"], folder["b"]).Find(TextLanguage.Dutch).ShouldBe(Path.Combine(folder["a"], "nl.zegsman"));

    [Fact]
    public void The_variable_goes_before_the_folder_beside_the_program() =>
        new ModelPlaces(null, folder["b"]).Find(TextLanguage.English).ShouldBe(Path.Combine(folder["b"], "en.zegsman"));

    [Fact]
    public void A_file_is_taken_whatever_its_name() =>
        new ModelPlaces(Path.Combine(folder["b"], "en.zegsman"), null).Find(TextLanguage.Dutch).ShouldBe(Path.Combine(folder["b"], "en.zegsman"));

    [Fact]
    public void What_the_meant_place_does_not_hold_is_not_looked_for_elsewhere()
    {
        var error = Should.Throw<ZegsmanException>(() => new ModelPlaces(folder["a"], folder["b"]).Find(TextLanguage.English));
        error.Code.ShouldBe("ZG303");
        error.Message.ShouldContain(folder["a"]);
        error.Message.ShouldContain("en.zegsman");
    }

    [Fact]
    public void Without_either_it_is_the_folder_beside_the_program() =>
        Should.Throw<ZegsmanException>(() => new ModelPlaces(null, "").Find(TextLanguage.Other)).Message
            .ShouldContain(Path.Combine(AppContext.BaseDirectory, "models"));
}
