using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>Statements with those inside them right after them.</summary>
internal static class StatementTree
{
    /// <summary>All statements, each followed by its children, with their depth; 0 for one that stands in no other.</summary>
    public static List<(Statement Statement, int Depth)> InOrder(IReadOnlyList<Statement> statements)
    {
        var ids = statements.Select(s => s.Id).ToHashSet();
        var children = statements.ToLookup(s => s.Parent is { } parent && ids.Contains(parent) ? parent : "");
        var ordered = new List<(Statement, int)>(statements.Count);
        var ahead = new Stack<(Statement Statement, int Depth)>(children[""].Reverse().Select(s => (s, 0)));
        while (ahead.TryPop(out var next))
        {
            ordered.Add(next);
            foreach (var child in children[next.Statement.Id].Reverse()) ahead.Push((child, next.Depth + 1));
        }
        return ordered;
    }
}
