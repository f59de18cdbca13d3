namespace Zegsman.Language;

/// <summary>One sentence of a document: a cheap view that owns nothing.</summary>
/// <param name="Document">The document the sentence belongs to.</param>
/// <param name="Index">Its index in <see cref="Document.Sentences"/>.</param>
public readonly record struct Sentence(Document Document, int Index)
{
    /// <summary>The index of its first token.</summary>
    public int FirstToken => Document.FirstTokenOf(Index);

    /// <summary>The index after its last token.</summary>
    public int EndToken => Document.FirstTokenOf(Index + 1);

    /// <summary>The number of its tokens; at least one.</summary>
    public int TokenCount => EndToken - FirstToken;

    /// <summary>From its first token's start to its last token's end; UTF-16, half-open.</summary>
    public TextSpan Span => new(Document.SpanOf(FirstToken).Start, Document.SpanOf(EndToken - 1).End);

    /// <summary>Its characters, exactly as in the text.</summary>
    public string Text => Span.In(Document.Text);

    /// <summary>Its tokens in order.</summary>
    public IEnumerable<Token> Tokens
    {
        get
        {
            for (var i = FirstToken; i < EndToken; i++) yield return new Token(Document, i);
        }
    }

    /// <summary>The token all others depend on; null when not analysed.</summary>
    public Token? Root
    {
        get
        {
            if (!Document.IsAnalysed) return null;
            for (var i = FirstToken; i < EndToken; i++)
                if (Document.HeadOf(i) < 0) return new Token(Document, i);
            return null;
        }
    }

    /// <summary>The names in it, in order.</summary>
    public IEnumerable<Mention> Mentions
    {
        get
        {
            if (Document.Analysis is not { } analysis) yield break;
            for (var i = analysis.FirstNameEndingAfter(FirstToken); i < analysis.Names.Length && analysis.Names[i].FirstToken < EndToken; i++)
                yield return new Mention(Document, i);
        }
    }
}
