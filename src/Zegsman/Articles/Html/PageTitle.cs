namespace Zegsman.Articles.Html;

/// <summary>Tells an article's title from the first headings of its page.</summary>
internal static class PageTitle
{
    /// <summary>A page with more first headings than this does not use them for titles.</summary>
    private const int MostHeadings = 100;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " • ", " · ", " :: "];

    /// <summary>
    /// The heading that shows the title: the one that says nearly the same as <paramref name="said"/>, or without that the first that is
    /// not the outlet's name; null when there is none.
    /// </summary>
    public static PageNode? Heading(PageNode body, string? said, string? publisher)
    {
        var headings = body.All.Where(n => n is { Name: "h1", Measure.Text: > 0 }).Take(MostHeadings);
        return headings.FirstOrDefault(n => IsShown(n) && IsTitle(TextOf(n)));

        bool IsShown(PageNode heading) => !heading.Ancestors.Prepend(heading).Any(a => Boilerplate.Is(a, body.Measure.Prose));

        bool IsTitle(string text) => said is null ? !Same(text, publisher) : Agree(text, said);
    }

    /// <summary>The title to show: as the heading has it, but as it is said where the heading only adds a label to that.</summary>
    public static string? Shown(PageNode? heading, string? said)
    {
        if (heading is null) return said;
        var shown = TextOf(heading);
        return said is not null && Squeeze(shown).Contains(Squeeze(said), StringComparison.Ordinal) && !Same(shown, said) ? said : shown;
    }

    /// <summary>The text of an element on one line, without what is hidden in it.</summary>
    public static string TextOf(PageNode node)
    {
        var line = new LineBuilder();
        Append(node);
        return line.Take();

        void Append(PageNode part)
        {
            if (part.IsText) line.Append(part.Text, inLink: false, inBold: false);
            else if (part.Name == "br") line.Append(" ", inLink: false, inBold: false);
            else if (part == node || !Boilerplate.Is(part, int.MaxValue))
                foreach (var child in part.Children) Append(child);
        }
    }

    /// <summary>Whether two lines have the same words.</summary>
    public static bool Same(string line, string? other) => other is not null && Key(line) == Key(other);

    /// <summary>The words of a line, by which it is known again in other type.</summary>
    public static string Key(string line) => string.Join(' ', Words(line));

    /// <summary>The title without the outlet's name behind or before it.</summary>
    public static string WithoutSite(string title, string? publisher)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            var isSite = last > 0 && (publisher is null ? separator == " | " : Same(title[(last + separator.Length)..], publisher));
            if (isSite) return title[..last].TrimEnd();
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && Same(title[..first], publisher)) return title[(first + separator.Length)..].TrimStart();
        }
        return title;
    }

    private static string Squeeze(string line) => string.Concat(Words(line));

    /// <summary>Whether more than half of the words of the shorter one stand in the other.</summary>
    private static bool Agree(string heading, string said)
    {
        var (shown, given) = (Words(heading).ToHashSet(), Words(said).ToHashSet());
        return shown.Intersect(given).Count() * 2 > Math.Min(shown.Count, given.Count);
    }

    private static IEnumerable<string> Words(string line)
    {
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            var isWord = i < line.Length && char.IsLetterOrDigit(line[i]);
            if (isWord && start < 0) start = i;
            if (isWord || start < 0) continue;
            yield return line[start..i].ToLowerInvariant();
            start = -1;
        }
    }
}
