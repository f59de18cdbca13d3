using Zegsman.Language.Models;

namespace Zegsman.Language.Analysis;

/// <summary>A document while its analysis is filled in, sentence by sentence and from several threads; each sentence has its own part of the arrays.</summary>
internal sealed class DocumentDraft(Document segmented, ModelLabels labels)
{
    /// <summary>The tag of each token's name; a byte holds them, for there are nine.</summary>
    public byte[] NameTags { get; } = new byte[segmented.TokenCount];

    public Document Segmented => segmented;

    public DocumentAnalysis Analysis { get; } = new(segmented.TokenCount, labels.Strings);

    /// <summary>All sentences, cut where they are too long.</summary>
    public List<SentencePiece> Pieces()
    {
        var pieces = new List<SentencePiece>(segmented.SentenceCount);
        foreach (var sentence in segmented.Sentences) pieces.AddRange(SentencePiece.Of(this, sentence));
        return pieces;
    }

    /// <summary>The analysed document, once all pieces are filled in.</summary>
    public Document Finish()
    {
        foreach (var sentence in segmented.Sentences)
            if (sentence.TokenCount > SentencePiece.Longest) JoinPieces(sentence);
        Analysis.Names = [.. Names()];
        return new Document(segmented, Analysis);
    }

    /// <summary>Hangs the roots of a long sentence's later pieces on that of the first.</summary>
    private void JoinPieces(Sentence sentence)
    {
        var root = -1;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (Analysis.Heads[token] >= 0) continue;
            if (root < 0)
            {
                root = token;
                continue;
            }
            Analysis.Heads[token] = root;
            Analysis.Relations[token] = labels.Parataxis;
        }
    }

    private IEnumerable<NameTokens> Names()
    {
        var tags = labels.Names;
        for (var token = 0; token < NameTags.Length;)
        {
            var first = token++;
            if (tags.Types[NameTags[first]] is not { } type) continue;
            while (token < NameTags.Length && tags.Types[NameTags[token]] == type && !tags.Begins[NameTags[token]]) token++;
            yield return new NameTokens(type, first, token);
        }
    }
}
