using System.Globalization;
using Zegsman.Language;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Reviews;
using Zegsman.Statements;

namespace Zegsman.Server.Pages;

/// <summary>One thing that a question asks for.</summary>
/// <param name="Field">The field of the question, or "words".</param>
/// <param name="Value">The value as a question takes it.</param>
/// <param name="Without">The question without it.</param>
internal sealed record Filter(string Field, string Value, Question Without);

/// <summary>Takes questions apart, and puts a value in or takes it out.</summary>
internal static class Filters
{
    /// <summary>Everything that a question asks for.</summary>
    public static IReadOnlyList<Filter> Of(Question question)
    {
        var q = question;
        return
        [
            .. q.Speakers.Select(v => new Filter("speaker", v, q with { Speakers = Less(q.Speakers, v) })),
            .. q.About.Select((group, i) =>
                new Filter("about", string.Join(" / ", group), q with { About = [.. q.About.Where((_, other) => other != i)] })),
            .. q.Words.Select((v, i) => new Filter("words", v, q with { Words = [.. q.Words.Where((_, other) => other != i)] })),
            .. q.Stances.Select(v => new Filter("stance", Name(v), q with { Stances = Less(q.Stances, v) })),
            .. Optional("polarity", q.Polarity is { } polarity ? Name(polarity) : null, q with { Polarity = null }),
            .. q.Kinds.Select(v => new Filter("kind", Name(v), q with { Kinds = Less(q.Kinds, v) })),
            .. q.Sources.Select(v => new Filter("source", Name(v), q with { Sources = Less(q.Sources, v) })),
            .. q.Mediums.Select(v => new Filter("medium", v, q with { Mediums = Less(q.Mediums, v) })),
            .. q.Outlets.Select(v => new Filter("outlet", v, q with { Outlets = Less(q.Outlets, v) })),
            .. Optional("said", q.Said?.Text, q with { Said = null }),
            .. Optional("published", q.Published?.Text, q with { Published = null }),
            .. Optional("confidence", q.Confidence?.ToString(CultureInfo.InvariantCulture), q with { Confidence = null }),
            .. q.Reviews.Select(v => new Filter("review", Name(v), q with { Reviews = Less(q.Reviews, v) })),
            .. Optional("lang", q.Language?.Code(), q with { Language = null }),
        ];
    }

    /// <summary>The filter of a question that has a value of a field; null when it does not ask for that.</summary>
    public static Filter? Find(Question question, string field, string value) =>
        Of(question).FirstOrDefault(f => f.Field == field && string.Equals(f.Value, value, StringComparison.OrdinalIgnoreCase));

    /// <summary>The question that asks for one value of a field too.</summary>
    public static Question With(Question question, string field, string value) => field switch
    {
        "speaker" => question with { Speakers = [.. question.Speakers, value] },
        "about" => question with { About = [.. question.About, [value]] },
        "stance" => question with { Stances = More<Stance>(question.Stances, value) },
        "polarity" => question with { Polarity = Enum.Parse<Polarity>(value, ignoreCase: true) },
        "kind" => question with { Kinds = More<StatementKind>(question.Kinds, value) },
        "source" => question with { Sources = More<SourceKind>(question.Sources, value) },
        "outlet" => question with { Outlets = [.. question.Outlets, value] },
        "said" => question with { Said = TimeRange.Parse(value) },
        "confidence" => question with { Confidence = double.Parse(value, CultureInfo.InvariantCulture) },
        "review" => question with { Reviews = More<ReviewState>(question.Reviews, value) },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such facet."),
    };

    private static IEnumerable<Filter> Optional(string field, string? value, Question without) =>
        value is null ? [] : [new Filter(field, value, without)];

    private static List<T> Less<T>(IReadOnlyList<T> values, T value) => [.. values.Where(v => !Equals(v, value))];

    private static List<T> More<T>(IReadOnlyList<T> values, string value) where T : struct, Enum =>
        [.. values.Append(Enum.Parse<T>(value, ignoreCase: true)).Distinct().Order()];

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
