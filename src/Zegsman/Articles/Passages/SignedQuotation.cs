using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>A line that is a quotation and the name of its speaker after a dash: “Words.” — Jane Doe, mayor.</summary>
/// <param name="Body">The quoted words, marks included; UTF-16, half-open.</param>
/// <param name="Author">The speaker.</param>
internal sealed record SignedQuotation(TextSpan Body, PostAuthor Author)
{
    private const string OpeningMarks = "\"'“‘«„";
    private const string ClosingMarks = "\"'”’»";

    /// <summary>The quotation; null when the line is something else.</summary>
    public static SignedQuotation? Read(string text, TextSpan line)
    {
        if (!OpeningMarks.Contains(text[line.Start], StringComparison.Ordinal)) return null;
        var dash = LastDash(text.AsSpan(line));
        if (dash < 0) return null;
        var body = new TextSpan(line.Start, line.Start + dash).Trim(text);
        var signature = new TextSpan(line.Start + dash + 1, line.End).Trim(text);
        var comma = text.AsSpan(signature).IndexOfAny(",.");
        var name = comma < 0 ? signature : TextSpan.Of(signature.Start, comma);
        var isClosed = body.Length > 2 && ClosingMarks.Contains(text[body.End - 1], StringComparison.Ordinal);
        if (!isClosed || !LineSurface.IsName(text.AsSpan(name))) return null;
        return new SignedQuotation(body, new PostAuthor(name.In(text), null, name));
    }

    /// <summary>The last dash, or hyphen between blanks, for a hyphen can stand in a name.</summary>
    private static int LastDash(ReadOnlySpan<char> line)
    {
        var dash = line.LastIndexOfAny("—–―");
        var hyphen = line.LastIndexOf(" - ");
        return hyphen >= dash && hyphen >= 0 ? hyphen + 1 : dash;
    }
}
