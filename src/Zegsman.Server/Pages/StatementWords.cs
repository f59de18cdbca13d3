using System.Globalization;
using Zegsman.Ledger;
using Zegsman.Server.Texts;
using Zegsman.Statements;

namespace Zegsman.Server.Pages;

/// <summary>Says in the words of a page what is known of a statement.</summary>
internal static class StatementWords
{
    /// <summary>Who said it, by the fullest name; null when the article does not say.</summary>
    public static string? Speaker(this Statement statement) =>
        statement.Source?.Entity?.Name ?? (statement.Source?.Text is { Length: > 0 } text ? text : null);

    /// <summary>What the source does with the content: "denies", "does not confirm"; null when that is not known.</summary>
    public static string? Does(this PageTexts texts, Statement statement) =>
        statement.Cue?.Stance is not { } stance ? null : statement.IsNegated() ? texts.Negated(stance) : texts["stance." + stance.Name()];

    /// <summary>What the stances of a group come to: "zegt, vindt", "ontkent, betwijfelt".</summary>
    public static string Name(this PageTexts texts, StanceGroup? group) => texts["group." + (group?.ToString().ToLowerInvariant() ?? "none")];

    /// <summary>When it was said, or else when the article was published, as precisely as that is known; null when neither is.</summary>
    public static string? Date(this KeptStatement kept) => kept.Statement.Said?.Value ?? kept.Article.Published?.Value;

    /// <summary>A value of a field of questions: "ontkent" for "deny", and a name as it is.</summary>
    public static string Value(this PageTexts texts, string field, string value) => field switch
    {
        "stance" or "kind" or "source" or "polarity" or "review" or "lang" => texts[field + "." + value.ToLowerInvariant()],
        "confidence" => texts.Fill("confidence.least", texts.Percent(double.Parse(value, CultureInfo.InvariantCulture))),
        "said" or "published" => texts.Period(value),
        _ => value,
    };

    /// <summary>A stretch of time as questions name it: "juli 2018", "juli 2018 – september 2018".</summary>
    public static string Period(this PageTexts texts, string value) =>
        value.Split('/') is [var from, var to] && !from.StartsWith('P') && !to.StartsWith('P')
            ? from.Length == 0 ? texts.Fill("period.until", texts.Date(to)) : to.Length == 0 ? texts.Fill("period.since", texts.Date(from)) : $"{texts.Date(from)} – {texts.Date(to)}"
            : texts.Date(value);

    /// <summary>What a source does not do: "does not confirm". An order that something must not be has a verb of its own.</summary>
    public static string Negated(this PageTexts texts, Stance stance) => texts.Find($"stance.{stance.Name()}.not")
        // Dutch has a word after the verb, English one before its plain form.
        ?? texts.Fill("stance.not", texts.Language == "nl" ? texts["stance." + stance.Name()] : stance.Name());
}
