using Microsoft.Extensions.DependencyInjection;
using Zegsman.Server.Access;

namespace Zegsman.Server.Tests.Access;

public sealed class TextRightsTests
{
    [Fact]
    public async Task Without_a_rule_readers_see_the_whole_text_and_others_a_snippet()
    {
        await using var server = await TestServer.StartAsync();
        var rights = server.Services.GetRequiredService<TextRights>();
        rights.Of(Role.Anonymous, "De Oostermeerder").ShouldBe(TextShare.Snippet);
        rights.Of(Role.Reader, null).ShouldBe(TextShare.Full);
    }

    [Fact]
    public async Task An_outlets_own_line_goes_before_that_for_all_and_a_role_has_what_the_nearest_below_it_has()
    {
        await using var server = await TestServer.StartAsync();
        var rights = server.Services.GetRequiredService<TextRights>();
        rights.Set(new TextRight("", Role.Anonymous, TextShare.None), "test");
        rights.Set(new TextRight("De Oostermeerder", Role.Anonymous, TextShare.Snippet), "test");
        rights.Set(new TextRight("De Oostermeerder", Role.Editor, TextShare.Full), "test");
        rights.Of(Role.Anonymous, "Ander").ShouldBe(TextShare.None);
        rights.Of(Role.Admin, "Ander").ShouldBe(TextShare.None);
        rights.Of(Role.Reviewer, "de oostermeerder").ShouldBe(TextShare.Snippet);
        rights.Of(Role.Admin, "De Oostermeerder").ShouldBe(TextShare.Full);
        rights.Remove("De Oostermeerder", Role.Editor, "test");
        rights.Of(Role.Admin, "De Oostermeerder").ShouldBe(TextShare.Snippet);
    }

    [Fact]
    public async Task An_admin_sets_the_rule_on_the_page()
    {
        await using var server = await TestServer.StartAsync();
        using var client = await server.ClientSignedInAsync(Role.Admin);
        await client.SendFormAsync("/settings", "/settings/texts", ("outlet", "De Oostermeerder"), ("role", "anonymous"), ("share", "none"));
        (await client.GetStringAsync("/settings.json")).ShouldContain("""{"outlet":"De Oostermeerder","role":"anonymous","share":"none"}""");
        server.Services.GetRequiredService<TextRights>().Of(Role.Anonymous, "De Oostermeerder").ShouldBe(TextShare.None);
        (await client.GetStringAsync("/audit.json")).ShouldContain("settings.text");
    }
}
