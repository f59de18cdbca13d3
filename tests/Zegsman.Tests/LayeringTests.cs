using System.Reflection;
using Zegsman.Language;

namespace Zegsman.Tests;

public sealed class LayeringTests
{
    [Fact]
    public void The_language_library_knows_nothing_of_articles() =>
        References(typeof(Document).Assembly).ShouldBeEmpty();

    [Fact]
    public void The_statement_library_rests_on_the_language_library_alone() =>
        References(typeof(Reading).Assembly).ShouldBe(["Zegsman.Language"]);

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Zegsman", StringComparison.Ordinal)).Order();
}
