using System.Text;
using Microsoft.AspNetCore.Mvc;
using Zegsman.Ledger.Questions;

namespace Zegsman.Server.Pages.Statements;

/// <summary>What the fields of a form ask, to be made one question of; empty fields ask nothing.</summary>
internal sealed record AskedForm
{
    /// <summary>A question in its compact form that the fields are added to.</summary>
    [FromQuery(Name = "q")]
    public string? Question { get; init; }

    [FromQuery(Name = "who")]
    public string? Who { get; init; }

    [FromQuery(Name = "what")]
    public string? What { get; init; }

    /// <summary>Words and, in quotation marks, phrases.</summary>
    [FromQuery(Name = "words")]
    public string? Words { get; init; }

    [FromQuery(Name = "stance")]
    public string[]? Stances { get; init; }

    [FromQuery(Name = "polarity")]
    public string? Polarity { get; init; }

    [FromQuery(Name = "kind")]
    public string[]? Kinds { get; init; }

    [FromQuery(Name = "source")]
    public string[]? Sources { get; init; }

    [FromQuery(Name = "medium")]
    public string? Medium { get; init; }

    [FromQuery(Name = "outlet")]
    public string? Outlet { get; init; }

    /// <summary>The first and the last day, month or year.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    /// <summary>A stretch of time, instead of <see cref="From"/> and <see cref="To"/>.</summary>
    [FromQuery(Name = "said")]
    public string? Said { get; init; }

    [FromQuery(Name = "confidence")]
    public string? Confidence { get; init; }

    [FromQuery(Name = "review")]
    public string[]? Reviews { get; init; }

    [FromQuery(Name = "lang")]
    public string? Language { get; init; }

    [FromQuery(Name = "order")]
    public string? Order { get; init; }

    /// <summary>The question.</summary>
    /// <exception cref="Zegsman.Language.ZegsmanException">A field cannot have its value (ZG611 to ZG619).</exception>
    public Question Asked()
    {
        var fields = new StringBuilder();
        void Add(string field, params IEnumerable<string?>? values)
        {
            var given = values?.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()).ToList() ?? [];
            if (given.Count == 0) return;
            fields.Append(' ').Append(QuestionText.Field(field, given[0]));
            foreach (var value in given.Skip(1)) fields.Append(',').Append(QuestionText.Field("", value).AsSpan(1));
        }
        Add("speaker", Who);
        Add("about", What);
        Add("stance", Stances);
        Add("polarity", Polarity);
        Add("kind", Kinds);
        Add("source", Sources);
        Add("medium", Medium);
        Add("outlet", Outlet);
        Add("said", Said ?? Between(From?.Trim(), To?.Trim()));
        Add("confidence", Confidence);
        Add("review", Reviews);
        Add("lang", Language);
        Add("order", Order);
        var asked = Ledger.Questions.Question.Parse($"{Words} {fields}");
        return string.IsNullOrWhiteSpace(Question) ? asked : Merged(Ledger.Questions.Question.Parse(Question), asked);
    }

    private static string? Between(string? from, string? to) =>
        string.IsNullOrEmpty(from) && string.IsNullOrEmpty(to) ? null : from == to ? from : $"{from}/{to}";

    /// <summary>A question to which the stretch of time and the order of another are added.</summary>
    private static Question Merged(Question question, Question added) => question with
    {
        Said = added.Said ?? question.Said,
        Order = added.Order == AnswerOrder.Newest ? question.Order : added.Order,
    };
}
