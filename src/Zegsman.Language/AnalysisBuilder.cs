namespace Zegsman.Language;

/// <summary>Makes flat arrays of an analysis that is given token by token, and refuses one that is none.</summary>
internal static class AnalysisBuilder
{
    /// <summary>The analysis of a document.</summary>
    /// <exception cref="ArgumentException">It does not fit the document, or the heads of a sentence are no tree.</exception>
    public static DocumentAnalysis Build(Document document, IReadOnlyList<TokenAnalysis> tokens, IReadOnlyList<NameTokens> names)
    {
        if (tokens.Count != document.TokenCount)
            throw new ArgumentException($"The document has {document.TokenCount} tokens, the analysis {tokens.Count}.", nameof(tokens));
        var strings = new List<string> { "" };
        var indices = new Dictionary<string, ushort>(StringComparer.Ordinal) { [""] = 0 };
        var analysis = new DocumentAnalysis(tokens.Count, strings);
        for (var i = 0; i < tokens.Count; i++)
        {
            analysis.PartsOfSpeech[i] = tokens[i].PartOfSpeech;
            analysis.Xpos[i] = Index(tokens[i].Xpos);
            analysis.Features[i] = Index(tokens[i].Features);
            analysis.Relations[i] = Index(tokens[i].Relation);
            analysis.Lemmas[i] = tokens[i].Lemma;
            analysis.Heads[i] = tokens[i].Head;
        }
        foreach (var sentence in document.Sentences)
            if (!IsTree(analysis.Heads, sentence.FirstToken, sentence.EndToken))
                throw new ArgumentException($"The heads of sentence {sentence.Index} are no tree with one root.", nameof(tokens));
        var end = 0;
        foreach (var name in names)
        {
            if (name.FirstToken < end || name.EndToken <= name.FirstToken || name.EndToken > tokens.Count)
                throw new ArgumentException("The names are out of order, empty or beyond the tokens.", nameof(names));
            end = name.EndToken;
        }
        analysis.Names = [.. names];
        return analysis;

        ushort Index(string? word)
        {
            if (string.IsNullOrEmpty(word)) return 0;
            if (indices.TryGetValue(word, out var index)) return index;
            index = checked((ushort)strings.Count);
            strings.Add(word);
            return indices[word] = index;
        }
    }

    private static bool IsTree(int[] heads, int first, int end)
    {
        // for each token the walk towards the root that came past it, so that each is walked once
        var walks = new int[end - first];
        var roots = 0;
        for (var i = first; i < end; i++)
        {
            if (heads[i] == -1) roots++;
            for (var at = i; at != -1; at = heads[at])
            {
                if (at < first || at >= end) return false;
                if (walks[at - first] == i + 1) return false;
                if (walks[at - first] != 0) break;
                walks[at - first] = i + 1;
            }
        }
        return roots == 1;
    }
}
