namespace Zegsman.Language;

/// <summary>One token of a document: a cheap view that owns nothing.</summary>
/// <param name="Document">The document the token belongs to.</param>
/// <param name="Index">Its index in <see cref="Document.Tokens"/>.</param>
public readonly record struct Token(Document Document, int Index)
{
    /// <summary>Its characters in the document's text; UTF-16, half-open.</summary>
    public TextSpan Span => Document.SpanOf(Index);

    /// <summary>Its form, exactly as in the text.</summary>
    public string Text => Span.In(Document.Text);

    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => new(Document, Document.SentenceIndexOf(Index));

    /// <summary>
    /// Whether it is a later part of the written word begun by the token before it, as "n't" in "don't": a multiword token of
    /// Universal Dependencies.
    /// </summary>
    public bool JoinsPrevious => Document.JoinsPrevious(Index);

    /// <summary>Whether white space (or the end of the text) follows it.</summary>
    public bool IsFollowedBySpace => Span.End >= Document.Text.Length || char.IsWhiteSpace(Document.Text[Span.End]);

    /// <summary>Its universal part of speech; <see cref="Language.PartOfSpeech.None"/> in a document that is not analysed.</summary>
    public PartOfSpeech PartOfSpeech => Document.Analysis?.PartsOfSpeech[Index] ?? PartOfSpeech.None;

    /// <summary>The treebank's own tag, such as "WW|pv|verl|ev" or "VBD"; null for none.</summary>
    public string? Xpos => Document.Analysis is { } analysis ? analysis.Word(analysis.Xpos[Index]) : null;

    /// <summary>Its features as in CoNLL-U, such as "Number=Sing|Tense=Past"; null for none.</summary>
    public string? Features => Document.Analysis is { } analysis ? analysis.Word(analysis.Features[Index]) : null;

    /// <summary>
    /// Its dictionary form; in Dutch with "_" between the parts of a word where that is known, as in "tegen_houden", so compare without it.
    /// Null when not analysed.
    /// </summary>
    public string? Lemma => Document.Analysis?.Lemmas[Index];

    /// <summary>The token it depends on; null for the root of its sentence, and when not analysed.</summary>
    public Token? Head => Document.HeadOf(Index) is var head && head < 0 ? null : new Token(Document, head);

    /// <summary>Its relation to its head, such as "nsubj"; "root" for the root of its sentence; null when not analysed.</summary>
    public string? Relation => Document.Analysis is { } analysis ? analysis.Word(analysis.Relations[Index]) : null;

    /// <summary>The name it is part of; null for none.</summary>
    public Mention? Mention => Document.Analysis?.NameOf(Index) is int name and >= 0 ? new Mention(Document, name) : null;

    /// <summary>The tokens that depend on it, in order.</summary>
    public IEnumerable<Token> Children
    {
        get
        {
            if (Document.Analysis is not { } analysis) yield break;
            foreach (var child in analysis.ChildrenOf(Index)) yield return new Token(Document, child);
        }
    }

    /// <summary>The value of a feature, such as "Sing" of "Number"; null for none.</summary>
    public string? Feature(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var rest = Features.AsSpan();
        foreach (var part in rest.Split('|'))
        {
            var feature = rest[part];
            if (feature.Length > name.Length && feature[name.Length] == '=' && feature.StartsWith(name, StringComparison.Ordinal))
                return feature[(name.Length + 1)..].ToString();
        }
        return null;
    }
}
