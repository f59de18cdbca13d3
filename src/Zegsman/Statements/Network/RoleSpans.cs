using Zegsman.Language;
using Zegsman.Language.Quotations;

namespace Zegsman.Statements.Network;

/// <summary>
/// From the roles of tokens to spans, under what is certain: a source is one stretch of words, and a quotation is either somebody's
/// words or not, as a whole.
/// </summary>
internal sealed class RoleSpans
{
    private readonly Document document;
    private readonly WindowScores scores;
    private readonly int[] roles;

    /// <summary>Where the content ends when a quotation in it runs on past the window; 0 when none does.</summary>
    private int contentEnd;

    /// <param name="document">The document.</param>
    /// <param name="scores">What the network says of the anchor.</param>
    /// <param name="isCue">Whether the anchor is a cue and not the beginning of a quotation without one.</param>
    public RoleSpans(Document document, WindowScores scores, bool isCue)
    {
        (this.document, this.scores) = (document, scores);
        roles = RoleDecoder.Decode(scores.RoleScores, isCue ? scores.Window.Anchor - scores.Window.First : -1);
        KeepOneSource();
        KeepNamesWhole();
        EndOnNoun();
        TakeQuotationsWhole();
        EndAtNarrator();
    }

    /// <summary>How likely the roles are: those that were given, and all with the tokens that have none.</summary>
    public (double OfGiven, double Doubt) Likelihood()
    {
        var (given, all, count) = (0.0, 0.0, 0);
        for (var token = scores.Window.First; token < scores.Window.End; token++)
        {
            var logarithm = Math.Log(Math.Max(scores.Of(token, this[token]), 1e-4f));
            all += logarithm;
            if (this[token] == 0) continue;
            given += logarithm;
            count++;
        }
        return (count == 0 ? 0 : Math.Exp(given / count), -all);
    }

    private int this[int token]
    {
        get => roles[token - scores.Window.First];
        set => roles[token - scores.Window.First] = value;
    }

    /// <summary>The spans of a role: stretches of tokens that have it, and the white space between them.</summary>
    public List<TextSpan> Of(int role)
    {
        var spans = new List<TextSpan>();
        for (var token = scores.Window.First; token < scores.Window.End; token++)
        {
            if (this[token] != role) continue;
            var span = document.SpanOf(token);
            if (spans.Count > 0 && token > scores.Window.First && this[token - 1] == role) spans[^1] = new TextSpan(spans[^1].Start, span.End);
            else spans.Add(span);
        }
        // the narrator may have spoken in between, and then the end of the window is content no more
        if (role == WindowScores.Content && contentEnd > 0 && this[scores.Window.End - 1] == role) spans[^1] = new TextSpan(spans[^1].Start, contentEnd);
        return spans;
    }

    /// <summary>Keeps the likeliest stretch of source words.</summary>
    private void KeepOneSource()
    {
        var stretches = new List<(int First, int End, double Score)>();
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] != WindowScores.Source) continue;
            var first = i;
            var score = 0.0;
            for (; i < roles.Length && roles[i] == WindowScores.Source; i++) score += scores.Of(scores.Window.First + i, WindowScores.Source);
            stretches.Add((first, i, score));
        }
        if (stretches.Count < 2) return;
        var best = stretches.MaxBy(stretch => stretch.Score);
        foreach (var (first, end, _) in stretches.Where(stretch => stretch != best)) Array.Clear(roles, first, end - first);
    }

    /// <summary>A name is the source as a whole.</summary>
    private void KeepNamesWhole()
    {
        for (var token = scores.Window.First; token < scores.Window.End; token++)
        {
            if (this[token] != WindowScores.Source || new Token(document, token).Mention is not { } name) continue;
            for (var part = Math.Max(name.FirstToken, scores.Window.First); part < Math.Min(name.EndToken, scores.Window.End); part++)
            {
                if (this[part] == 0) this[part] = WindowScores.Source;
            }
            token = Math.Max(token, name.EndToken - 1);
        }
    }

    /// <summary>A source does not end on an article: "de" of "de correspondent" is not who says it.</summary>
    private void EndOnNoun()
    {
        const int Farthest = 3;
        for (var token = scores.Window.First; token + 1 < scores.Window.End; token++)
        {
            if (this[token] != WindowScores.Source || this[token + 1] is WindowScores.Source or WindowScores.Cue || new Token(document, token) is not { PartOfSpeech: PartOfSpeech.Determiner, Head: { } noun }) continue;
            if (noun.Index <= token || noun.Index > token + Farthest || noun.Index >= scores.Window.End) continue;
            for (var part = token + 1; part <= noun.Index && this[part] != WindowScores.Cue; part++) this[part] = WindowScores.Source;
        }
    }

    /// <summary>Gives a whole quotation, marks and all, to the content when most of its words are, and none of it when few are at its edge.</summary>
    private void TakeQuotationsWhole()
    {
        var (start, end) = (document.SpanOf(scores.Window.First).Start, document.SpanOf(scores.Window.End - 1).End);
        for (var i = FirstEndingAfter(start); i < document.Quotations.Count && document.Quotations[i].Span.Start < end; i++)
        {
            var quotation = document.Quotations[i];
            if (quotation.IsScare || !quotation.IsClosed || quotation.Parent is not null || quotation.Span.Contains(document.SpanOf(scores.Window.Anchor)) && this[scores.Window.Anchor] == WindowScores.Cue) continue;
            TakeWhole(quotation);
        }
    }

    /// <summary>Leaves out what lies beyond a sentence that has nothing to do with the anchor: there the narrator has spoken.</summary>
    private void EndAtNarrator()
    {
        var window = scores.Window;
        var own = document.SentenceIndexOf(window.Anchor);
        for (var (sentence, isOver) = (own + 1, false); sentence < document.SentenceCount && document.FirstTokenOf(sentence) < window.End; sentence++)
        {
            isOver = Leave(sentence, isOver);
        }
        for (var (sentence, isOver) = (own - 1, false); sentence >= 0 && document.FirstTokenOf(sentence + 1) > window.First; sentence--)
        {
            isOver = Leave(sentence, isOver);
        }

        bool Leave(int sentence, bool isOver)
        {
            var first = Math.Max(document.FirstTokenOf(sentence), window.First) - window.First;
            var end = Math.Min(document.FirstTokenOf(sentence + 1), window.End) - window.First;
            if (isOver) Array.Clear(roles, first, end - first);
            return isOver || roles.AsSpan(first, end - first).IndexOfAnyExcept(0) < 0;
        }
    }

    /// <summary>The index of the outermost quotation that an offset stands in, or else of the first one after it.</summary>
    private int FirstEndingAfter(int offset)
    {
        var outer = document.Quotations.At(offset);
        while (outer?.Parent is { } parent) outer = parent;
        var sought = outer?.Span.Start ?? offset;
        var (low, high) = (0, document.Quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Quotations[middle].Span.Start < sought) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void TakeWhole(Quotation quotation)
    {
        var first = Math.Max(document.TokenAt(quotation.Span.Start), scores.Window.First);
        var (tokens, inside) = (0, 0);
        var end = first;
        for (; end < scores.Window.End && document.SpanOf(end).Start < quotation.Span.End; end++)
        {
            tokens++;
            if (this[end] == WindowScores.Content) inside++;
        }
        if (tokens == 0 || inside * 2 < tokens) return;
        for (var token = first; token < end; token++) this[token] = WindowScores.Content;
        if (end == scores.Window.End && quotation.Span.End > document.SpanOf(end - 1).End) contentEnd = quotation.Span.End;
    }
}
