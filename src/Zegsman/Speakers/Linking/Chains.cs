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
    private const double LeastOfWho = 0.8;
    private const double LeastOfDescription = 0.4;
    private const double LeastOfEpithet = 0.3;
    private const double Never = 2;
    private const double OtherGender = 0.2;
    private const double OtherSort = 0.3;

    private readonly Discourse discourse;
    private readonly int[] roots;
    private readonly Reference?[] names;
    private readonly RegistryCandidate?[] holders;
    private readonly int[] bodies;
    private readonly Gender[] genders;
    private readonly OfficeHolders offices;

    public Chains(Discourse discourse, CoreferenceModel model, PeopleRegistry registry)
    {
        this.discourse = discourse;
        offices = new OfficeHolders(discourse, registry);
        var count = discourse.References.Count;
        (roots, names, holders, bodies, genders, Links) = (new int[count + 1], new Reference?[count + 1], new RegistryCandidate?[count + 1], new int[count + 1], new Gender[count + 1], new Link[count]);
        Array.Fill(bodies, -1);
        for (var i = 0; i <= count; i++) roots[i] = i;
        for (var i = 0; i < count; i++)
        {
            var chain = discourse.Names.Chain[i];
            roots[i] = chain;
            if (discourse.References[discourse.Names.FullName[chain]] is { Name.Type: NameType.Person } full) names[chain] = full;
            if (bodies[chain] < 0) bodies[chain] = BodyIn(i);
            if (genders[chain] == Gender.Unknown && discourse.References[i].Gender is Gender.Masculine or Gender.Feminine) genders[chain] = discourse.References[i].Gender;
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
                var isSettled = (SaidToBe(i) is >= 0 and var named && Join(i, named, new Link(LinkKind.Name, named, 1, [])))
                    || Collectives.PartOfThem(discourse, i) >= 0 || IsOutlet(i)
                    || (roles.Of(i) is >= 0 and var only && Join(i, only, new Link(LinkKind.Name, only, 1, [])))
                    || (discourse.Echoed.TryGetValue(i, out var below) && Join(i, below, new Link(LinkKind.Echo, below, 1, [])))
                    || (roles.LatterOf(i) is >= 0 and var latter && Join(i, latter, new Link(LinkKind.Name, latter, 1, [])))
                    || (PartyOf(i) is >= 0 and var party && Join(i, party, new Link(LinkKind.Name, party, 1, [])))
                    || (BodyOfUs(i) is >= 0 and var us && Join(i, us, new Link(LinkKind.Speaker, us, 1, [])));
                if (!isSettled && !LinkByRegistry(i)) LinkByScore(i, questions.All[asked].Candidates, probabilities[asked]);
                asked++;
            }
            else if (discourse.AntecedentByTree(i) is >= 0 and var antecedent)
            {
                Join(i, antecedent, new Link(LinkKind.Relative, antecedent, 1, []));
            }
            else if (discourse.WriterOf(i) is >= 0 and var writer)
            {
                Join(i, writer, new Link(LinkKind.Writer, writer, 1, []));
            }
            else if (LinkQuestions.IsTellersI(discourse, i))
            {
                var teller = discourse.Speaker[discourse.Speeches[discourse.SpeechOf[i]].Teller];
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

    /// <summary>"We" in the narrator's own words, which is the outlet.</summary>
    private bool IsOutlet(int index) => discourse.Article.Publisher is not null && discourse.Article.Authors.Count == 0 && discourse.NarratorsI == 0
        && discourse.References[index].Pronoun is { Person: 1, Number: GrammaticalNumber.Plural }
        && discourse.WriterOf(index, 1) < 0 && discourse.Document.Quotations.At(discourse.Document.SpanOf(discourse.References[index].Head).Start) is null;

    /// <summary>The body that "we" is in somebody's words: the speaker who is no single person, or else the body they speak for; -1 when it is not told.</summary>
    private int BodyOfUs(int index)
    {
        if (discourse.References[index].Pronoun is not { Person: 1, Number: GrammaticalNumber.Plural } || discourse.SpeechOf[index] is not (>= 0 and var speech)) return -1;
        if (discourse.Speeches[speech].Teller is not (>= 0 and var told) || discourse.Speaker[told] is not (>= 0 and var teller)) return -1;
        var speaker = discourse.References[teller];
        if (names[Of(teller)] is null && (speaker.Animacy == Animacy.Body || speaker.Kind == ReferenceKind.Group || speaker.Number == GrammaticalNumber.Plural)) return teller;
        return bodies[Of(teller)] is >= 0 and var body && Of(body) != Of(teller) ? body : -1;
    }

    /// <summary>The party in the words for whose it is: "haar partij" of "raadslid Tineke Oudejans (Burgerunie)"; -1 for none.</summary>
    private int PartyOf(int index)
    {
        var own = discourse.References[index];
        if (own is not { Kind: ReferenceKind.Description, HeadLemma: "partij" or "fractie" or "party" }) return -1;
        for (var i = index - 1; i >= 0 && discourse.References[i].Head >= own.First; i--)
        {
            if (discourse.References[i].Head != own.First || discourse.References[i].Pronoun is not { Person: 3 } || Links[i].Kind == LinkKind.None) continue;
            var owner = Of(i);
            if (owner < discourse.References.Count && discourse.References[owner].Name is { Type: NameType.Organisation }) return owner;
            return bodies[owner] is >= 0 and var body && discourse.References[body].Name is not null ? body : -1;
        }
        return -1;
    }

    /// <summary>The body in the words for a person: "woordvoerder Jan Smit van het ziekenhuis"; -1 for none.</summary>
    private int BodyIn(int index)
    {
        const int Nearest = 8;
        var whole = discourse.References[index];
        if (whole.Animacy != Animacy.Person || whole.Pronoun is not null || whole.Kind == ReferenceKind.Group) return -1;
        for (var i = Math.Max(0, index - Nearest); i < discourse.References.Count && i < index + Nearest; i++)
        {
            var part = discourse.References[i];
            if (i == index || part.Head < whole.First || part.Head >= whole.End || part.Pronoun is not null) continue;
            if (part.Name is { Type: NameType.Organisation } || (part.Name is null && part.Animacy == Animacy.Body)) return i;
        }
        return -1;
    }

    /// <summary>The person whose name is what a description is said to be: "een van hen is aanvoerster Iris Kolkman"; -1 for none.</summary>
    private int SaidToBe(int index)
    {
        if (discourse.References[index].Name is not null || new Token(discourse.Document, discourse.References[index].Head) is not { Relation: "nsubj", Head: { } head }) return -1;
        var isSaid = false;
        foreach (var child in discourse.Document.Analysis!.ChildrenOf(head.Index))
        {
            var token = new Token(discourse.Document, child);
            if (token.Text is "niet" or "not" or "geen") return -1;
            if (token is { Relation: "cop", Text: "is" or "was" }) isSaid = true;
        }
        return isSaid && discourse.WithHead(head.Index) is >= 0 and var found && discourse.References[found].Name is { Type: NameType.Person } ? found : -1;
    }

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
        // a chain is as likely as all its references that are candidates are together
        var masses = new Dictionary<int, double>();
        for (var i = 0; i < probabilities.Length; i++) masses[Key(i)] = masses.GetValueOrDefault(Key(i)) + probabilities[i];
        var own = discourse.References[index];
        foreach (var key in masses.Keys.Where(key => key >= 0).ToList()) masses[key] *= IsOtherGender(own, key) ? OtherGender : IsOtherSort(index, key) ? OtherSort : 1;
        var sum = masses.Values.Sum();
        foreach (var key in masses.Keys.ToList()) masses[key] /= sum;
        probabilities = [.. Enumerable.Range(0, probabilities.Length).Select(i => masses[Key(i)])];
        var sureOfNobody = SureOfNobody(index, masses);
        var best = Enumerable.Range(0, probabilities.Length).OrderByDescending(i => probabilities[i]).ThenBy(i => i).DistinctBy(Key).ToList();
        var others = best.Where(i => i != candidates.Count).Take(MostOthers + 1).Where(i => probabilities[i] >= LeastOther).Select(i => (To(i), probabilities[i])).ToList();
        foreach (var i in best)
        {
            if (i == candidates.Count)
            {
                if (probabilities[i] < sureOfNobody && candidates.Count > 0) continue;
                Links[index] = new Link(LinkKind.None, index, probabilities[i], others);
                return;
            }
            if (sureOfNobody == Never && probabilities[i] < LeastOf(own)) continue;
            // "I" of a quotation whose speaker is this very one tells nothing
            if (Of(To(i)) == Of(index)) continue;
            // "de auteurs" are not her "medeauteurs"
            if (IsFellow(own.HeadLemma, Head(To(i))) || IsFellow(Head(To(i)), own.HeadLemma)) continue;
            // neither a body nor a thing is a person
            if (own is { Kind: ReferenceKind.Description, Name: null } && (own.Animacy == Animacy.Body || own.Gender == Gender.Neuter) && names[Of(To(i))] is not null) continue;
            // "beide presidenten" are not one person
            if (own is { Kind: ReferenceKind.Description, Number: GrammaticalNumber.Plural } && names[Of(To(i))] is not null) continue;
            if (Join(index, To(i), new Link(LinkKind.Score, To(i), probabilities[i], [.. others.Where(other => other.Item1 != To(i)).Take(MostOthers)]))) return;
        }

        int Key(int i) => i == candidates.Count ? -1 : Of(To(i));

        int To(int i) => i < candidates.Count ? candidates[i] : Author;

        string Head(int reference) => reference < discourse.References.Count ? discourse.References[reference].HeadLemma : "";
    }

    private static bool IsFellow(string fellow, string word) =>
        word.Length > 0 && fellow.Length - word.Length == OnlyRoles.Fellow.Length && fellow.StartsWith(OnlyRoles.Fellow, StringComparison.Ordinal) && fellow.EndsWith(word, StringComparison.Ordinal);

    /// <summary>Whether a reference is of a woman and a chain of a man, or the other way round, by their names, roles and the pronouns they go by so far.</summary>
    private bool IsOtherGender(Reference own, int chain) =>
        own.Gender is Gender.Masculine or Gender.Feminine && genders[chain] is Gender.Masculine or Gender.Feminine && genders[chain] != own.Gender;

    /// <summary>Whether "hij", who says something, would be a body or a thing.</summary>
    private bool IsOtherSort(int index, int chain) => discourse.SpeechOf[index] >= 0 && discourse.References[index].Pronoun is { Person: 3, Gender: Gender.Masculine }
        && names[chain] is null && discourse.References.Count > chain && discourse.References[chain].Animacy is Animacy.Body or Animacy.Place or Animacy.Thing;

    /// <summary>How sure it must be that a reference is of nobody before, for it to stay by itself.</summary>
    private double SureOfNobody(int index, Dictionary<int, double> masses)
    {
        var own = discourse.References[index];
        // "hij", "she" and "we" are of somebody who was named, where that is at all likely
        if (own.Pronoun is { Person: 3, Gender: Gender.Masculine or Gender.Feminine } or { Person: 1, Number: GrammaticalNumber.Plural }) return LeastOfWho;
        // so is "de renner van Team Valcke", who says something, where there is one whom it fits
        var isDescribed = own.Kind == ReferenceKind.Description || own.Name is { Type: not (NameType.Person or NameType.Organisation) };
        if (!isDescribed || own is not { IsDefinite: true, Number: not GrammaticalNumber.Plural } || discourse.SpeechOf[index] < 0) return 0;
        return masses.Any(item => item.Key >= 0 && item.Key != Of(index) && item.Value > LeastOf(own)) ? Never : 0;
    }

    /// <summary>How likely a chain must be for a description of a speaker to be of it: less for "de renner uit Zandewege" than for "de voorzitter", of whom there are many.</summary>
    private static double LeastOf(Reference own) => own.Words.Length > 1 ? LeastOfEpithet : LeastOfDescription;

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
            if (genders[root] == Gender.Unknown) genders[root] = genders[own];
            holders[root] ??= holders[own];
            if (bodies[root] < 0) bodies[root] = bodies[own];
        }
        Links[index] = link;
        return true;
    }
}
