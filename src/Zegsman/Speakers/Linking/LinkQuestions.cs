using Zegsman.Language.Coreference;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// The references whose antecedent is asked of the network, each with its candidates, as rows of numbers. After the candidates come "nobody before" and
/// the article's author.
/// </summary>
internal sealed class LinkQuestions
{
    private readonly Discourse discourse;
    private readonly List<float> rows = [];

    public LinkQuestions(Discourse discourse)
    {
        this.discourse = discourse;
        var candidates = new Candidates(discourse);
        var row = new float[PairFeatures.Width];
        foreach (var (reference, found) in candidates.Of(IsAsked))
        {
            var fitting = 0;
            for (var i = 0; i < found.Count; i++)
            {
                Array.Clear(row);
                if (PairFeatures.Write(discourse, reference, found[i], i, candidates.CountOf(discourse.Names.Chain[found[i]]), fitting, row)) fitting++;
                rows.AddRange(row);
            }
            rows.AddRange(new float[PairFeatures.Width]);
            rows.AddRange(AuthorRow());
            All.Add((reference, found));
        }
    }

    /// <summary>The references that are asked for, and for each the indexes of its candidates.</summary>
    public List<(int Reference, List<int> Candidates)> All { get; } = [];

    /// <summary>The rows of all pairs, one after the other.</summary>
    public float[] Rows => [.. rows];

    /// <summary>The references that stand for "nobody before" and for the author.</summary>
    public int Nobody => discourse.References.Count;

    public int Author => discourse.References.Count + 1;

    /// <summary>Whether it is for the network to say whom a reference is of.</summary>
    private bool IsAsked(int index)
    {
        var reference = discourse.References[index];
        if (discourse.Names.Chain[index] != index || discourse.AntecedentByTree(index) >= 0) return false;
        var speech = discourse.SpeechOf[index];
        // "I" inside a quotation is its speaker
        if (IsTellersI(discourse, index) || discourse.WriterOf(index) >= 0) return false;
        if (speech >= 0) return true;
        return reference.Kind switch
        {
            ReferenceKind.Pronoun => reference.Pronoun is { Person: 3, Gender: Gender.Masculine or Gender.Feminine } || reference.Number == GrammaticalNumber.Plural,
            ReferenceKind.Description => reference.IsDefinite && reference.Animacy is Animacy.Person or Animacy.Body,
            ReferenceKind.Name => reference.Name!.Value.Type == Language.NameType.Person,
            _ => false,
        };
    }

    /// <summary>Whether a reference is "I" where somebody is quoted.</summary>
    public static bool IsTellersI(Discourse discourse, int index) =>
        discourse.References[index].Pronoun is { Person: 1, Number: GrammaticalNumber.Singular }
        && discourse.SpeechOf[index] is >= 0 and var speech && discourse.Speeches[speech].Teller is >= 0 and var teller && discourse.Speaker[teller] is >= 0 and var source
        && CanSayI(discourse.References[source]);

    /// <summary>Whether a reference may be of a single person: no group, and no thing.</summary>
    private static bool CanSayI(Reference speaker) => speaker.Number != GrammaticalNumber.Plural && speaker.Kind is not (ReferenceKind.Group or ReferenceKind.Quantity)
        && (speaker.Name is not null || speaker.Pronoun is not null || speaker.Animacy is not (Animacy.Thing or Animacy.Body));

    private float[] AuthorRow()
    {
        var row = new float[PairFeatures.Width];
        row[0] = discourse.Article.Authors.Count > 0 ? 1 : 0;
        row[1] = discourse.Article.Passages.Any(passage => passage.Kind == Articles.PassageKind.Byline) ? 1 : 0;
        var told = discourse.NarratorsI;
        for (var i = 0; i < 3; i++) row[2 + i] = told > i * 2 ? 1 : 0;
        return row;
    }
}
