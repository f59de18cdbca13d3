using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Coreference;
using Zegsman.Statements.Network;

namespace Zegsman.Speakers.Linking;

/// <summary>What the network reads of a reference by itself. The one implementation: the trainer reads numbers written by this code.</summary>
internal static class ReferenceFeatures
{
    /// <summary>The numbers in a state.</summary>
    public const int StateSize = 384;

    /// <summary>The numbers of a row.</summary>
    public static int Width { get; } = 6 + Pronoun.Forms + 3 + 4 + 5 + 5 + 2 + UniversalRelations.Count + Enum.GetValues<PassageKind>().Length + 1 + 1 + 1 + 1 + 2 + 3 + 2;

    /// <summary>The column that tells English.</summary>
    public static int EnglishColumn { get; } = Width - 8;

    /// <summary>The language network's states of the references' heads, in the order of the rows; zeros where there are none.</summary>
    public static Half[] StatesOf(Discourse discourse)
    {
        var (analysis, count) = (discourse.Document.Analysis!, discourse.References.Count);
        var found = new Half[(count + 2) * StateSize];
        if (analysis.States.Length == 0 || analysis.StateSize != StateSize) return found;
        for (var i = 0; i < count; i++) analysis.States.AsSpan(discourse.References[i].Head * StateSize, StateSize).CopyTo(found.AsSpan(i * StateSize));
        return found;
    }

    /// <summary>A row for each reference, and after these one for "nobody before" and one for the article's author.</summary>
    public static float[] Of(Discourse discourse)
    {
        var count = discourse.References.Count;
        var rows = new float[(count + 2) * Width];
        for (var i = 0; i < count; i++) Write(discourse, i, new Row(rows.AsSpan(i * Width, Width)));
        rows[(count * Width) + Width - 2] = 1;
        rows[((count + 1) * Width) + Width - 1] = 1;
        return rows;
    }

    private static void Write(Discourse discourse, int index, Row row)
    {
        var reference = discourse.References[index];
        var token = new Token(discourse.Document, reference.Head);
        row.Choice((int)reference.Kind, 6);
        row.Choice(reference.Pronoun?.Form ?? -1, Pronoun.Forms);
        row.Choice((int)reference.Number, 3);
        row.Choice((int)reference.Gender, 4);
        row.Choice((int)reference.Animacy, 5);
        row.Choice(reference.Name is { } name ? 1 + (int)name.Type : 0, 5);
        row.Flag(reference.IsDefinite);
        row.Flag(reference.IsIndefinite);
        row.Choice(UniversalRelations.Of(token.Relation), UniversalRelations.Count);
        row.Choice(discourse.PassageOfReference(index) is { } passage ? 1 + (int)passage.Kind : 0, Enum.GetValues<PassageKind>().Length + 1);
        row.Flag(discourse.SpeechOf[index] >= 0);
        row.Flag(discourse.Document.Quotations.At(token.Span.Start) is { IsScare: false });
        row.Flag(discourse.Document.Language == TextLanguage.English);
        row.Steps(reference.Words.Length, 2, 4);
        row.Steps(discourse.SentenceOf(index), 1, 3, 8);
    }
}
