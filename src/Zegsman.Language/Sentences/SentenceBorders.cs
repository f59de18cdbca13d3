using Zegsman.Language.Tokenization;

namespace Zegsman.Language.Sentences;

/// <summary>
/// Visits in one pass from left to right the places of a paragraph where a sentence may begin, with their features. Whoever visits says at
/// each place whether one does; what follows depends on it.
/// </summary>
internal ref struct SentenceBorders
{
    private const int Reach = 5;

    private readonly string text;
    private readonly TextSpan paragraph;
    private readonly Abbreviations abbreviations;
    private readonly SentenceLexicon lexicon;
    private readonly Tokens tokens;
    private readonly Span<TokenTrait> window;
    private SentenceContext context;
    private readonly bool partsAtStopsOnly;
    private bool straightOpen;
    private int read;

    /// <summary>Begins before the paragraph's first token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="language">Its language.</param>
    /// <param name="tokens">Its tokens, up to the last there is.</param>
    /// <param name="first">The index of its first token.</param>
    /// <param name="lexicon">What is known of its words.</param>
    /// <param name="window">Room for <see cref="WindowLength"/> tokens.</param>
    public SentenceBorders(string text, TextSpan paragraph, TextLanguage language, Tokens tokens, int first, SentenceLexicon lexicon, Span<TokenTrait> window)
    {
        this.text = text;
        this.paragraph = paragraph;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.window = window;
        abbreviations = TokenRules.Of(language).Abbreviations;
        partsAtStopsOnly = language != TextLanguage.English;
        Token = first - Reach;
        read = first;
        window.Clear();
        context.Begin();
        for (var i = 0; i < Reach; i++) Advance();
    }

    public static int WindowLength => 2 * Reach;

    /// <summary>The token the border visited stands before.</summary>
    public int Token { get; private set; }

    /// <summary>Goes to the next border; false at the paragraph's end.</summary>
    public bool Next(Span<uint> features)
    {
        do
        {
            context.Pass(window[Reach]);
            Advance();
            if (Token >= tokens.Spans.Count) return false;
        }
        while (!MayBegin());
        context.Features(window, Reach, features);
        return true;
    }

    /// <summary>Says that a sentence begins at the border visited.</summary>
    public void Break() => context.Break(window[Reach - 1].IsClosing ? window[Reach - 2].Class : window[Reach - 1].Class);

    private readonly bool MayBegin()
    {
        ref readonly var next = ref window[Reach];
        ref readonly var last = ref window[Reach - 1];
        if (context.IsNumbering) return false;
        // the old newspapers among the treebanks part at colons; the newer do not, nor does anybody who reads who said what
        if (last.Class is TokenClass.Colon or TokenClass.Semicolon && (partsAtStopsOnly || next.IsOpening || next.Shape == TokenShape.Lower)) return false;
        // "…?" vroeg hij: what follows a quotation in lower case goes on with the sentence, whatever mark the quotation ends with
        if (last.Class == TokenClass.ClosingQuote && next.Shape == TokenShape.Lower) return false;
        if (tokens.Joins[Token] || next.Class is TokenClass.Comma or TokenClass.ClosingQuote or TokenClass.ClosingBracket or TokenClass.Stop) return false;
        return next.SpaceBefore || last.Class is TokenClass.Stop or TokenClass.Question or TokenClass.Exclamation or TokenClass.Ellipsis
            or TokenClass.ClosingQuote or TokenClass.ClosingBracket;
    }

    private void Advance()
    {
        window[1..].CopyTo(window);
        window[^1] = read < tokens.Spans.Count ? TokenTrait.Of(text, tokens.Spans[read], tokens.Joins[read], paragraph, abbreviations, lexicon, ref straightOpen) : default;
        read++;
        Token++;
    }
}
