using Zegsman.Language;
using Zegsman.Language.Coreference;
using Zegsman.Registry;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Puts an article's references together, from left to right: what is certain first (names, relative clauses, "I" in a quotation), then each to its likeliest
/// candidate, unless that would put two people of different names into one chain.
/// </summary>
internal sealed class Chains
{
    private const double LeastOther = 0.02;
    private const int MostOthers = 3;
    private const double SureOfNobody = 0.8;

    private readonly Discourse discourse;
    private readonly int[] roots;
    private readonly Reference?[] names;
    private readonly RegistryCandidate?[] holders;
    private readonly OfficeHolders offices;

    public Chains(Discourse discourse, CoreferenceModel model, PeopleRegistry registry)
    {
        this.discourse = discourse;
        offices = new OfficeHolders(discourse, registry);
        var count = discourse.References.Count;
        (roots, names, holders, Links) = (new int[count + 1], new Reference?[count + 1], new RegistryCandidate?[count + 1], new Link[count]);
        for (var i = 0; i <= count; i++) roots[i] = i;
        for (var i = 0; i < count; i++)
        {
            var chain = discourse.Names.Chain[i];
            roots[i] = chain;
            if (discourse.References[discourse.Names.FullName[chain]] is { Name.Type: NameType.Person } full) names[chain] = full;
            Links[i] = chain == i ? new Link(LinkKind.None, i, 1, []) : new Link(LinkKind.Name, chain, 1, []);
        }
        var roles = new OnlyRoles(discourse);
        var questions = new LinkQuestions(discourse);
        var probabilities = model.Read(discourse, questions);
        var asked = 0;
        for (var i = 0; i < count; i++)
        {
            if (asked < questions.All.Count && questions.All[asked].Reference == i)
            {
                var isOnly = roles.Of(i) is >= 0 and var only && Join(i, only, new Link(LinkKind.Name, only, 1, []));
                if (!isOnly && !LinkByRegistry(i)) LinkByScore(i, questions.All[asked].Candidates, probabilities[asked]);
                asked++;
            }
            else if (discourse.AntecedentByTree(i) is >= 0 and var antecedent)
            {
                Join(i, antecedent, new Link(LinkKind.Relative, antecedent, 1, []));
            }
            else if (LinkQuestions.IsTellersI(discourse, i))
            {
                var teller = discourse.Source[discourse.Speeches[discourse.SpeechOf[i]].Teller];
                Join(i, teller, new Link(LinkKind.Speaker, teller, 1, []));
            }
        }
    }

    /// <summary>For each reference, how it was linked.</summary>
    public Link[] Links { get; }

    /// <summary>The number of the author's chain before it is joined with others.</summary>
    public int Author => discourse.References.Count;

    /// <summary>The chain of a reference, named by one of its references.</summary>
    public int Of(int reference)
    {
        while (roots[reference] != reference) reference = roots[reference] = roots[roots[reference]];
        return reference;
    }

    /// <summary>The one of whom the registry says that they hold the office by which a chain goes; null for none.</summary>
    public RegistryCandidate? HolderOf(int chain) => holders[chain];

    private bool LinkByRegistry(int index)
    {
        if (offices.Of(index) is not { } holder) return false;
        holders[Of(index)] = holder;
        var named = offices.MentionOf(holder.Person);
        var link = new Link(LinkKind.Registry, named < 0 ? index : named, 1, []);
        if (named >= 0 && Join(index, named, link)) return true;
        Links[index] = link with { To = index };
        return true;
    }

    private void LinkByScore(int index, List<int> candidates, double[] probabilities)
    {
        var best = Enumerable.Range(0, probabilities.Length).OrderByDescending(i => probabilities[i]).ThenBy(i => i).ToList();
        var others = best.Where(i => i != candidates.Count).Take(MostOthers + 1).Where(i => probabilities[i] >= LeastOther).Select(i => (To(i), probabilities[i])).ToList();
        foreach (var i in best)
        {
            if (i == candidates.Count)
            {
                // "hij" and "she" are of somebody who was named, where that is at all likely
                if (probabilities[i] < SureOfNobody && discourse.References[index].Pronoun is { Person: 3, Gender: Gender.Masculine or Gender.Feminine } && candidates.Count > 0) continue;
                Links[index] = new Link(LinkKind.None, index, probabilities[i], others);
                return;
            }
            // "I" of a quotation whose speaker is this very one tells nothing
            if (Of(To(i)) == Of(index)) continue;
            // "beide presidenten" are not one person
            if (discourse.References[index] is { Kind: ReferenceKind.Description, Number: GrammaticalNumber.Plural } && names[Of(To(i))] is not null) continue;
            if (Join(index, To(i), new Link(LinkKind.Score, To(i), probabilities[i], [.. others.Where(other => other.Item1 != To(i)).Take(MostOthers)]))) return;
        }

        int To(int i) => i < candidates.Count ? candidates[i] : Author;
    }

    private bool Join(int index, int other, Link link)
    {
        var (own, root) = (Of(index), Of(other));
        if (own != root)
        {
            if (names[own] is { } mine && names[root] is { } theirs && !mine.NameWords.Any(word => Array.IndexOf(theirs.NameWords, word) >= 0)) return false;
            if (holders[own] is { } holder && (holders[root] is { } second && second.Person != holder.Person || names[root] is { } name && !offices.IsOf(holder.Person, name))) return false;
            if (holders[root] is { } known && names[own] is { } named && !offices.IsOf(known.Person, named)) return false;
            roots[own] = root;
            names[root] ??= names[own];
            holders[root] ??= holders[own];
        }
        Links[index] = link;
        return true;
    }
}
