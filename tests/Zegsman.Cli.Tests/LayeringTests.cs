namespace Zegsman.Cli.Tests;

public sealed class LayeringTests
{
    [Fact]
    public void The_command_line_rests_on_the_libraries() =>
        System.Reflection.Assembly.Load("Zegsman.Cli").GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith("Zegsman", StringComparison.Ordinal)).Order().ShouldBeSubsetOf(["Zegsman", "Zegsman.Language", "Zegsman.Ledger", "Zegsman.Server"]);
}
