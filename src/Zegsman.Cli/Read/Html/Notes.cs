using System.Text;
using Zegsman.Server.Marking;
using Zegsman.Server.Pages;
using Zegsman.Statements;
using static System.Globalization.CultureInfo;

namespace Zegsman.Cli.Read.Html;

/// <summary>Writes the notes beside a block: who does what there, and on opening a note all that is known of the statement.</summary>
internal sealed class Notes(Reading reading, StringBuilder html, Labels labels)
{
    public void Write(IReadOnlyList<NumberedStatement> statements)
    {
        if (statements.Count == 0) return;
        html.Append("<ol class=\"notes\">\n");
        foreach (var statement in statements) Note(statement);
        html.Append("</ol>");
    }

    private void Note(NumberedStatement numbered)
    {
        var (n, statement) = (numbered.Number, numbered.Statement);
        var depth = Math.Min(numbered.Depth, 3);
        html.Append(InvariantCulture, $"<li class=\"note {numbered.Class} {numbered.Colour} d{depth}\" id=\"n{n}\">");
        html.Append(InvariantCulture, $"<a class=\"number\" href=\"#m{n}\" aria-label=\"{labels.ToText}: {labels.Statement} {n}\">{n}</a>");
        html.Append("<details><summary>");
        Who(statement);
        html.Append(' ');
        Stance(statement);
        html.Append(" <q>");
        HtmlText.Append(html, statement.Content.Text);
        html.Append("</q></summary>");
        Facts(statement);
        html.Append("</details></li>\n");
    }

    private void Who(Statement statement)
    {
        var (words, name) = (statement.Source?.Text ?? "", statement.Source?.Entity?.Name ?? "");
        if (words.Length > 0 || name.Length > 0) Element("b", "who", words.Length > 0 ? words : name);
        else Element("span", "missing", labels.NoSource);
        if (words.Length == 0 || name.Length == 0 || name == words) return;
        html.Append(' ');
        Element("span", "entity", name);
    }

    private void Stance(Statement statement)
    {
        if (statement.Cue is { } cue)
            Element("span", "stance", statement.IsNegated() ? labels.Negated(cue.Stance) : labels.Stance(cue.Stance));
    }

    private void Facts(Statement statement)
    {
        html.Append("<dl>");
        Fact(labels.Kind, labels.Rendering(statement.Kind));
        Fact(labels.Addressee, statement.Addressee?.Text);
        Fact(labels.Occasion, statement.Occasion?.Text);
        Fact(labels.Medium, statement.Medium?.Text);
        Fact(labels.Place, statement.Place?.Text);
        Fact(labels.Said, statement.Said is { } said ? $"{said.Value} ({said.Basis})" : null);
        Fact(labels.Inside, statement.Parent is { } parent ? reading.Statements.FirstOrDefault(s => s.Id == parent)?.Content.Text : null);
        Fact(labels.Confidence, statement.Confidence.ToString("P0", InvariantCulture));
        string?[] evidence = [statement.Evidence.Source, statement.Evidence.Model];
        Fact(labels.FoundBy, string.Join("; ", evidence.Where(e => !string.IsNullOrEmpty(e))));
        html.Append("</dl>");
    }

    private void Fact(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        Element("dt", null, name);
        Element("dd", null, value);
    }

    private void Element(string name, string? style, string text)
    {
        html.Append('<').Append(name);
        if (style is not null) html.Append(" class=\"").Append(style).Append('"');
        html.Append('>');
        HtmlText.Append(html, text);
        html.Append("</").Append(name).Append('>');
    }
}
