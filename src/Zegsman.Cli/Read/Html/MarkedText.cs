using System.Text;
using Zegsman.Language;
using Zegsman.Server.Marking;
using static System.Globalization.CultureInfo;

namespace Zegsman.Cli.Read.Html;

/// <summary>
/// Writes stretches of text with their marks as nested elements. Nothing is added to the text itself: a statement's number is put at its end by the
/// style sheet.
/// </summary>
internal sealed class MarkedText(string text, StringBuilder html, Labels labels)
{
    /// <summary>Writes one block of the text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="marks">The marks that touch it, in order of their starts.</param>
    public void Write(TextSpan block, IEnumerable<Mark> marks)
    {
        foreach (var step in MarkStep.Through(block, marks))
        {
            if (step.Kind == MarkStepKind.Text) HtmlText.Append(html, text.AsSpan(step.Span.Start, step.Span.Length));
            else if (step.Kind == MarkStepKind.Open) Open(step);
            else
            {
                if (step.EndsContent) Number(step.Mark!.Statement);
                html.Append("</span>");
            }
        }
    }

    private void Open(MarkStep step)
    {
        var (statement, role) = (step.Mark!.Statement, step.Mark.Role.ToString().ToLowerInvariant());
        html.Append(InvariantCulture, $"<span class=\"{role} {statement.Class} {statement.Colour}\"");
        if (step.BeginsContent) html.Append(InvariantCulture, $" id=\"m{statement.Number}\"");
        html.Append('>');
    }

    private void Number(NumberedStatement statement) =>
        html.Append(InvariantCulture, $"<a class=\"ref\" href=\"#n{statement.Number}\" data-n=\"{statement.Number}\" ")
            .Append(InvariantCulture, $"aria-label=\"{labels.Statement} {statement.Number}\"></a>");
}
