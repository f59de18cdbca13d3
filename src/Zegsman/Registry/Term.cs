using Zegsman.Articles;

namespace Zegsman.Registry;

/// <summary>A person's time in an office.</summary>
public sealed class Term
{
    internal Term(Person person, Office office) => (Person, Office) = (person, office);

    /// <summary>Who held it.</summary>
    public Person Person { get; internal set; }

    /// <summary>What was held.</summary>
    public Office Office { get; }

    /// <summary>When it began, to the day, the month or the year; null when that is not known.</summary>
    public PartialDate? From { get; internal init; }

    /// <summary>When it ended: the last day, month or year that has some of it. Null when it runs on or when that is not known.</summary>
    public PartialDate? To { get; internal init; }

    /// <summary>The last date for which a term without an end is known to run; null when nothing limits it.</summary>
    public PartialDate? Seen { get; internal init; }

    /// <summary>What the entry rests on.</summary>
    public RegistryEvidence Evidence { get; internal init; }

    private DateTime Earliest => From?.From ?? DateTime.MinValue;

    private DateTime Latest => To?.To ?? DateTime.MaxValue;

    /// <summary>Whether any moment of the date may fall within the term.</summary>
    internal bool MayCover(PartialDate date) => Earliest < date.To && date.From < Latest;

    /// <summary>Whether every moment of the date may, and the term is known to have run so long.</summary>
    internal bool MayCoverWholly(PartialDate date) =>
        Earliest <= date.From && date.To <= Latest && (To is not null || Seen is not { } seen || date.To <= seen.To);

    /// <summary>Whether it may have ended when the date was over.</summary>
    internal bool MayBeOver(PartialDate date) => To is { } to && to.From < date.To;

    /// <summary>Whether it may have begun when the date was over.</summary>
    internal bool MayHaveBegun(PartialDate date) => Earliest < date.To;

    /// <summary>Whether two terms may share a moment.</summary>
    internal bool MayOverlap(Term other) => Earliest < other.Latest && other.Earliest < Latest;

    /// <summary>"Mark Rutte, premier (Nederland), 2010-10 to 2024-07".</summary>
    public override string ToString()
    {
        var from = From?.ToString() ?? "an unknown date";
        if (To is { } to) return $"{Person}, {Office}, {from} to {to}";
        return Seen is { } seen ? $"{Person}, {Office}, since {from}, still so in {seen}" : $"{Person}, {Office}, since {from}";
    }
}
