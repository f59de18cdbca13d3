using Zegsman.Language;
using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>The people whom an article names.</summary>
internal sealed class NamedPeople
{
    public NamedPeople(IReadOnlyList<Reference> references, NameChains names)
    {
        Before = new int[references.Count];
        var (known, most) = (0, 0);
        for (var i = 0; i < references.Count; i++)
        {
            Before[i] = known;
            var chain = names.Chain[i];
            if (references[i].Name is not { Type: NameType.Person }) continue;
            if (references[chain].Name is not { Type: NameType.Person } || chain == i) known++;
            if (names.Size[chain] > most) (most, Most) = (names.Size[chain], chain);
        }
    }

    /// <summary>For each reference how many people were named before it.</summary>
    public int[] Before { get; }

    /// <summary>The first reference of the one who is named most; -1 for nobody.</summary>
    public int Most { get; private set; } = -1;
}
