namespace Zegsman.Evaluation;

/// <summary>Counts towards one figure, summed over articles.</summary>
internal sealed class Tally
{
    private double rightOfGold;
    private double rightOfPredicted;
    private int gold;
    private int predicted;

    /// <summary>Adds items of which some are right.</summary>
    public void Items(int gold, int predicted, int rightOfGold = 0, int rightOfPredicted = 0)
    {
        this.gold += gold;
        this.predicted += predicted;
        Right(rightOfGold, rightOfPredicted);
    }

    /// <summary>Adds what is right of items already counted.</summary>
    public void Right(double ofGold, double ofPredicted)
    {
        rightOfGold += ofGold;
        rightOfPredicted += ofPredicted;
    }

    public Figure Figure()
    {
        var precision = predicted > 0 ? rightOfPredicted / predicted : 0;
        var recall = gold > 0 ? rightOfGold / gold : 0;
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new Figure(Rounding.Of(precision, 4), Rounding.Of(recall, 4), Rounding.Of(f1, 4), gold, predicted);
    }
}
