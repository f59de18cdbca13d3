using System.Numerics;

namespace Zegsman.Language.Sentences;

/// <summary>
/// The tokens around a possible border and what has gone before in the paragraph; gives the features the model weighs. The trainer and the
/// splitter use this one class, so they cannot drift apart.
/// </summary>
internal struct SentenceContext
{
    /// <summary>How many features a border has.</summary>
    public const int FeatureCount = 49;

    private int quotes, brackets, length, position;
    private int bare, closed, verbs, lastLength;
    private bool lastBare;
    private byte firstTag;
    private TokenShape firstShape;
    private ulong bareStarts;
    private int addresses;
    private bool allCapital;
    private uint first;
    private bool numbered;

    /// <summary>Whether the sentence so far is nothing but its number or letter in a list: "1.", "b)".</summary>
    public readonly bool IsNumbering => numbered && length == 2;

    /// <summary>Starts a paragraph.</summary>
    public void Begin() => this = new SentenceContext { allCapital = true };

    /// <summary>Takes in a token of the sentence under way.</summary>
    public void Pass(in TokenTrait token)
    {
        if (token.IsVerb) verbs++;
        if (length == 0)
        {
            firstTag = token.Tag;
            firstShape = token.Shape;
            first = token.Hash;
            numbered = token.Class == TokenClass.Number || token.Shape == TokenShape.Letter;
        }
        else if (length == 1)
        {
            numbered &= token.Class is TokenClass.Stop or TokenClass.ClosingBracket;
        }
        length++;
        position++;
        if (token.Class is TokenClass.Address) addresses++;
        if (token.Shape is TokenShape.Lower) allCapital = false;
        switch (token.Class)
        {
            case TokenClass.OpeningQuote: quotes++; break;
            case TokenClass.ClosingQuote: quotes = Math.Max(0, quotes - 1); break;
            case TokenClass.OpeningBracket: brackets++; break;
            case TokenClass.ClosingBracket: brackets = Math.Max(0, brackets - 1); break;
        }
    }

    /// <summary>Begins a sentence.</summary>
    public void Break(TokenClass last)
    {
        lastBare = last is not (TokenClass.Stop or TokenClass.Question or TokenClass.Exclamation or TokenClass.Ellipsis);
        if (lastBare || length <= 3) bareStarts |= 1ul << (int)(first >> 3 & 63);
        lastLength = length;
        if (lastBare) bare++;
        else closed++;
        (length, verbs, allCapital, brackets) = (0, 0, true, 0);
    }

    /// <summary>The features of a border before <paramref name="window"/>[<paramref name="at"/>]; four tokens stand on either side.</summary>
    public readonly void Features(ReadOnlySpan<TokenTrait> window, int at, Span<uint> features)
    {
        // the token that may end the sentence, without the marks that close a quotation or bracket after it; and the word before it
        var last = at - 1;
        while (last > at - 3 && window[last].IsClosing) last--;
        var next = at;
        while (next < at + 2 && window[next].IsOpening) next++;
        ref readonly var end = ref window[last];
        ref readonly var word = ref window[last - 1];
        ref readonly var start = ref window[next];
        ref readonly var after = ref window[next + 1];
        var c = (uint)end.Class;
        var marks = (uint)(at - 1 - last) | (uint)(next - at) << 2 | (window[at].SpaceBefore ? 16u : 0);
        var shape = (uint)start.Shape | (uint)start.Class << 3;
        var distance = (uint)BitOperations.Log2((uint)length + 1);
        var near = (uint)Math.Min(length, 6);
        var state = (quotes > 0 ? 1u : 0) | (brackets > 0 ? 2u : 0) | (allCapital ? 4u : 0);
        var style = (uint)Math.Min(bare, 3) | (uint)Math.Min(closed, 3) << 2;
        var n = 0u;
        var f = new Filler(features, c);
        f.Add(++n, 0);
        f.Add(++n, marks, shape);
        f.Add(++n, start.Hash, (uint)start.Shape);
        f.Add(++n, end.Hash);
        f.Add(++n, word.Hash);
        f.Add(++n, word.Hash, shape);
        f.Add(++n, end.Hash, shape);
        f.Add(++n, start.Hash, after.Hash);
        f.Add(++n, end.Hash, start.Hash);
        f.Add(++n, word.Hash, end.Hash);
        f.Add(++n, (uint)word.Shape | (uint)end.Shape << 3 | (uint)start.Shape << 6 | (uint)after.Shape << 9 | (uint)word.Class << 12, marks);
        f.Add(++n, (uint)after.Shape | (uint)after.Class << 3, shape);
        f.Add(++n, distance, shape);
        f.Add(++n, state, shape);
        f.Add(++n, state | marks << 3, shape);
        f.Add(++n, word.Ending, shape);
        f.Add(++n, end.Ending, shape);
        f.Add(++n, start.Ending, shape);
        f.Add(++n, after.Hash, shape);
        f.Add(++n, style, shape);
        f.Add(++n, first, near);
        f.Add(++n, near, (uint)start.Shape | (uint)end.Shape << 3 | (uint)word.Shape << 6 | state << 9);
        f.Add(++n, position == length ? near + 1 : 0, (uint)start.Shape | (uint)after.Shape << 3 | state << 6);
        f.Add(++n, window[at - 1].Hash, window[at].Hash);
        f.Add(++n, word.Ending, end.Hash);
        f.Add(++n, (uint)window[next + 2].Shape | (uint)after.Shape << 3 | (uint)start.Shape << 6 | (uint)end.Shape << 9 | (uint)window[next + 2].Class << 12);
        f.Add(++n, (uint)window[last - 2].Class | (uint)word.Class << 5 | (uint)start.Class << 10 | (uint)after.Class << 15, marks);
        f.Add(++n, after.Hash, (uint)window[next + 2].Class);

        var (tw, te, ts, ta, tb) = ((uint)word.Tag, (uint)end.Tag, (uint)start.Tag, (uint)after.Tag, (uint)window[next + 2].Tag);
        var done = (uint)Math.Min(verbs, 2);
        var ahead = 0u;
        for (var i = next; i < window.Length && window[i].Class is TokenClass.Word or TokenClass.Number or TokenClass.Title or TokenClass.Initials; i++)
        {
            if (window[i].IsVerb) ahead = (uint)(i - next) + 1;
            if (ahead > 0) break;
        }
        var before = (uint)Math.Min(lastLength, 5) << 1 | (lastBare ? 1u : 0);
        f.Add(++n, te | ts << 5, shape);
        f.Add(++n, te | ts << 5 | ta << 10, shape);
        f.Add(++n, tw | te << 5 | ts << 10, shape);
        f.Add(++n, tw | te << 5 | ts << 10 | ta << 15, (uint)start.Shape);
        f.Add(++n, ts | ta << 5 | tb << 10, shape);
        f.Add(++n, te | ts << 5 | done << 10, shape);
        f.Add(++n, done | ahead << 2 | near << 6, (uint)start.Shape | (uint)end.Shape << 3);
        f.Add(++n, done | near << 2 | state << 6 | ts << 10, (uint)start.Shape | (uint)end.Shape << 3);
        f.Add(++n, start.Hash, te | done << 5 | (uint)start.Shape << 8);
        f.Add(++n, end.Hash, ts | done << 5 | (uint)start.Shape << 8);
        f.Add(++n, before | near << 5 | (uint)firstTag << 10, (uint)start.Shape | (uint)end.Shape << 3);
        f.Add(++n, before | near << 5 | style << 10, (uint)start.Shape | (uint)end.Shape << 3 | te << 6 | ts << 12);
        f.Add(++n, te | ts << 5 | ta << 10 | ahead << 15 | done << 20, (uint)start.Shape);
        var again = (window[at - 1].Hash == window[at].Hash ? 1u : 0) | (window[at - 2].Hash == window[at].Hash ? 2u : 0)
            | ((uint)(bareStarts >> (int)(start.Hash >> 3 & 63)) & 1) << 2 | (start.Hash == first ? 8u : 0);
        var isFirst = position == length ? 1u : 0;
        f.Add(++n, again, shape | ts << 10);
        f.Add(++n, again | near << 4, (uint)start.Shape | (uint)end.Shape << 3 | (uint)firstShape << 6 | style << 9);
        f.Add(++n, before | near << 5 | (uint)firstShape << 9, (uint)start.Shape | (uint)firstTag << 3 | (uint)Math.Min(addresses, 3) << 9);
        f.Add(++n, isFirst | done << 1 | te << 3 | ts << 8 | ta << 13, (uint)start.Shape);
        f.Add(++n, isFirst | done << 1 | near << 3 | ts << 8 | (uint)start.Shape << 14, state);
        f.Add(++n, (uint)Math.Min(addresses, 3) | done << 2 | te << 4 | ts << 9, (uint)start.Shape | (uint)end.Shape << 3);
        f.Add(++n, first, start.Hash);
        f.Add(++n, first, near | (uint)start.Shape << 4 | te << 7);
    }

    private ref struct Filler(Span<uint> features, uint c)
    {
        private readonly Span<uint> features = features;
        private int count;

        public void Add(uint template, uint a, uint b = 0)
        {
            var h = (template * 0x9E3779B1u) ^ (c * 0x85EBCA77u);
            h = BitOperations.RotateLeft((h ^ a) * 0xC2B2AE3Du, 15);
            h = BitOperations.RotateLeft((h ^ b) * 0x27D4EB2Fu, 13);
            h ^= h >> 15;
            h *= 0x85EBCA6Bu;
            features[count++] = h ^ h >> 13;
        }
    }
}
