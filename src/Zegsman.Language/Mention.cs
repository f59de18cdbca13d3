namespace Zegsman.Language;

/// <summary>A name in a document: a cheap view that owns nothing.</summary>
/// <param name="Document">The document the name stands in.</param>
/// <param name="Index">Its index in <see cref="Document.Mentions"/>.</param>
public readonly record struct Mention(Document Document, int Index)
{
    /// <summary>What bears the name.</summary>
    public NameType Type => Document.NameAt(Index).Type;

    /// <summary>The index of its first token.</summary>
    public int FirstToken => Document.NameAt(Index).FirstToken;

    /// <summary>The index after its last token.</summary>
    public int EndToken => Document.NameAt(Index).EndToken;

    /// <summary>From its first token's start to its last token's end; UTF-16, half-open.</summary>
    public TextSpan Span => new(Document.SpanOf(FirstToken).Start, Document.SpanOf(EndToken - 1).End);

    /// <summary>Its characters, exactly as in the text.</summary>
    public string Text => Span.In(Document.Text);

    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => new(Document, Document.SentenceIndexOf(FirstToken));

    /// <summary>Its tokens in order.</summary>
    public IEnumerable<Token> Tokens
    {
        get
        {
            for (var i = FirstToken; i < EndToken; i++) yield return new Token(Document, i);
        }
    }
}
