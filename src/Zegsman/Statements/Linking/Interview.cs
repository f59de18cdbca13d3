using System.Collections.Frozen;
using Zegsman.Articles;
using Zegsman.Articles.Passages;
using Zegsman.Language;

namespace Zegsman.Statements.Linking;

/// <summary>
/// An article of questions and answers: the questions are passages of their own outside quotation marks, and what stands under them are the words of the one
/// who is asked.
/// </summary>
internal sealed class Interview
{
    private const int LongestQuestion = 400;
    private const int FewestAnswers = 2;

    private static readonly FrozenSet<string> Address = FrozenSet.ToFrozenSet(["u", "uw", "je", "jij", "jou", "jouw", "you", "your"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> FirstPerson = FrozenSet.ToFrozenSet(["ik", "mij", "me", "mijn", "we", "wij", "ons", "onze", "i", "my", "our"], StringComparer.Ordinal);

    private readonly Article article;
    private readonly bool[] isQuestion;
    private readonly int firstQuestion;

    private Interview(Article article, bool[] isQuestion, bool isQuoted, Mention guest)
    {
        (this.article, this.isQuestion, IsQuoted, Guest) = (article, isQuestion, isQuoted, guest);
        firstQuestion = Array.IndexOf(isQuestion, true);
    }

    /// <summary>Whether the answers stand between quotation marks.</summary>
    public bool IsQuoted { get; }

    /// <summary>The fullest name of the one who is asked.</summary>
    public Mention Guest { get; }

    /// <summary>The interview that an article is; null when it is none, or does not name who is asked.</summary>
    public static Interview? Of(Article article, Document document)
    {
        var passages = article.Passages;
        var (isQuestion, quoted, plain, asked) = (new bool[passages.Count], 0, 0, 0);
        for (var i = 0; i + 1 < passages.Count; i++)
        {
            if (!AsksOrTellsYou(article, document, i, out var endsAsking)) continue;
            isQuestion[i] = true;
            if (AsksOrTellsYou(article, document, i + 1, out _)) continue;
            if (BeginsQuoted(article, document, i + 1)) quoted++;
            else if (HasOutsideQuotations(document, passages[i + 1].Span, FirstPerson)) plain++;
            else continue;
            if (endsAsking) asked++;
        }
        if (asked == 0 || quoted + plain < FewestAnswers) return null;
        var isQuoted = quoted >= plain;
        // those who only ask themselves something have no "you"
        if (!isQuoted && Enumerable.Range(0, passages.Count).Count(i => isQuestion[i] && HasOutsideQuotations(document, passages[i].Span, Address)) < FewestAnswers) return null;
        return GuestOf(article, document, isQuestion, isQuoted) is { } guest ? new Interview(article, isQuestion, isQuoted, guest) : null;
    }

    /// <summary>Whether an offset stands in a question.</summary>
    public bool IsInQuestion(int offset) => article.Passages.At(offset) is >= 0 and var at && isQuestion[at];

    /// <summary>Whether an offset stands under the first question, and in none.</summary>
    public bool IsInAnswer(int offset) => article.Passages.At(offset) is >= 0 and var at && at > firstQuestion && !isQuestion[at];

    /// <summary>Whether a passage may be the interviewer's: it asks something, or speaks to somebody, outside quotation marks.</summary>
    private static bool AsksOrTellsYou(Article article, Document document, int index, out bool endsAsking)
    {
        var passage = article.Passages[index];
        endsAsking = false;
        if (passage.Kind is not (PassageKind.Paragraph or PassageKind.Heading) || passage.Span.Length > LongestQuestion || BeginsQuoted(article, document, index)) return false;
        endsAsking = article.Text[passage.Span.End - 1] == '?';
        if (HasOutsideQuotations(document, passage.Span, FirstPerson)) return false;
        return endsAsking || HasOutsideQuotations(document, passage.Span, Address);
    }

    private static bool BeginsQuoted(Article article, Document document, int index) =>
        document.Quotations.At(article.Passages[index].Span.Start) is not null || article.Text[article.Passages[index].Span.Start] is '‘' or '“' or '„' or '"' or '\'' or '«' or '»';

    private static bool HasOutsideQuotations(Document document, TextSpan span, FrozenSet<string> words)
    {
        foreach (var token in document.TokensIn(span))
        {
            var at = document.SpanOf(token);
            if (at.Length <= 5 && words.Contains(at.In(document.Text).ToLowerInvariant()) && document.Quotations.At(at.Start) is null) return true;
        }
        return false;
    }

    /// <summary>The fullest name of the person whom the narrator names most: above the questions, or between the quotations.</summary>
    private static Mention? GuestOf(Article article, Document document, bool[] isQuestion, bool isQuoted)
    {
        var byName = new Dictionary<string, (int Count, Mention Fullest)>(StringComparer.OrdinalIgnoreCase);
        string? most = null;
        var (passage, firstQuestion) = (0, Array.IndexOf(isQuestion, true));
        for (var i = 0; i < document.MentionCount; i++)
        {
            var mention = new Mention(document, i);
            while (passage < article.Passages.Count && article.Passages[passage].Span.End <= mention.Span.Start) passage++;
            if (mention.Type != NameType.Person || passage >= article.Passages.Count) continue;
            if (!isQuoted && passage > firstQuestion) break;
            if (article.Passages[passage].Kind == PassageKind.Byline || isQuestion[passage] || document.Quotations.At(mention.Span.Start) is not null) continue;
            var key = document.SpanOf(mention.EndToken - 1).In(document.Text);
            var (count, fullest) = byName.GetValueOrDefault(key, (0, mention));
            byName[key] = (count + 1, mention.Span.Length > fullest.Span.Length ? mention : fullest);
            if (most is null || count + 1 > byName[most].Count) most = key;
        }
        return most is null ? null : byName[most].Fullest;
    }
}
