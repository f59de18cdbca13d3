using Zegsman.Language;
using Zegsman.Registry;
using Zegsman.Registry.Csv;

namespace Zegsman.Tests.Registry;

public sealed class RegistryDocumentationTests
{
    [Fact]
    public void Every_column_is_documented()
    {
        var page = File.ReadAllText(RepositoryFile.Path("docs/registry.md"));
        foreach (var column in RegistryCsv.Columns) page.ShouldContain($"| `{column}` |");
        foreach (var type in Enum.GetNames<BodyType>()) page.ShouldContain($"`{type.ToLowerInvariant()}`");
        foreach (var evidence in Enum.GetNames<RegistryEvidence>()) page.ShouldContain($"`{evidence.ToLowerInvariant()}`");
    }

    [Fact]
    public void Every_error_is_listed()
    {
        var page = File.ReadAllText(RepositoryFile.Path("docs/errors.md"));
        foreach (var error in (ZegsmanException[])
            [
                RegistryErrors.Unreadable("", ""), RegistryErrors.UnknownFormat(""), RegistryErrors.Nothing(""), RegistryErrors.NotWritten("", new IOException()),
                RegistryErrors.OpenQuote("", 0), RegistryErrors.Columns("", ""), RegistryErrors.TooManyFields("", 0, 0, 0), RegistryErrors.Field("", 0, "", ""),
                RegistryErrors.Backwards("", ""), RegistryErrors.Twice("", 0, "", ""), RegistryErrors.Ambiguous("", 0, "", ""), RegistryErrors.NotJson("", "", ""),
                RegistryErrors.Popolo("", "", ""), RegistryErrors.Dangling("", "", ""), RegistryErrors.CutOff(""), RegistryErrors.NotEntity("", 0, ""),
            ])
            page.ShouldContain($"| {error.Code} |");
    }
}
