using Zegsman.Statements;

namespace Zegsman.Server.Marking;

/// <summary>Statements with those inside them right after them.</summary>
internal static class StatementTree
{
    /// <summary>
    /// All statements once, each followed by its children, with their depth; 0 for one that stands in no other, and for those that a correction made
    /// stand in one another.
    /// </summary>
    public static List<(Statement Statement, int Depth)> InOrder(IReadOnlyList<Statement> statements)
    {
        var ids = statements.Select(s => s.Id).ToHashSet();
        var children = statements.ToLookup(s => s.Parent is { } parent && ids.Contains(parent) ? parent : "");
        var (ordered, seen) = (new List<(Statement, int)>(statements.Count), new HashSet<Statement>(ReferenceEqualityComparer.Instance));
        foreach (var root in children[""].Concat(statements)) Add(root);
        return ordered;

        void Add(Statement root)
        {
            var ahead = new Stack<(Statement Statement, int Depth)>([(root, 0)]);
            while (ahead.TryPop(out var next))
            {
                if (!seen.Add(next.Statement)) continue;
                ordered.Add(next);
                foreach (var child in children[next.Statement.Id].Reverse()) ahead.Push((child, next.Depth + 1));
            }
        }
    }
}
