namespace Zegsman.Statements.Network;

/// <summary>What the second network says of an anchor.</summary>
/// <param name="Window">The tokens it looked at.</param>
/// <param name="RoleScores">For each of them the probability of no role, source, cue, content.</param>
/// <param name="Stances">The probability of each <see cref="Stance"/>.</param>
/// <param name="Polarities">The probability of each <see cref="Polarity"/>.</param>
/// <param name="Kinds">The probability of each <see cref="StatementKind"/>.</param>
internal sealed record WindowScores(CueWindow Window, float[] RoleScores, float[] Stances, float[] Polarities, float[] Kinds)
{
    public const int Roles = 4;
    public const int Source = 1;
    public const int Cue = 2;
    public const int Content = 3;

    /// <summary>The probability that a token of the document has a role in this attribution.</summary>
    public float Of(int token, int role) => RoleScores[((token - Window.First) * Roles) + role];

    /// <summary>The index of the largest number.</summary>
    public static int Best(float[] numbers) => Array.IndexOf(numbers, numbers.Max());
}
