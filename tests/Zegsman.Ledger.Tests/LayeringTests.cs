namespace Zegsman.Ledger.Tests;

public sealed class LayeringTests
{
    [Fact]
    public void The_ledger_rests_on_the_statement_library() =>
        typeof(StatementLedger).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => n.StartsWith("Zegsman", StringComparison.Ordinal)).Order().ShouldBeSubsetOf(["Zegsman", "Zegsman.Language"]);
}
