using Zegsman.Evaluation;

namespace Zegsman.Cli.Evaluate;

/// <summary>What an evaluation prints.</summary>
/// <param name="Scores">The figures.</param>
/// <param name="By">What they are broken down by.</param>
/// <param name="Against">The run they are held against; null for none.</param>
internal sealed record Report(Scores Scores, IReadOnlyList<string> By, Against? Against)
{
    /// <summary>The kinds of mistakes as options and results name them, in order.</summary>
    public static IReadOnlyList<string> MistakeNames { get; } = [.. Enum.GetValues<MistakeKind>().Select(NameOf)];

    /// <summary>How many mistakes there are of each kind.</summary>
    public IEnumerable<(string Name, int Count)> Mistakes { get; } =
        MistakeNames.Select(name => (name, Scores.Mistakes.Count(m => NameOf(m.Kind) == name)));

    public static string NameOf(MistakeKind kind) => kind.ToString().ToLowerInvariant();
}

/// <summary>Another run of the same gold, and how far it is from this one.</summary>
internal sealed record Against(string File, int ArticlesMissing, IReadOnlyDictionary<string, Difference> Differences);
