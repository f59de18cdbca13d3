using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Zegsman.Language;

namespace Zegsman.Server.Pages;

/// <summary>Words of an article of which some stretches are marked.</summary>
public sealed class Differing : ComponentBase
{
    // Longer words are cut at their end.
    private const int MostShown = 5000;

    /// <summary>The words.</summary>
    [Parameter, EditorRequired] public string Text { get; set; } = "";

    /// <summary>The stretches of the text. UTF-16, half-open, in order.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<TextSpan> Spans { get; set; } = [];

    /// <summary>The element that marks them: "mark", "ins" or "del".</summary>
    [Parameter] public string Element { get; set; } = "mark";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var (text, at) = (Foreign.Shown(Quoted.Cut(Text, MostShown)), 0);
        foreach (var span in Spans.TakeWhile(s => s.End <= text.Length))
        {
            builder.AddContent(0, text[at..span.Start]);
            builder.OpenElement(1, Element);
            builder.AddContent(2, span.In(text));
            builder.CloseElement();
            at = span.End;
        }
        builder.AddContent(3, text[at..]);
    }
}
