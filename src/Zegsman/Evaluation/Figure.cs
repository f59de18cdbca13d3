namespace Zegsman.Evaluation;

/// <summary>Precision, recall and F1 of one part of the answer, each from 0 to 1 and rounded to four digits, over the counts of gold and predicted items.</summary>
/// <param name="Precision">The share of what was predicted that is right; 0 when nothing was.</param>
/// <param name="Recall">The share of the gold that was found; 0 when there is none.</param>
/// <param name="F1">The harmonic mean of both.</param>
/// <param name="Gold">The number of gold items.</param>
/// <param name="Predicted">The number of predicted items.</param>
public sealed record Figure(double Precision, double Recall, double F1, int Gold, int Predicted);

/// <summary>How often a label is right on the pairs whose gold has it.</summary>
/// <param name="Share">The share that is right, from 0 to 1, rounded to four digits.</param>
/// <param name="Of">The number of pairs.</param>
public sealed record Accuracy(double Share, int Of);
