using System.Globalization;
using Zegsman.Language;
using Zegsman.Ledger.Reviews;
using Zegsman.Ledger.Search;
using Zegsman.Statements;

namespace Zegsman.Ledger.Questions;

/// <summary>Reads the compact text form of a question: fields with their values, and words.</summary>
internal sealed class QuestionReader(string text)
{
    /// <summary>The fields in the order they are explained.</summary>
    public static readonly IReadOnlyList<string> Fields =
        ["speaker", "about", "stance", "polarity", "kind", "source", "medium", "outlet", "said", "published", "confidence", "review", "lang", "order"];

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private int at;

    public Question Read()
    {
        var question = new Question();
        for (SkipBlanks(); at < text.Length; SkipBlanks())
            question = FieldName() is { } field ? With(question, field)
                : question with { Words = [.. question.Words, Searched(Value(endsAtComma: false))] };
        return question;
    }

    private Question With(Question question, string field)
    {
        var values = Values(field);
        if (!seen.Add(field) && field != "about") throw LedgerErrors.Twice(field);
        return field switch
        {
            "speaker" => question with { Speakers = Names(field, values) },
            "about" => question with { About = [.. question.About, Names(field, values)] },
            "stance" => question with { Stances = Known<Stance>(field, values) },
            // Either of the two is no condition.
            "polarity" => question with { Polarity = Known<Polarity>(field, values) is [var one] ? one : null },
            "kind" => question with { Kinds = Known<StatementKind>(field, values) },
            "source" => question with { Sources = Known<SourceKind>(field, values) },
            "medium" => question with { Mediums = Names(field, values) },
            "outlet" => question with { Outlets = Names(field, values) },
            "said" => question with { Said = Range(field, values) },
            "published" => question with { Published = Range(field, values) },
            "confidence" => question with { Confidence = Share(One(field, values)) },
            "review" => question with { Reviews = Known<ReviewState>(field, values) },
            "lang" => question with { Language = Language(field, One(field, values)) },
            _ => question with { Order = One<AnswerOrder>(field, values) },
        };
    }

    /// <summary>The name before a colon, past which it goes; null where none stands.</summary>
    private string? FieldName()
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        if (end == at || end == text.Length || text[end] != ':') return null;
        var name = text[at..end].ToLowerInvariant();
        if (!Fields.Contains(name)) throw LedgerErrors.UnknownField(name, Fields);
        at = end + 1;
        return name;
    }

    private List<string> Values(string field)
    {
        var values = new List<string>();
        do
        {
            if (values.Count > 0) at++;
            var value = Value(endsAtComma: true);
            if (value.Length == 0) throw LedgerErrors.NoValue(field);
            values.Add(value);
        }
        while (at < text.Length && text[at] == ',');
        return values;
    }

    /// <summary>What stands in quotation marks, or else up to the next blank.</summary>
    private string Value(bool endsAtComma)
    {
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var end = text.IndexOf(text[at], at + 1);
            if (end < 0) throw LedgerErrors.OpenQuote(text[at], at);
            var quoted = text[(at + 1)..end];
            at = end + 1;
            return quoted;
        }
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !(endsAtComma && text[at] == ',')) at++;
        return text[start..at];
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    private static string Searched(string words) => FoldedText.Of(words).Length > 0 ? words : throw LedgerErrors.NoLetters(words);

    private static List<string> Names(string field, List<string> values) =>
        values.TrueForAll(v => FoldedText.Of(v).Length > 0) ? values : throw LedgerErrors.NoValue(field);

    private static string One(string field, List<string> values) => values is [var one] ? one : throw LedgerErrors.Twice(field);

    private static T One<T>(string field, List<string> values) where T : struct, Enum => Known<T>(field, [One(field, values)])[0];

    private static List<T> Known<T>(string field, List<string> values) where T : struct, Enum
    {
        var names = Entries.Words.All<T>();
        var known = new List<T>();
        foreach (var value in values)
        {
            if (!names.Contains(value.ToLowerInvariant())) throw LedgerErrors.UnknownValue(field, value, names);
            known.Add(Enum.Parse<T>(value, ignoreCase: true));
        }
        return [.. known.Distinct().Order()];
    }

    private static TimeRange Range(string field, List<string> values)
    {
        var value = One(field, values);
        return TimeRange.Parse(value) ?? throw LedgerErrors.NoInterval(field, value);
    }

    private static double Share(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? share : throw LedgerErrors.NoConfidence(value);

    private static TextLanguage Language(string field, string value) =>
        value.ToLowerInvariant() switch
        {
            "nl" => TextLanguage.Dutch,
            "en" => TextLanguage.English,
            _ => throw LedgerErrors.UnknownValue(field, value, ["nl", "en"]),
        };
}
