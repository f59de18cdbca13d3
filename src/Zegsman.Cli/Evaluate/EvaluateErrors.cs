using Zegsman.Language;

namespace Zegsman.Cli.Evaluate;

/// <summary>What can be wrong with how an evaluation is asked for; listed in docs/errors.md.</summary>
internal static class EvaluateErrors
{
    public static UsageException UnknownName(string option, string name, IEnumerable<string> known) =>
        new("ZG441", $"{option} does not know '{name}'. Give one or more of {string.Join(", ", known)}, separated by commas.");

    public static ZegsmanException NothingToCompare(string file, string gold) =>
        new("ZG442", $"{file} holds none of the articles of {gold}. Give a run over the same articles, as 'zegsman read --format jsonl {gold}' writes it.");
}
