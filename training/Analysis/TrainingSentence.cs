namespace Zegsman.Training.Analysis;

/// <summary>A sentence to learn from. What a data set does not tell is null: it is masked in training.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Style">Which way of annotating it follows; see <see cref="AnnotationStyle"/>.</param>
internal sealed record TrainingSentence(IReadOnlyList<TrainingWord> Words, int Style);

/// <summary>A word to learn from.</summary>
/// <param name="Form">As it is written.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Xpos">Its tag.</param>
/// <param name="Features">Its features, "_" for none.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Head">The number of its head in the sentence, counted from 1; 0 for the root; -1 when not known.</param>
/// <param name="Relation">Its relation to its head.</param>
/// <param name="Name">Its BIO tag: O, B-PER and so on.</param>
internal sealed record TrainingWord(string Form, string? Upos = null, string? Xpos = null, string? Features = null, string? Lemma = null, int Head = -1,
    string? Relation = null, string? Name = null);

/// <summary>
/// Treebanks of one language differ in their habits. The model is told which one it reads (Stymne et al. 2018, treebank embeddings), and
/// at run time that it reads the first.
/// </summary>
internal static class AnnotationStyle
{
    public const int Official = 0;
    public const int Updated = 1;
    public const int Converted = 2;
    public const int Silver = 3;
    public const int Count = 4;
}
