namespace Zegsman.Evaluation;

/// <summary>How far the confidence of statements can be trusted, against the measure "attribution": the whole answer a reader would accept.</summary>
/// <param name="Statements">How many statements that were found have a confidence.</param>
/// <param name="Error">
/// The expected calibration error (Naeini et al. 2015): how far confidence and share of right statements lie apart, over ten bins of equal width, each
/// counted by its statements; 0 is best.
/// </param>
/// <param name="Sure">How many have a confidence of <see cref="SureFrom"/> or more.</param>
/// <param name="SureRight">How many of these are right.</param>
public sealed record Calibration(int Statements, double Error, int Sure, int SureRight)
{
    /// <summary>From this confidence on a statement counts as sure.</summary>
    public const double SureFrom = 0.9;

    private const int Bins = 10;

    /// <summary>Of statements with their confidence; null when there are none.</summary>
    internal static Calibration? Of(IReadOnlyCollection<(double Confidence, bool IsRight)> statements)
    {
        if (statements.Count == 0) return null;
        var bins = statements.GroupBy(s => Math.Clamp((int)(s.Confidence * Bins), 0, Bins - 1)).OrderBy(bin => bin.Key);
        var error = bins.Sum(bin => Math.Abs(bin.Sum(s => s.Confidence) - bin.Count(s => s.IsRight))) / statements.Count;
        var sure = statements.Where(s => s.Confidence >= SureFrom).ToList();
        return new Calibration(statements.Count, error, sure.Count, sure.Count(s => s.IsRight));
    }
}
