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

    private readonly Discourse discourse;
    private readonly Dictionary<string, int> chainOfRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> chainOfPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> chainOfEnding = new(StringComparer.Ordinal);

    public OnlyRoles(Discourse discourse)
    {
        this.discourse = discourse;
        for (var i = 0; i < discourse.References.Count; i++)
        {
            var reference = discourse.References[i];
            var chain = discourse.Names.Chain[i];
            if (reference is { Kind: ReferenceKind.Name, Name.Type: NameType.Person })
            {
                foreach (var word in reference.Words.Except(reference.NameWords).Where(word => word.Length < LongestHead))
                {
                    Put(chainOfRole, word, chain);
                    for (var start = 2; word.Length - start >= ShortestHead; start++) Put(chainOfPerson, word[start..], chain);
                }
            }
            else if (reference is { Kind: ReferenceKind.Description, HeadLemma.Length: < LongestHead })
            {
                for (var start = 2; reference.HeadLemma.Length - start >= ShortestHead; start++) Put(chainOfEnding, reference.HeadLemma[start..], chain);
            }
        }
    }

    /// <summary>The first reference of the only chain that a description may be of; -1 for none or several.</summary>
    public int Of(int index)
    {
        var reference = discourse.References[index];
        if (reference is not { Kind: ReferenceKind.Description, IsIndefinite: false }) return -1;
        // a headline's "Wethouder over zwembad" goes by its head alone
        if (!reference.IsDefinite && discourse.SpeechOf[index] < 0) return -1;
        if ((reference.IsDefinite ? reference.Words is [var only] ? only : null : reference.HeadLemma) is not { } word) return -1;
        if (reference.Number != GrammaticalNumber.Plural)
        {
            if (chainOfRole.TryGetValue(word, out var person)) return Math.Max(person, -1);
            if (chainOfPerson.TryGetValue(word, out person) && person >= 0 && RoleWords.Of(discourse.Document.Language).AnimacyOf(word) is Animacy.Person or Animacy.Unknown) return person;
        }
        if (!reference.IsDefinite) return -1;
        return chainOfEnding.TryGetValue(reference.HeadLemma, out var chain) && chain >= 0 && discourse.References[chain].Number == reference.Number ? chain : -1;
    }

    private static void Put(Dictionary<string, int> chains, string word, int chain)
    {
        if (!chains.TryGetValue(word, out var known)) chains[word] = chain;
        else if (known != chain) chains[word] = Several;
    }
}
