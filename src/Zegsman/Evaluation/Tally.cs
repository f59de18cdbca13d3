namespace Zegsman.Evaluation;

/// <summary>Counts towards one figure, of each article and summed over all.</summary>
internal sealed class Tally
{
    private readonly List<Counts> articles = [];
    private Counts all;

    /// <summary>The counts of each article, in the order in which they were added.</summary>
    public IReadOnlyList<Counts> Articles => articles;

    /// <summary>Begins the next article with its items, of which some are right.</summary>
    public void Items(int gold, int predicted, int rightOfGold = 0, int rightOfPredicted = 0)
    {
        articles.Add(default);
        Add(new Counts(gold, predicted, rightOfGold, rightOfPredicted));
    }

    /// <summary>Adds what is right of the article's items.</summary>
    public void Right(double ofGold, double ofPredicted) => Add(new Counts(0, 0, ofGold, ofPredicted));

    public Figure Figure() => new(Rounding.Of(all.Precision, 4), Rounding.Of(all.Recall, 4), Rounding.Of(all.F1, 4), all.Gold, all.Predicted);

    private void Add(Counts counts)
    {
        all += counts;
        articles[^1] += counts;
    }
}
