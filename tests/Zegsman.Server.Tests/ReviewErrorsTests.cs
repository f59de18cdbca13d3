using Zegsman.Cli.Tests;
using Zegsman.Server.Pages.Reviewing;

namespace Zegsman.Server.Tests;

public sealed class ReviewErrorsTests
{
    [Fact]
    public void Every_code_is_in_the_documentation()
    {
        var page = Documentation.Read("errors.md");
        foreach (var error in (Language.ZegsmanException[])[ReviewErrors.NotInText("cue", "x"), ReviewErrors.NoValue("stance", "x", ["deny"]), ReviewErrors.NoDate("x")])
            page.ShouldContain($"| {error.Code} |");
    }
}
