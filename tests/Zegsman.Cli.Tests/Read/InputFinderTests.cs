using Zegsman.Cli.Read;

namespace Zegsman.Cli.Tests.Read;

public sealed class InputFinderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public InputFinderTests()
    {
        string[] names =
            ["b.txt", "a.html", "A.txt", "diep/c.jsonl", "diep/dieper/d.txt", "diep.txt", "e.png", ".verborgen.txt", ".git/f.txt"];
        foreach (var name in names)
            folder.Write(name, "x");
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Find(string name) =>
        InputFinder.Find([name]).Select(i => Path.GetRelativePath(folder.Path, i.Name).Replace('\\', '/'));

    [Fact]
    public void A_folder_gives_its_files_of_known_endings_in_ordinal_order_without_hidden_ones() =>
        Find(folder.Path).ShouldBe(["A.txt", "a.html", "b.txt", "diep.txt", "diep/c.jsonl", "diep/dieper/d.txt"]);

    [Theory]
    [InlineData("*.txt", "A.txt b.txt diep.txt")]
    [InlineData("?.txt", "A.txt b.txt")]
    [InlineData("*", "A.txt a.html b.txt diep.txt e.png")]
    [InlineData("**/*.txt", "A.txt b.txt diep.txt diep/dieper/d.txt")]
    [InlineData("diep/**/d.*", "diep/dieper/d.txt")]
    [InlineData("*/c.jsonl", "diep/c.jsonl")]
    [InlineData("**/dieper/**", "diep/dieper/d.txt")]
    public void A_pattern_gives_its_matches_in_ordinal_order(string pattern, string found) =>
        Find(folder[pattern]).ShouldBe(found.Split(' '));

    [Fact]
    public void A_pattern_that_is_the_name_of_a_file_is_that_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no such names there");
        folder.Write("wat?.txt", "x");
        Find(folder["wat?.txt"]).ShouldBe(["wat?.txt"]);
    }

    [Theory]
    [InlineData("http://nieuws.example/a", typeof(UrlInput))]
    [InlineData("HTTPS://nieuws.example/a", typeof(UrlInput))]
    [InlineData("-", typeof(StandardInput))]
    [InlineData("ftp://nieuws.example/a", typeof(MissingInput))]
    public void A_name_tells_what_it_is(string name, Type kind) => InputFinder.Find([name]).ShouldHaveSingleItem().ShouldBeOfType(kind);

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_walked_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Directory.CreateSymbolicLink(folder["diep/rond"], folder.Path);
        Find(folder.Path).Count().ShouldBe(6);
    }
}
