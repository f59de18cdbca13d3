using System.CommandLine;
using System.CommandLine.Parsing;

namespace Zegsman.Cli;

/// <summary>Tells what is wrong with a command line, on standard error, with the nearest name that would have been right.</summary>
internal static class UsageError
{
    /// <summary>The exit code of a bad command line, once it is reported; null for a good one.</summary>
    public static int? Report(ParseResult result, Terminal terminal)
    {
        var command = result.CommandResult.Command;
        var messages = UnknownOptions(result, command).ToList();
        if (messages.Count == 0) messages.AddRange(UnknownVerbs(result, command));
        if (messages.Count == 0) messages.AddRange(result.Errors.Select(Message));
        if (messages.Count == 0) return null;

        foreach (var message in messages) terminal.Error.WriteLine("zegsman: " + SafeText.OneLine(message));
        terminal.Error.WriteLine($"See 'zegsman {Verbs(command)}--help'.");
        return ExitCode.Usage;
    }

    /// <summary>The verbs that lead to a command, a space after each.</summary>
    private static string Verbs(Command command) =>
        command is RootCommand ? "" : string.Concat(command.Parents.OfType<Command>().Take(1).Select(Verbs)) + command.Name + " ";

    /// <summary>An argument may be any text, so that the parser itself would take a misspelt option for a file's name.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult result, Command command) =>
        from token in result.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
        where token.Type == TokenType.Argument && token.Value is ['-', _, ..]
        let names = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(c => c.Options.Where(o => o.Recursive)))
            .SelectMany(o => o.Aliases.Prepend(o.Name))
        select $"unknown option '{token.Value}'.{Suggestion(token.Value, names)} Put '--' before a file whose name begins with '-'.";

    private static IEnumerable<string> UnknownVerbs(ParseResult result, Command command) =>
        from name in command.Subcommands.Count > 0 ? result.UnmatchedTokens : []
        select $"unknown verb '{name}'.{Suggestion(name, command.Subcommands.Select(c => c.Name))}";

    /// <summary>The message of an error; of what should be a number and is none, ours, for the parser tells its type in .NET.</summary>
    private static string Message(ParseError error)
    {
        var (name, type) = error.SymbolResult switch
        {
            OptionResult option => (option.Option.Name, option.Option.ValueType),
            ArgumentResult { Parent: OptionResult option } => (option.Option.Name, option.Option.ValueType),
            ArgumentResult argument => ($"the {argument.Argument.Name}", argument.Argument.ValueType),
            _ => ("", typeof(string)),
        };
        var sort = Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
        {
            TypeCode.Int32 or TypeCode.Int64 => "a whole number",
            TypeCode.Double => "a number",
            _ => null,
        };
        return sort is not null && error.Message.Contains($"'{type}'", StringComparison.Ordinal)
            ? $"{name} must be {sort}, not '{error.SymbolResult!.Tokens[0].Value}'." : error.Message;
    }

    private static string Suggestion(string name, IEnumerable<string> known)
    {
        var (nearest, distance) = known.Select(k => (k, EditDistance(name, k))).MinBy(c => c.Item2);
        return nearest is not null && distance <= 1 + name.Length / 4 ? $" Did you mean '{nearest}'?" : "";
    }

    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, _) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), 1 + Math.Min(row[j], row[j - 1])));
        }
        return row[b.Length];
    }
}
