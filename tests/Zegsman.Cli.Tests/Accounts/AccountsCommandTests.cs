using Zegsman.Ledger;
using Zegsman.Server.Access.Accounts;

namespace Zegsman.Cli.Tests.Accounts;

public sealed class AccountsCommandTests : IDisposable
{
    private const string Password = "vier woorden zijn genoeg\n";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task An_account_is_made_with_the_password_from_standard_input_and_listed_with_its_tokens()
    {
        (await RunAsync(Password, "add", "pia", "--role", "admin")).ExitCode.ShouldBe(ExitCode.Done);
        var token = (await RunAsync("", "token", "pia", "--role", "reviewer", "--for", "script")).Output.Trim();
        var list = (await RunAsync("", "list")).Output;
        list.ShouldContain("pia admin since ");
        list.ShouldContain("pia token 1 reviewer since ");
        list.ShouldContain("for script");
        list.ShouldNotContain(token);
        using var ledger = StatementLedger.Open(folder["ledger.db"]);
        AccountBook.IsPassword(new AccountBook(ledger, TimeProvider.System).Named("Pia")!, Password.Trim()).ShouldBeTrue();
        new TokenBook(ledger, TimeProvider.System).Find(token)!.Value.Account.Name.ShouldBe("pia");
    }

    [Fact]
    public async Task Role_password_token_and_account_are_changed_and_taken_out()
    {
        await RunAsync(Password, "add", "pia");
        (await RunAsync("", "role", "pia", "editor")).Output.ShouldBe("role: pia, editor\n");
        (await RunAsync("een ander lang wachtwoord\n", "password", "pia")).ExitCode.ShouldBe(ExitCode.Done);
        await RunAsync("", "token", "pia");
        (await RunAsync("", "revoke", "pia", "1")).ExitCode.ShouldBe(ExitCode.Done);
        (await RunAsync("", "list")).Output.ShouldContain(", revoked ");
        (await RunAsync("", "remove", "pia")).ExitCode.ShouldBe(ExitCode.Done);
        (await RunAsync("", "list")).Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kort\n", "ZG719", "add", "pia")]
    [InlineData("", "ZG719", "add", "pia")]
    [InlineData(Password, "ZG716", "add", "pia lindeman")]
    [InlineData(Password, "ZG716", "add", "anonymous")]
    [InlineData("", "ZG718", "role", "niemand", "admin")]
    [InlineData("", "ZG718", "token", "niemand")]
    public async Task What_cannot_be_is_bad_usage_and_told_with_a_code(string input, string code, params string[] arguments)
    {
        var run = await RunAsync(input, arguments);
        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain($"error {code}: ");
    }

    [Theory]
    [InlineData("add", "pia", "--role", "baas")]
    [InlineData("role", "pia", "anonymous")]
    [InlineData("token", "pia", "--expires", "morgen")]
    public async Task A_value_that_there_is_not_is_bad_usage(params string[] arguments) => (await RunAsync(Password, arguments)).ExitCode.ShouldBe(ExitCode.Usage);

    [Fact]
    public async Task No_two_accounts_have_a_name_that_differs_in_case_only()
    {
        await RunAsync(Password, "add", "pia");
        (await RunAsync(Password, "add", "PIA")).Error.ShouldContain("ZG717");
    }

    public void Dispose() => folder.Dispose();

    private Task<CommandRun> RunAsync(string input, params string[] arguments) =>
        CommandRun.OfAsync(new Surroundings { Input = input }, ["accounts", .. arguments, "--ledger", folder["ledger.db"]]);
}
