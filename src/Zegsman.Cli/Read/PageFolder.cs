namespace Zegsman.Cli.Read;

/// <summary>A folder with a page for each article, named after the article's id.</summary>
internal sealed class PageFolder : IResults
{
    private readonly string folder;
    private readonly ArticleFileNames names = new();

    /// <exception cref="OutputException">The folder cannot be made.</exception>
    public PageFolder(string folder)
    {
        this.folder = folder;
        OutputFile.MakeFolder(folder);
    }

    public void Add(Rendered reading) => OutputFile.Write(Path.Combine(folder, names.Next(reading.ArticleId) + ".html"), reading.Text);

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
