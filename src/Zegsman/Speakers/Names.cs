using Zegsman.Language;
using Zegsman.Statements.Words;

namespace Zegsman.Speakers;

/// <summary>The names of a text: runs of capitalised words, with the particles inside them (van den Berg, 't Hart, de la Cruz).</summary>
internal sealed class Names
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "von", "zu", "di", "da", "del", "la", "le", "du", "bin", "ibn", "al", "el", "op", "in",
    };

    private readonly List<(TextSpan Span, string[] Parts)> names;
    private readonly Dictionary<string, string> longestByPart = new(StringComparer.Ordinal);

    private Names(List<(TextSpan, string[])> names, string text)
    {
        this.names = names;
        foreach (var (span, parts) in this.names)
        {
            if (parts.Length < 2) continue;
            var name = span.In(text);
            foreach (var part in parts) longestByPart.TryAdd(part, name);
            // "Van Heukelom" of "Tiemen van Heukelom".
            longestByPart.TryAdd(parts[^1], name);
        }
    }

    public static Names Of(Document document, FunctionWords words)
    {
        var names = new List<(TextSpan, string[])>();
        var token = 0;
        while (token < document.TokenCount)
        {
            if (!IsNamePart(document, token, words))
            {
                token++;
                continue;
            }
            var (first, last) = (token, token);
            var next = token + 1;
            while (next < document.TokenCount && document.SentenceIndexOf(next) == document.SentenceIndexOf(first))
            {
                if (IsNamePart(document, next, words)) last = next;
                else if (!Particles.Contains(Word(document, next)) || next - last > 2) break;
                next++;
            }
            var span = new TextSpan(document.SpanOf(first).Start, document.SpanOf(last).End);
            var parts = Enumerable.Range(first, last - first + 1).Select(i => Word(document, i)).Where(w => !Particles.Contains(w)).ToArray();
            names.Add((span, parts));
            token = last + 1;
        }
        return new Names(names, document.Text);
    }

    /// <summary>The names inside a span, in order.</summary>
    public IEnumerable<(TextSpan Span, string[] Parts)> In(TextSpan span)
    {
        for (var i = LowerBound(span.Start); i < names.Count && names[i].Span.Start < span.End; i++)
        {
            if (span.Contains(names[i].Span)) yield return names[i];
        }
    }

    /// <summary>The words of the last name that ends at most <paramref name="near"/> code units before the offset, or null.</summary>
    public string[]? Before(int offset, int near)
    {
        var i = LowerBound(offset) - 1;
        return i >= 0 && names[i].Span.End <= offset && offset - names[i].Span.End <= near ? names[i].Parts : null;
    }

    /// <summary>The fullest name in the text that has this part, or null.</summary>
    public string? Full(string part) => longestByPart.GetValueOrDefault(part);

    private int LowerBound(int offset)
    {
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static string Word(Document document, int token) => document.SpanOf(token).In(document.Text);

    private static bool IsNamePart(Document document, int token, FunctionWords words)
    {
        var span = document.SpanOf(token);
        if (!char.IsUpper(document.Text[span.Start])) return false;
        var lower = span.In(document.Text).ToLowerInvariant();
        return !(words.Determiners.Contains(lower) || words.SubjectPronouns.Contains(lower) || words.AdjunctPrepositions.Contains(lower) || words.Adverbs.Contains(lower)
            || words.Coordinators.Contains(lower) || words.Subordinators.Contains(lower) || words.Complementizers.Contains(lower) || words.Auxiliaries.Contains(lower)
            || words.QuestionWords.Contains(lower) || words.EmptySubjects.Contains(lower));
    }
}
