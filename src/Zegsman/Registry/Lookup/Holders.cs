using Zegsman.Articles;

namespace Zegsman.Registry.Lookup;

/// <summary>Who held one of some offices at a date.</summary>
/// <param name="offices">The offices that may be meant.</param>
/// <param name="on">The date; null when it is unknown.</param>
/// <param name="isFormer">Whether somebody is meant who held it before.</param>
internal sealed class Holders(IReadOnlyList<Office> offices, PartialDate? on, bool isFormer)
{
    /// <summary>All who may be meant by the title alone.</summary>
    public IReadOnlyList<RegistryCandidate> All() =>
        Candidates(offices.SelectMany(o => Preferred(o, o.Terms.Where(Fits))), RegistryMatch.Title,
            terms => on is not { } date || isFormer || terms.Any(t => t.MayCoverWholly(date)));

    /// <summary>
    /// Those of some people who may be meant. The name says who it is, so that one who held the office at another time counts when
    /// none of them held it then: an article of today still says "president Obama".
    /// </summary>
    public IReadOnlyList<RegistryCandidate> Named(IReadOnlyList<Person> people)
    {
        var terms = offices.SelectMany(o => o.Terms).Where(t => people.Contains(t.Person)).ToList();
        var then = terms.Where(Fits).ToList();
        if (then.Count == 0 && on is { } date) then = [.. terms.Where(t => t.MayHaveBegun(date))];
        return Candidates(then, RegistryMatch.TitleAndName, _ => true);
    }

    private static List<RegistryCandidate> Candidates(
        IEnumerable<Term> terms, RegistryMatch match, Func<IReadOnlyList<Term>, bool> isCertain) =>
        [.. terms.GroupBy(t => t.Person).Select(g => new RegistryCandidate(g.Key, [.. g], match, isCertain([.. g])))];

    private bool Fits(Term term) => on is not { } date || (isFormer ? term.MayBeOver(date) : term.MayCover(date));

    /// <summary>What was imported goes before the starter where only one can hold the office.</summary>
    private static IEnumerable<Term> Preferred(Office office, IEnumerable<Term> terms)
    {
        var all = terms.ToList();
        return office.HasSeveralHolders || all.TrueForAll(t => t.Evidence == RegistryEvidence.Starter)
            ? all
            : all.Where(t => t.Evidence != RegistryEvidence.Starter);
    }
}
