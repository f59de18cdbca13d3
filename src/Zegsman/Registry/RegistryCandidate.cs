namespace Zegsman.Registry;

/// <summary>Somebody who may be meant.</summary>
/// <param name="Person">Who.</param>
/// <param name="Terms">The terms that speak for it: those of the title, or at a name those of the date and else all.</param>
/// <param name="Match">What it was found by.</param>
/// <param name="IsCertain">
/// Whether the registry says it without reserve: false when the date lies partly outside the term, or after the last date for which
/// the term is known to run.
/// </param>
public sealed record RegistryCandidate(Person Person, IReadOnlyList<Term> Terms, RegistryMatch Match, bool IsCertain)
{
    /// <summary>What it rests on, for people: "starter registry: Mark Rutte, premier (Nederland), 2010-10 to 2024-07".</summary>
    public string Basis
    {
        get
        {
            var evidence = Terms.Count > 0 ? Terms[0].Evidence : Person.Evidence;
            return $"{evidence.ToString().ToLowerInvariant()} registry: {(Terms.Count > 0 ? string.Join("; ", Terms) : Person.Name)}";
        }
    }
}
