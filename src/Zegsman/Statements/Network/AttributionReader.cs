using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Language.Quotations;
using Zegsman.Statements.Linking;

namespace Zegsman.Statements.Network;

/// <summary>Reads the attributions of an analysed article: anchors, then source, cue and content around each.</summary>
internal sealed class AttributionReader(AttributionModel model, TextLanguage language)
{
    /// <summary>Two statements whose contents share more than this of their characters, and whose cues touch, are one.</summary>
    private const double SameContent = 0.8;

    private readonly Thresholds thresholds = model.Thresholds(language);

    /// <summary>The attributions in an article, or in a part of a long one, in no order yet.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its tokens or a part of them, with states.</param>
    /// <param name="posts">The posts in it, which are attributions already.</param>
    public List<Attribution> Read(Article article, Document document, IReadOnlyList<Attribution> posts)
    {
        if (document.TokenCount == 0) return [];
        using var vectors = new TokenReader(model).Read(article, document);
        var anchors = Anchors(article, document, vectors, posts);
        var windows = new WindowReader(model).Read(document, vectors, anchors);
        var found = new List<Attribution>();
        for (var i = 0; i < anchors.Count; i++)
        {
            if (Attribution(document, windows[i], vectors, anchors.Count) is { } attribution && attribution.Confidence >= thresholds.Least) found.Add(attribution);
        }
        found = WithoutDoubles(found);
        found.AddRange(Unclaimed(document, vectors, anchors.Count, [.. found, .. posts]));
        return FloatingQuotations.Settle(document, found, Interview.Of(article, document));
    }

    /// <summary>The quoted sentences that are in nothing found so far, each read as a quotation without a cue.</summary>
    private List<Attribution> Unclaimed(Document document, TokenVectors vectors, int anchors, List<Attribution> found)
    {
        var quotations = FloatingQuotations.Unclaimed(document, found).ToList();
        var windows = new WindowReader(model).Read(document, vectors, [.. quotations.Select(quotation => document.TokenAt(quotation.Span.Start))]);
        return [.. quotations.Select((quotation, i) => Attribution(document, windows[i], vectors, anchors, quotation)!)];
    }

    /// <summary>The tokens likely enough to be anchors, in order.</summary>
    private List<int> Anchors(Article article, Document document, TokenVectors vectors, IReadOnlyList<Attribution> posts)
    {
        var anchors = new List<int>();
        var passage = 0;
        for (var token = 0; token < document.TokenCount; token++)
        {
            if (vectors.Cue[token] + vectors.Quotation[token] < thresholds.Anchor) continue;
            var span = document.SpanOf(token);
            while (passage < article.Passages.Count && article.Passages[passage].Span.End <= span.Start) passage++;
            if (passage < article.Passages.Count && article.Passages[passage] is { Kind: PassageKind.Byline } byline && byline.Span.Start <= span.Start) continue;
            // the post as a whole is a statement already
            if (vectors.Quotation[token] > vectors.Cue[token] && posts.Any(post => post.Post is not null && post.Content[0].Start == span.Start)) continue;
            anchors.Add(token);
        }
        return anchors;
    }

    /// <param name="document">The document.</param>
    /// <param name="scores">What the network says of the anchor.</param>
    /// <param name="vectors">What it says of the tokens.</param>
    /// <param name="anchors">How many anchors there are.</param>
    /// <param name="quotation">What is surely the content; null when that is for the network to say.</param>
    private Attribution? Attribution(Document document, WindowScores scores, TokenVectors vectors, int anchors, Quotation? quotation = null)
    {
        var anchor = scores.Window.Anchor;
        var isCue = quotation is null && vectors.Cue[anchor] >= vectors.Quotation[anchor];
        var spans = new RoleSpans(document, scores, isCue);
        var content = quotation is null ? spans.Of(WindowScores.Content) : [quotation.Span];
        if (content.Count == 0) return null;
        var cue = spans.Of(WindowScores.Cue);
        var lemma = cue.Count == 0 ? null : new Token(document, isCue ? anchor : document.TokenAt(cue[0].Start)).Lemma?.Replace("_", "", StringComparison.Ordinal);
        var source = spans.Of(WindowScores.Source);
        var (roles, doubt) = spans.Likelihood();
        var isDutch = language == TextLanguage.Dutch;
        var polarity = isDutch ? (Polarity)WindowScores.Best(scores.Polarities) : EnglishLabels.Polarity(document, lemma, cue);
        var kind = isDutch ? (StatementKind)WindowScores.Best(scores.Kinds) : EnglishLabels.Kind(document, content);
        return new Attribution
        {
            IsFloating = !isCue,
            Cue = cue,
            Source = source,
            Content = content,
            Lemma = lemma,
            Stance = isDutch ? model.StanceWords.Best(scores.Stances, StanceFeatures.Of(document, cue, source, content, polarity, kind)) : EnglishLabels.Stance(lemma, scores.Stances),
            Polarity = polarity,
            Kind = kind,
            Confidence = thresholds.Confidence(new Signs(vectors.Cue[anchor] + vectors.Quotation[anchor], roles, doubt, scores.Stances.Max(), isCue,
                source.Count > 0, anchors, document.TokenCount)),
        };
    }

    /// <summary>Leaves out what is found twice, by two words of one cue: the less sure of two that give nearly the same content.</summary>
    private static List<Attribution> WithoutDoubles(List<Attribution> found)
    {
        var kept = new List<Attribution>();
        var near = new Neighbourhood([]);
        foreach (var attribution in found.OrderByDescending(a => a.Confidence))
        {
            if (near.Around(attribution.Content[0].Start).Any(other => Touches(other.Cue, attribution.Cue) && Shared(other.Content, attribution.Content) > SameContent)) continue;
            kept.Add(attribution);
            near.Add(attribution);
        }
        return kept;
    }

    private static bool Touches(List<TextSpan> some, List<TextSpan> others) =>
        some.Count == 0 && others.Count == 0 || some.Exists(a => others.Exists(b => a.Start < b.End && b.Start < a.End));

    private static double Shared(List<TextSpan> some, List<TextSpan> others)
    {
        var both = some.Sum(a => others.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return both / (double)(some.Sum(a => a.Length) + others.Sum(b => b.Length) - both);
    }
}
