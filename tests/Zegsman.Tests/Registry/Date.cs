using Zegsman.Articles;

namespace Zegsman.Tests.Registry;

internal static class Date
{
    public static PartialDate? Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        PartialDate.TryParse(text, out var date).ShouldBeTrue(text);
        return date;
    }
}
