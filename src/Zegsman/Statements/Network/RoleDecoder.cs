namespace Zegsman.Statements.Network;

/// <summary>
/// Chooses a role for each token of a window: the likeliest sequence (Viterbi) when it costs something to begin a stretch of content, so
/// that a stray word begins none and a gap of a word ends none.
/// </summary>
internal static class RoleDecoder
{
    /// <summary>What it costs to begin a stretch of each role (none, source, cue, content), in log probability; chosen on dev.</summary>
    private static readonly double[] Beginning = [0, 0, 0, 1.5];

    /// <param name="scores">For each token the probability of each role.</param>
    /// <param name="anchor">The index of a token that is surely cue; -1 for none.</param>
    public static int[] Decode(ReadOnlySpan<float> scores, int anchor)
    {
        const int Roles = WindowScores.Roles;
        var length = scores.Length / Roles;
        var from = new byte[length * Roles];
        Span<double> best = stackalloc double[Roles];
        Span<double> next = stackalloc double[Roles];
        best.Clear();
        for (var role = 0; role < Roles; role++) best[role] = -Beginning[role];
        for (var token = 0; token < length; token++)
        {
            for (var role = 0; role < Roles; role++)
            {
                var (before, value) = (role, best[role]);
                for (var other = 0; token > 0 && other < Roles; other++)
                {
                    if (other != role && best[other] - Beginning[role] > value) (before, value) = (other, best[other] - Beginning[role]);
                }
                from[(token * Roles) + role] = (byte)before;
                var isBarred = token == anchor && role != WindowScores.Cue;
                next[role] = value + (isBarred ? -1e6 : Math.Log(Math.Max(scores[(token * Roles) + role], 1e-6f)));
            }
            next.CopyTo(best);
        }
        var roles = new int[length];
        var chosen = 0;
        for (var role = 1; role < Roles; role++)
        {
            if (best[role] > best[chosen]) chosen = role;
        }
        for (var token = length - 1; token >= 0; token--)
        {
            roles[token] = chosen;
            chosen = from[(token * Roles) + chosen];
        }
        return roles;
    }
}
