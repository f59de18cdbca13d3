namespace Zegsman.Evaluation;

/// <summary>What one figure is made of: how many items there are on both sides, and how many of them are right.</summary>
internal readonly record struct Counts(int Gold, int Predicted, double RightOfGold, double RightOfPredicted)
{
    public double Precision => Predicted > 0 ? RightOfPredicted / Predicted : 0;

    public double Recall => Gold > 0 ? RightOfGold / Gold : 0;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Counts operator +(Counts a, Counts b) =>
        new(a.Gold + b.Gold, a.Predicted + b.Predicted, a.RightOfGold + b.RightOfGold, a.RightOfPredicted + b.RightOfPredicted);
}
