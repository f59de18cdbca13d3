using Microsoft.AspNetCore.Components;

namespace Zegsman.Server.Charts;

/// <summary>Words in a drawing; Razor takes a tag of that name for its own.</summary>
internal static class SvgText
{
    /// <summary>Words at a place.</summary>
    /// <param name="text">The words.</param>
    /// <param name="x">How far from the left.</param>
    /// <param name="y">How far from the top their foot stands.</param>
    /// <param name="anchor">Which part of them stands there: "start", "middle" or "end".</param>
    public static RenderFragment Of(string text, int x, int y, string anchor = "start") => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", x);
        builder.AddAttribute(2, "y", y);
        builder.AddAttribute(3, "text-anchor", anchor);
        builder.AddContent(4, text);
        builder.CloseElement();
    };
}
