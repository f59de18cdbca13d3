using System.Runtime.InteropServices;
using Zegsman.Language;

namespace Zegsman.Statements.Network;

/// <summary>
/// The words of a statement as numbered features for <see cref="StanceWords"/>: words and runs of words of cue, content, source and what
/// stands around them, parts of three to five letters of cue and content, and what is known of it; each group apart, and each feature put
/// into one of many buckets by its hash (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").
/// </summary>
internal sealed class StanceFeatures
{
    /// <summary>How many buckets there are; a power of two.</summary>
    public const int Buckets = 1 << 16;

    private const int LongestPart = 5;
    private const int ShortestPart = 3;
    private const int Opening = 3;
    private const int MostTokens = 300;
    private const int Reach = 15;

    private readonly Document document;
    private readonly Dictionary<int, float> values = [];
    private readonly Dictionary<int, float> group = [];
    private readonly char[] word = new char[64];

    private StanceFeatures(Document document) => this.document = document;

    private enum Group
    {
        CueWords = 1, CueParts, ContentWords, ContentParts, Opening, SourceWords, Before, Around, CueLemmas, Labels,
    }

    /// <summary>Bucket and value of each feature that a statement has.</summary>
    /// <param name="document">The document it stands in.</param>
    /// <param name="cue">Where its cue stands.</param>
    /// <param name="source">Where its source stands.</param>
    /// <param name="content">Where its content stands; not empty.</param>
    /// <param name="polarity">Its polarity.</param>
    /// <param name="kind">How it is rendered.</param>
    public static IReadOnlyDictionary<int, float> Of(Document document, IReadOnlyList<TextSpan> cue, IReadOnlyList<TextSpan> source, IReadOnlyList<TextSpan> content,
        Polarity polarity, StatementKind kind)
    {
        var features = new StanceFeatures(document);
        var (cueTokens, sourceTokens, contentTokens) = (features.Tokens(cue), features.Tokens(source), features.Tokens(content));
        features.Words(Group.CueWords, cueTokens, 3, 0.5f);
        features.Parts(Group.CueParts, cueTokens, 1);
        features.Words(Group.ContentWords, contentTokens, 2, 1.5f, true);
        features.Parts(Group.ContentParts, contentTokens, 1.5f);
        features.Words(Group.Opening, contentTokens[..Math.Min(Opening, contentTokens.Length)], Opening, 0.5f);
        features.Words(Group.SourceWords, sourceTokens, 1, 0.5f, true);
        int[] own = [.. cueTokens, .. contentTokens, .. sourceTokens];
        if (own.Length == 0) return features.values;
        var (first, anchor) = (own.Min(), cueTokens.Length > 0 ? cueTokens[0] : own.Min());
        features.Words(Group.Before, Range(first - Opening, first), 1, 0.5f);
        features.Words(Group.Around, [.. features.SentenceAround(anchor).Except(own)], 2, 1, true);
        features.Lemmas(Group.CueLemmas, cueTokens, 0.5f);
        features.Labels(cue.Count > 0, source.Count > 0, Range(first - Reach, first).Any(features.Asks), polarity, kind);
        return features.values;
    }

    private static int[] Range(int first, int end) => [.. Enumerable.Range(Math.Max(0, first), end - Math.Max(0, first))];

    private int[] SentenceAround(int token)
    {
        var sentence = document.SentenceIndexOf(token);
        var first = Math.Max(document.FirstTokenOf(sentence), token - (MostTokens / 2));
        return Range(first, Math.Min(document.FirstTokenOf(sentence + 1), first + MostTokens));
    }

    private bool Asks(int token) => document.Text[document.SpanOf(token).Start] == '?';

    private int[] Tokens(IReadOnlyList<TextSpan> spans) => [.. spans.Order().SelectMany(document.TokensIn).Take(MostTokens)];

    /// <summary>Runs of up to so many words.</summary>
    private void Words(Group of, ReadOnlySpan<int> tokens, int longest, float weight, bool isNormalised = false)
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            var hash = Seed(of);
            for (var next = first; next < Math.Min(first + longest, tokens.Length); next++)
            {
                hash = Hash(Hash(hash, Folded(tokens[next])), " ");
                Count(hash);
            }
        }
        Close(weight, isNormalised);
    }

    /// <summary>The parts of each word, with a space before and after it.</summary>
    private void Parts(Group of, ReadOnlySpan<int> tokens, float weight)
    {
        foreach (var token in tokens)
        {
            var letters = Folded(token, true);
            for (var first = 0; first < letters.Length; first++)
            {
                for (var length = ShortestPart; length <= Math.Min(LongestPart, letters.Length - first); length++)
                {
                    Count(Hash(Seed(of), letters.Slice(first, length)));
                }
            }
        }
        Close(weight, true);
    }

    private void Lemmas(Group of, ReadOnlySpan<int> tokens, float weight)
    {
        foreach (var token in tokens) Count(Hash(Seed(of), new Token(document, token).Lemma ?? ""));
        Close(weight, false);
    }

    private void Labels(bool hasCue, bool hasSource, bool isAsked, Polarity polarity, StatementKind kind)
    {
        ReadOnlySpan<string> labels =
        [
            hasCue ? "cue" : "no cue", hasSource ? "source" : "no source", isAsked ? "question" : "no question", polarity == Polarity.Negative ? "negative" : "positive",
            kind switch { StatementKind.Direct => "direct", StatementKind.Indirect => "indirect", _ => "mixed" },
        ];
        foreach (var label in labels) Count(Hash(Seed(Group.Labels), label));
        Close(1, false);
    }

    /// <summary>A token's letters in lower case, as many as fit.</summary>
    private ReadOnlySpan<char> Folded(int token, bool isPadded = false)
    {
        var span = document.SpanOf(token);
        var text = document.Text.AsSpan(span.Start, Math.Min(span.Length, word.Length - 2));
        word[0] = ' ';
        text.ToLowerInvariant(word.AsSpan(1));
        word[text.Length + 1] = ' ';
        return isPadded ? word.AsSpan(0, text.Length + 2) : word.AsSpan(1, text.Length);
    }

    private void Count(uint hash) => CollectionsMarshal.GetValueRefOrAddDefault(group, (int)(hash % Buckets), out _)++;

    /// <summary>Adds what was counted with a weight; when asked for, damped by a logarithm and as a vector of that length.</summary>
    private void Close(float weight, bool isNormalised)
    {
        var length = isNormalised ? MathF.Sqrt(group.Values.Sum(count => Damped(count) * Damped(count))) : 1;
        foreach (var (bucket, count) in group)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(values, bucket, out _) += weight * (isNormalised ? Damped(count) / length : 1);
        }
        group.Clear();
    }

    private static float Damped(float count) => 1 + MathF.Log(count);

    private static uint Seed(Group of) => Hash(2166136261, [(char)of]);

    /// <summary>FNV-1a over UTF-16, mixed so that its lowest bits depend on all.</summary>
    private static uint Hash(uint hash, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters) hash = (hash ^ letter) * 16777619;
        return hash ^ (hash >> 15);
    }
}
