using Zegsman.Language.Quotations;

namespace Zegsman.Language;

/// <summary>
/// A text with its analysis. The document owns flat arrays; <see cref="Token"/>, <see cref="Sentence"/> and the like are views of them.
/// Immutable, so safe to share between threads.
/// </summary>
public sealed class Document
{
    private readonly TextSpan[] tokens;
    private readonly bool[] joins;
    private readonly int[] sentenceStarts;
    private readonly int[] sentenceOf;
    private readonly DocumentAnalysis? analysis;

    /// <summary>Builds a document from its parts, as tests and readers of analysed text do.</summary>
    /// <param name="text">The text all spans refer to.</param>
    /// <param name="language">Its language.</param>
    /// <param name="tokens">The tokens' spans, in order and without overlap.</param>
    /// <param name="sentenceStarts">The index of each sentence's first token, ascending, the first one 0.</param>
    /// <param name="joins">For each token, whether it joins the one before it in one written word; null when none does.</param>
    /// <param name="quotations">The quotations of the text; null for none.</param>
    public Document(string text, TextLanguage language, IReadOnlyList<TextSpan> tokens, IReadOnlyList<int> sentenceStarts,
        IReadOnlyList<bool>? joins = null, QuotationTree? quotations = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Language = language;
        this.tokens = [.. tokens];
        this.joins = joins is null ? new bool[tokens.Count] : [.. joins];
        this.sentenceStarts = [.. sentenceStarts, tokens.Count];
        Quotations = quotations ?? QuotationTree.Empty;
        sentenceOf = new int[tokens.Count];
        for (var s = 0; s < sentenceStarts.Count; s++) Array.Fill(sentenceOf, s, this.sentenceStarts[s], this.sentenceStarts[s + 1] - this.sentenceStarts[s]);
    }

    /// <summary>The same document with an analysis; it shares all arrays.</summary>
    internal Document(Document segmented, DocumentAnalysis analysis)
    {
        Text = segmented.Text;
        Language = segmented.Language;
        Quotations = segmented.Quotations;
        tokens = segmented.tokens;
        joins = segmented.joins;
        sentenceStarts = segmented.sentenceStarts;
        sentenceOf = segmented.sentenceOf;
        this.analysis = analysis;
    }

    /// <summary>The text all spans refer to.</summary>
    public string Text { get; }

    /// <summary>The language it was analysed in.</summary>
    public TextLanguage Language { get; }

    /// <summary>The quotations, in order of their opening marks.</summary>
    public QuotationTree Quotations { get; }

    /// <summary>The number of tokens.</summary>
    public int TokenCount => tokens.Length;

    /// <summary>The number of sentences.</summary>
    public int SentenceCount => sentenceStarts.Length - 1;

    /// <summary>All tokens in order.</summary>
    public IEnumerable<Token> Tokens => Enumerable.Range(0, TokenCount).Select(i => new Token(this, i));

    /// <summary>All sentences in order.</summary>
    public IEnumerable<Sentence> Sentences => Enumerable.Range(0, SentenceCount).Select(i => new Sentence(this, i));

    /// <summary>
    /// Whether parts of speech, lemmas, heads and names are known. When not, as after <see cref="Segmenter.Segment"/>, the views give null,
    /// <see cref="Language.PartOfSpeech.None"/> and no names.
    /// </summary>
    public bool IsAnalysed => analysis is not null;

    /// <summary>The number of names.</summary>
    public int MentionCount => analysis?.Names.Length ?? 0;

    /// <summary>All names in order; none in a document that is not analysed.</summary>
    public IEnumerable<Mention> Mentions => Enumerable.Range(0, MentionCount).Select(i => new Mention(this, i));

    /// <summary>The analysis behind the views; null when there is none.</summary>
    internal DocumentAnalysis? Analysis => analysis;

    /// <summary>This document with an analysis given token by token, as tests and readers of analysed text build it.</summary>
    /// <param name="tokens">What is known of each token, in order.</param>
    /// <param name="names">The names, in order and without overlap; null for none.</param>
    /// <exception cref="ArgumentException">There are more or fewer than the document has tokens, or the heads of a sentence are no tree.</exception>
    public Document WithAnalysis(IReadOnlyList<TokenAnalysis> tokens, IReadOnlyList<NameTokens>? names = null)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return new Document(this, AnalysisBuilder.Build(this, tokens, names ?? []));
    }

    /// <summary>The token's characters; UTF-16, half-open.</summary>
    public TextSpan SpanOf(int token) => tokens[token];

    /// <summary>The index of the sentence the token stands in.</summary>
    public int SentenceIndexOf(int token) => sentenceOf[token];

    /// <summary>The index of the sentence's first token; the number of tokens for the index after the last sentence.</summary>
    public int FirstTokenOf(int sentence) => sentenceStarts[sentence];

    /// <summary>Whether the token is a later part of the written word begun before it.</summary>
    public bool JoinsPrevious(int token) => joins[token];

    /// <summary>The index of the first token that ends after <paramref name="offset"/>; the number of tokens when none does.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The indexes of the tokens that a span holds or cuts, in order.</summary>
    internal IEnumerable<int> TokensIn(TextSpan span)
    {
        for (var token = TokenAt(span.Start); token < TokenCount && SpanOf(token).Start < span.End; token++) yield return token;
    }

    /// <summary>The index of the token's head; -1 for the root of a sentence, and in a document that is not analysed.</summary>
    public int HeadOf(int token) => analysis?.Heads[token] ?? -1;

    /// <summary>The tokens of a name.</summary>
    internal NameTokens NameAt(int mention) => analysis!.Names[mention];
}
