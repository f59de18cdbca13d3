using Zegsman.Statements;

namespace Zegsman.Cli.Read.Html;

/// <summary>A statement with its number on the page, counted from 1, and its depth inside others.</summary>
internal sealed record NumberedStatement(int Number, int Depth, Statement Statement)
{
    public static IReadOnlyList<NumberedStatement> Of(Reading reading) =>
        [.. StatementTree.InOrder(reading.Statements).Select((s, i) => new NumberedStatement(i + 1, s.Depth, s.Statement))];

    /// <summary>The class of everything on the page that belongs to it.</summary>
    public string Class => FormattableString.Invariant($"s{Number}");

    /// <summary>The class of its stance's colour.</summary>
    public string Colour => Statement.Cue is { } cue ? ColourOf(cue.Stance.Group()) : "g-none";

    public static string ColourOf(StanceGroup group) => "g-" + group.ToString().ToLowerInvariant();
}
