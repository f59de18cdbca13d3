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
}
