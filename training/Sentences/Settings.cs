namespace Zegsman.Training.Sentences;

/// <summary>What was chosen on the development treebank.</summary>
/// <param name="Epochs">Passes over the documents.</param>
/// <param name="OwnBreaks">How often, after the first pass, a sentence is taken to begin where the model says so and not where the treebank does.</param>
/// <param name="Threshold">The score above which a sentence begins.</param>
/// <param name="Letters">How many varied copies of the web texts are added.</param>
internal sealed record Settings(int Epochs, double OwnBreaks, double Threshold, int Letters);
