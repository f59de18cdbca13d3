using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Zegsman.Server.Marking;
using Zegsman.Statements;

namespace Zegsman.Server.Pages.Articles;

/// <summary>Shows a piece of an article's text with its marks as nested elements, and at the end of each statement a link to its note.</summary>
public sealed class MarkedPiece : ComponentBase
{
    /// <summary>The piece.</summary>
    [Parameter, EditorRequired] public ArticlePiece Piece { get; set; } = null!;

    /// <summary>The position of a statement.</summary>
    [Parameter, EditorRequired] public Func<Statement, long> PositionOf { get; set; } = null!;

    /// <summary>What the link to a statement's note is called, by its number; null where there are no notes.</summary>
    [Parameter] public Func<int, string>? NoteName { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var step in Piece.Steps)
        {
            if (step.Kind == MarkStepKind.Text) builder.AddContent(0, Foreign.Shown(Piece.Shown.At(step.Span)));
            else if (step.Kind == MarkStepKind.Open) Open(builder, step);
            else
            {
                if (step.EndsContent && NoteName is not null) Number(builder, step.Mark!.Statement);
                builder.CloseElement();
            }
        }
    }

    private void Open(RenderTreeBuilder builder, MarkStep step)
    {
        var statement = step.Mark!.Statement;
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "class", $"{step.Mark.Role.ToString().ToLowerInvariant()} {statement.Class} {statement.Colour}");
        if (step.BeginsContent && NoteName is not null) builder.AddAttribute(3, "id", Anchors.Statement(PositionOf(statement.Statement)));
    }

    private void Number(RenderTreeBuilder builder, NumberedStatement statement)
    {
        builder.OpenElement(4, "a");
        builder.AddAttribute(5, "class", "ref");
        builder.AddAttribute(6, "href", "#" + Anchors.Note(PositionOf(statement.Statement)));
        builder.AddAttribute(7, "data-n", statement.Number.ToString(CultureInfo.InvariantCulture));
        builder.AddAttribute(8, "aria-label", NoteName!(statement.Number));
        builder.CloseElement();
    }
}

/// <summary>The places on an article's page.</summary>
internal static class Anchors
{
    /// <summary>Where a statement stands: in the text, or beside it when the text is not shown.</summary>
    public static string Statement(long position) => string.Create(CultureInfo.InvariantCulture, $"s-{position}");

    /// <summary>What is known of it.</summary>
    public static string Note(long position) => string.Create(CultureInfo.InvariantCulture, $"n-{position}");
}
