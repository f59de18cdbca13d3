using System.Globalization;
using System.Text;
using Zegsman.Language;

namespace Zegsman.Ledger.Questions;

/// <summary>Writes a question in its compact text form.</summary>
internal static class QuestionText
{
    public static string Of(Question question)
    {
        var text = new StringBuilder();
        Field(text, "speaker", question.Speakers.Select(Quoted));
        foreach (var group in question.About) Field(text, "about", group.Select(Quoted));
        Field(text, "stance", question.Stances.Select(Entries.Words.Of));
        Field(text, "polarity", question.Polarity is { } polarity ? [Entries.Words.Of(polarity)] : []);
        Field(text, "kind", question.Kinds.Select(Entries.Words.Of));
        Field(text, "source", question.Sources.Select(Entries.Words.Of));
        Field(text, "medium", question.Mediums.Select(Quoted));
        Field(text, "outlet", question.Outlets.Select(Quoted));
        Field(text, "said", question.Said is { } said ? [said.Text] : []);
        Field(text, "published", question.Published is { } published ? [published.Text] : []);
        Field(text, "confidence", question.Confidence is { } confidence ? [confidence.ToString("0.######", CultureInfo.InvariantCulture)] : []);
        Field(text, "review", question.Reviews.Select(Entries.Words.Of));
        Field(text, "lang", question.Language is { } language ? [language.Code()] : []);
        foreach (var words in question.Words) Item(text).Append(Quoted(words));
        Field(text, "order", question.Order == AnswerOrder.Newest ? [] : [Entries.Words.Of(question.Order)]);
        return text.ToString();
    }

    /// <summary>A field with one value, as a question takes it.</summary>
    public static string Field(string name, string value) => $"{name}:{Quoted(value)}";

    private static void Field(StringBuilder text, string name, IEnumerable<string> values)
    {
        var list = string.Join(',', values);
        if (list.Length > 0) Item(text).Append(name).Append(':').Append(list);
    }

    private static StringBuilder Item(StringBuilder text) => text.Length > 0 ? text.Append(' ') : text;

    private static string Quoted(string value)
    {
        if (value.Length > 0 && value.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '*')) return value;
        // Of marks inside only one sort can stand; the other tells names and words apart no more than a blank does.
        return value.Contains('"', StringComparison.Ordinal) && !value.Contains('\'', StringComparison.Ordinal)
            ? $"'{value}'" : $"\"{value.Replace('"', ' ')}\"";
    }
}
