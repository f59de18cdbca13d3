using System.Collections.Frozen;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Links a short description that only one in the article answers to: "de teammanager" when there is one "teammanager Rik Valcke", "de bond" when there is one
/// "voetbalbond".
/// </summary>
internal sealed class OnlyRoles
{
    private const int Several = -2;
    private const int ShortestHead = 4;
    private const int LongestHead = 50;

    /// <summary>Bodies by no more than that they are one, who are the only one of a name.</summary>
    private static readonly FrozenSet<string> AnyBody = FrozenSet.ToFrozenSet(
        ["bedrijf", "concern", "onderneming", "organisatie", "fabrikant", "producent", "firma", "leverancier", "company", "firm", "organisation", "organization", "manufacturer"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Public = FrozenSet.ToFrozenSet(
        [
            "gemeente", "gemeenteraad", "ministerie", "politie", "om", "openbaar", "rechtbank", "kamer", "raad", "regering", "kabinet", "provincie", "waterschap", "parket", "partij", "eu", "brandweer", "ziekenhuis", "universiteit", "school",
            "council", "ministry", "police", "court", "government", "senate", "congress", "party",
        ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Accused = FrozenSet.ToFrozenSet(["verdachte", "beklaagde", "beschuldigde", "defendant", "accused", "suspect"], StringComparer.Ordinal);

    /// <summary>What goes by several words, and the one it is kept under.</summary>
    private static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>
    {
        ["raadsman"] = "advocaat", ["raadsvrouw"] = "advocaat", ["advocate"] = "advocaat", ["strafpleiter"] = "advocaat", ["lawyer"] = "attorney",
        ["coach"] = "trainer", ["oefenmeester"] = "trainer", ["ploegbaas"] = "teammanager", ["ploegleider"] = "teammanager", ["keeper"] = "doelman",
        ["burgervader"] = "burgemeester", ["burgermoeder"] = "burgemeester", ["geestelijke"] = "priester", ["team"] = "ploeg",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What makes others of what the rest of the word says: "medeauteurs" are not the authors.</summary>
    public const string Fellow = "mede";

    private readonly Discourse discourse;
    private readonly Dictionary<string, int> chainOfRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> chainOfPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> chainOfEnding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> chainOfBody = new(StringComparer.Ordinal);
    private readonly int accused = -1;
    private readonly int body = -1;

    /// <summary>The reference from which on the text has a second such body.</summary>
    private readonly int secondBody = int.MaxValue;

    public OnlyRoles(Discourse discourse)
    {
        this.discourse = discourse;
        var datelines = Datelines.EndsIn(discourse.Document);
        for (var i = 0; i < discourse.References.Count; i++)
        {
            var reference = discourse.References[i];
            var chain = discourse.Names.Chain[i];
            if (reference is { Kind: ReferenceKind.Name, Name: { Type: NameType.Person } name })
            {
                if (IsInitial(name)) Put(ref accused, chain);
                foreach (var word in reference.Words.Except(reference.NameWords).Where(word => word.Length < LongestHead))
                {
                    Put(chainOfRole, Synonyms.GetValueOrDefault(word, word), chain);
                    for (var start = 2; word.Length - start >= ShortestHead; start++) Put(chainOfPerson, Synonyms.GetValueOrDefault(word[start..], word[start..]), chain);
                }
            }
            else if (reference is { Kind: ReferenceKind.Name, Name.Type: NameType.Organisation } && discourse.PassageOfReference(i)?.Kind != PassageKind.Byline
                && reference.Head >= datelines[discourse.SentenceOf(i)])
            {
                if (!IsPublic(reference))
                {
                    if (body < 0) body = chain;
                    else if (body != chain && secondBody == int.MaxValue) secondBody = i;
                }
                foreach (var word in reference.Words.Where(Synonyms.ContainsKey)) Put(chainOfBody, Synonyms[word], chain);
                foreach (var word in reference.Words.Where(word => word.Length < LongestHead))
                {
                    for (var start = 0; word.Length - start >= ShortestHead; start++) Put(chainOfBody, word[start..], chain);
                }
            }
            else if (reference is { Kind: ReferenceKind.Description, HeadLemma.Length: < LongestHead } && !reference.HeadLemma.StartsWith(Fellow, StringComparison.Ordinal))
            {
                for (var start = 2; reference.HeadLemma.Length - start >= ShortestHead; start++) Put(chainOfEnding, reference.HeadLemma[start..], chain);
            }
        }
    }

    /// <summary>The first reference of the only chain that a description may be of; -1 for none or several.</summary>
    public int Of(int index)
    {
        var reference = discourse.References[index];
        // "mijn cliënt" and "haar cliënt", where one stands trial
        if (reference.Kind == ReferenceKind.Description && accused >= 0 && reference.HeadLemma is "cliënt" or "cliënte" or "client" && IsOwned(reference)) return accused;
        if (reference.Kind != ReferenceKind.Description || reference.IsIndefinite) return -1;
        // a headline's "Wethouder over zwembad" goes by its head alone
        if (!reference.IsDefinite && (discourse.SpeechOf[index] < 0 || IsOwned(reference))) return -1;
        if ((reference.IsDefinite ? OnlyWord(reference) : reference.HeadLemma) is not { } said) return -1;
        var word = Synonyms.GetValueOrDefault(said, said);
        if (reference.Number != GrammaticalNumber.Plural)
        {
            if (chainOfRole.TryGetValue(word, out var person) && reference.Animacy != Animacy.Body) return Math.Max(person, -1);
            if (chainOfPerson.TryGetValue(word, out person) && person >= 0 && RoleWords.Of(discourse.Document.Language).AnimacyOf(word) is Animacy.Person or Animacy.Unknown) return person;
        }
        if (reference.Number != GrammaticalNumber.Plural && reference.IsDefinite)
        {
            if (Accused.Contains(word) && accused >= 0) return accused;
            if (reference.Animacy == Animacy.Body && chainOfBody.TryGetValue(word, out var named) && named >= 0 && named < index) return named;
            if (AnyBody.Contains(word) && body >= 0 && body < index && index < secondBody) return body;
        }
        if (!reference.IsDefinite) return -1;
        return chainOfEnding.TryGetValue(reference.HeadLemma, out var chain) && chain >= 0 && discourse.References[chain].Number == reference.Number ? chain : -1;
    }

    /// <summary>The last who was told of before "die laatste": a person or a body in the sentence before or this one; -1 for none.</summary>
    public int LatterOf(int index)
    {
        var own = discourse.References[index];
        if (own.Name is not null || own.End - own.First != 2 || new Token(discourse.Document, own.Head).Text is not ("laatste" or "laatstgenoemde" or "latter")) return -1;
        if (new Token(discourse.Document, own.First).Text.ToLowerInvariant() is not ("de" or "die" or "deze" or "the")) return -1;
        for (var i = index - 1; i >= 0 && discourse.SentenceOf(i) >= discourse.SentenceOf(index) - 1; i--)
        {
            var before = discourse.References[i];
            if (before.Pronoun is null && before.Kind != ReferenceKind.Group && before.Animacy is Animacy.Person or Animacy.Body
                && discourse.Document.Quotations.At(discourse.Document.SpanOf(before.Head).Start) is null) return i;
        }
        return -1;
    }

    /// <summary>The one word that tells who a description is, which an age and "zelf" do not: "de 54-jarige burgemeester"; null for several.</summary>
    private static string? OnlyWord(Reference reference)
    {
        string? only = null;
        foreach (var word in reference.Words)
        {
            if (word is "zelf" or "himself" or "herself" or "itself" || word.EndsWith("-jarige", StringComparison.Ordinal) || word.EndsWith("-year-old", StringComparison.Ordinal)) continue;
            if (only is not null) return null;
            only = word;
        }
        return only;
    }

    /// <summary>"Mijn vrouw" is not "mevrouw De Heus".</summary>
    private bool IsOwned(Reference reference) => Pronoun.Of(discourse.Document.Language, new Token(discourse.Document, reference.First).Text) is not null;

    /// <summary>Whether a person goes by an initial, as papers name those who stand trial: "Rico T.".</summary>
    private bool IsInitial(NameTokens name)
    {
        var last = discourse.Document.SpanOf(name.EndToken - 1).In(discourse.Document.Text);
        return name.EndToken - name.FirstToken > 1 && (last.Length == 2 && char.IsUpper(last[0]) && last[1] == '.' || last == "." && discourse.Document.SpanOf(name.EndToken - 2).Length == 1);
    }

    /// <summary>Whether a body with a name is one of those who govern, judge or keep order, and no firm or club.</summary>
    private static bool IsPublic(Reference reference) => reference.Words.Any(word => Public.Contains(word));

    private static void Put(ref int only, int chain) => only = only == -1 || only == chain ? chain : Several;

    private static void Put(Dictionary<string, int> chains, string word, int chain)
    {
        if (!chains.TryGetValue(word, out var known)) chains[word] = chain;
        else if (known != chain) chains[word] = Several;
    }
}
