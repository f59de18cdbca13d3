namespace Zegsman.Speakers.Linking;

/// <summary>How a reference was linked.</summary>
internal enum LinkKind
{
    /// <summary>It stands by itself.</summary>
    None,

    /// <summary>Its name, or its words, are those of one before.</summary>
    Name,

    /// <summary>"I" in a quotation: its speaker.</summary>
    Speaker,

    /// <summary>"I" outside quotation marks: who signs the letter or is asked in the interview, who is "you" in its questions.</summary>
    Writer,

    /// <summary>A relative pronoun: the noun phrase its clause hangs on.</summary>
    Relative,

    /// <summary>Who speaks in a title, by the one who says the same words below.</summary>
    Echo,

    /// <summary>By the network's score.</summary>
    Score,

    /// <summary>A title, by the registry: to the one the article names who held it, or itself when the article does not name them.</summary>
    Registry,
}

/// <summary>To which reference another was linked, how, and how surely.</summary>
/// <param name="Kind">How.</param>
/// <param name="To">The other's index; itself for none; the index after the last reference for the article's author.</param>
/// <param name="Probability">From 0 to 1; 1 where it is certain.</param>
/// <param name="Others">The next best references with their probabilities, best first.</param>
internal readonly record struct Link(LinkKind Kind, int To, double Probability, IReadOnlyList<(int To, double Probability)> Others);
