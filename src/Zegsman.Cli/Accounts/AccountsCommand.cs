using System.CommandLine;
using System.Globalization;
using Zegsman.Cli.Ledger;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Accounts;

namespace Zegsman.Cli.Accounts;

/// <summary>"zegsman accounts": who may sign in to the server of a ledger, and with what rights.</summary>
internal static class AccountsCommand
{
    public static Command Create() => new("accounts", "Sees to who may sign in to the server of a ledger, and with what rights.")
    {
        Add(), List(), SetRole(), SetPassword(), Remove(), MakeToken(), RevokeToken(),
    };

    private static Command Add()
    {
        var (name, role) = (Name(), RoleOption("What the account may do.", Role.Reader));
        return Change("add", "Makes an account; asks for its password, or takes that from the first line of standard input.", [name, role], (result, terminal, ledger) =>
        {
            var password = terminal.ReadSecret("password: ") ?? "";
            new AccountBook(ledger, terminal.Time).Add(result.GetRequiredValue(name), RoleOf(result, role), password, By);
            return $"added: {result.GetRequiredValue(name)}, {result.GetRequiredValue(role)}";
        });
    }

    private static Command List() => Change("list", "Tells which accounts and tokens there are, one a line.", [], (_, terminal, ledger) =>
    {
        var (accounts, tokens) = (new AccountBook(ledger, terminal.Time), new TokenBook(ledger, terminal.Time));
        return string.Join('\n', accounts.All().SelectMany(account => tokens.Of(account.Id).Select(token => Told(account, token)).Prepend(
            $"{account.Name} {account.Role.Word()} since {account.Created}")));
    });

    private static Command SetRole()
    {
        var name = Name();
        var role = new Argument<string>("role") { Description = "What it may do from now on." };
        role.AcceptOnlyFromAmong([.. Roles.OfAccounts.Select(r => r.Word())]);
        return Change("role", "Gives an account another role.", [name, role], (result, terminal, ledger) =>
        {
            new AccountBook(ledger, terminal.Time).SetRole(result.GetRequiredValue(name), Roles.OfAccount(result.GetRequiredValue(role))!.Value, By);
            return $"role: {result.GetRequiredValue(name)}, {result.GetRequiredValue(role)}";
        });
    }

    private static Command SetPassword()
    {
        var name = Name();
        return Change("password", "Sets an account's password, asked for as by add; whoever was signed in no longer is.", [name], (result, terminal, ledger) =>
        {
            new AccountBook(ledger, terminal.Time).SetPassword(result.GetRequiredValue(name), terminal.ReadSecret("new password: ") ?? "", By);
            return $"password: {result.GetRequiredValue(name)}";
        });
    }

    private static Command Remove()
    {
        var name = Name();
        return Change("remove", "Takes an account out, with its tokens and saved questions.", [name], (result, terminal, ledger) =>
        {
            new AccountBook(ledger, terminal.Time).Remove(result.GetRequiredValue(name), By);
            return $"removed: {result.GetRequiredValue(name)}";
        });
    }

    private static Command MakeToken()
    {
        var (name, role) = (Name(), RoleOption("What it may do, at most what its account may.", Role.Reader));
        var purpose = new Option<string>("--for") { Description = "What it is for.", HelpName = "text", DefaultValueFactory = _ => "" };
        var expires = new Option<DateOnly?>("--expires")
        {
            Description = "The day on which it expires, such as 2027-01-31; never when left out.",
            HelpName = "day",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                result.AddError(AccessErrors.NoExpiry(result.Tokens[0].Value).Message);
                return null;
            },
        };
        return Change("token", "Makes a token, by which a program asks in the account's name, and tells it this once.", [name, role, purpose, expires], (result, terminal, ledger) =>
        {
            var account = Known(ledger, terminal, result.GetRequiredValue(name));
            return new TokenBook(ledger, terminal.Time).Make(account, result.GetRequiredValue(purpose), RoleOf(result, role), result.GetValue(expires), By);
        });
    }

    private static Command RevokeToken()
    {
        var name = Name();
        var number = new Argument<long>("token") { Description = "Its number, as list tells it." };
        return Change("revoke", "Revokes a token.", [name, number], (result, terminal, ledger) =>
        {
            new TokenBook(ledger, terminal.Time).Revoke(Known(ledger, terminal, result.GetRequiredValue(name)), result.GetRequiredValue(number), By);
            return string.Create(CultureInfo.InvariantCulture, $"revoked: token {result.GetRequiredValue(number)}");
        });
    }

    private static string By => Environment.UserName;

    private static Command Change(string name, string description, IEnumerable<Symbol> symbols, Func<ParseResult, Terminal, StatementLedger, string> work)
    {
        var ledger = LedgerOption.Create();
        var command = new Command(name, description) { ledger };
        foreach (var symbol in symbols)
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else command.Options.Add((Option)symbol);
        command.SetAction(result =>
        {
            var terminal = Terminal.Of(result);
            using var kept = LedgerOption.Writing(() => StatementLedger.Open(LedgerOption.File(result.GetValue(ledger), terminal), time: terminal.Time));
            var told = Usage(() => LedgerOption.Writing(() => work(result, terminal, kept)));
            foreach (var line in told.Split('\n').Where(l => l.Length > 0)) terminal.Output.WriteLine(SafeText.OneLine(line));
            return ExitCode.Done;
        });
        return command;
    }

    private static Account Known(StatementLedger ledger, Terminal terminal, string name) =>
        new AccountBook(ledger, terminal.Time).Named(name) ?? throw AccessErrors.NoAccount(name);

    private static string Told(Account account, AccessToken token) => string.Create(CultureInfo.InvariantCulture, $"{account.Name} token {token.Id} {token.Role.Word()} since {token.Created}")
        + (token.Expires is { } expires ? $", expires {expires}" : "") + (token.Used is { } used ? $", used {used}" : "")
        + (token.Revoked is { } revoked ? $", revoked {revoked}" : "") + (token.Name.Length > 0 ? $", for {token.Name}" : "");

    private static Argument<string> Name() => new("name") { Description = "The account's name." };

    private static Option<string> RoleOption(string description, Role standard)
    {
        var option = new Option<string>("--role") { Description = description, HelpName = "role", DefaultValueFactory = _ => standard.Word() };
        option.AcceptOnlyFromAmong([.. Roles.OfAccounts.Select(r => r.Word())]);
        return option;
    }

    private static Role RoleOf(ParseResult result, Option<string> option) => Roles.OfAccount(result.GetRequiredValue(option))!.Value;

    /// <summary>Does something with an account that may be named wrongly.</summary>
    private static T Usage<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (ZegsmanException error) when (error.Code.StartsWith("ZG7", StringComparison.Ordinal))
        {
            throw new UsageException(error.Code, error.Message);
        }
    }
}
