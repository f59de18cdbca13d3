namespace Zegsman.Evaluation;

/// <summary>How well the statements of one kind, stance or construction are found.</summary>
/// <param name="Gold">How many the gold has.</param>
/// <param name="Predicted">How many predicted statements have the label; null for a construction, which is told of the gold alone.</param>
/// <param name="Overlap">Those paired with a content that overlaps by half or more.</param>
/// <param name="Attribution">Those paired with an answer that a reader would accept: content, source and cue.</param>
public sealed record Group(int Gold, int? Predicted, Rate Overlap, Rate Attribution);

/// <summary>The shares of a group that are right, from 0 to 1 and rounded to four digits. The label itself may be wrong on the other side.</summary>
/// <param name="Precision">Of what was predicted with the label; null when nothing was.</param>
/// <param name="Recall">Of the gold with the label; null when there is none.</param>
public sealed record Rate(double? Precision, double? Recall);
