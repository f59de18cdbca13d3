using Zegsman.Articles;

namespace Zegsman.Tests.Articles.Html;

/// <summary>Whole pages as outlets make them, each beside a text file with what is to be read in it.</summary>
public sealed class WholePageTests
{
    private static readonly string Folder = RepositoryFile.Path("tests", "Zegsman.Tests", "Articles", "Html", "Pages");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.html").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_as_the_file_beside_it_says(string page)
    {
        var html = File.ReadAllText(Path.Combine(Folder, page));
        var expected = File.ReadAllText(Path.Combine(Folder, Path.ChangeExtension(page, ".txt")));
        Page.Describe(Page.Read(html, new ArticleHints { FileName = page })).ShouldBe(expected);
    }
}
