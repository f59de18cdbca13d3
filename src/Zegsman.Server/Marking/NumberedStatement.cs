using Zegsman.Server.Pages;
using Zegsman.Statements;

namespace Zegsman.Server.Marking;

/// <summary>A statement on a page.</summary>
/// <param name="Number">Its number there, counted from 1.</param>
/// <param name="Depth">In how many other statements it stands.</param>
/// <param name="Statement">The statement.</param>
public sealed record NumberedStatement(int Number, int Depth, Statement Statement)
{
    /// <summary>Statements with their numbers, each followed by those inside it.</summary>
    internal static IReadOnlyList<NumberedStatement> Of(IReadOnlyList<Statement> statements) =>
        [.. StatementTree.InOrder(statements).Select((s, i) => new NumberedStatement(i + 1, s.Depth, s.Statement))];

    /// <summary>The class of everything on the page that belongs to it.</summary>
    public string Class => FormattableString.Invariant($"s{Number}");

    /// <summary>The class of its stance's colour.</summary>
    public string Colour => Statement.Group().Class();
}
