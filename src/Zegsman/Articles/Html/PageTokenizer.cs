namespace Zegsman.Articles.Html;

/// <summary>What a tokenizer stands at.</summary>
internal enum PageTokenKind
{
    /// <summary>A run of text.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,
}

/// <summary>
/// Cuts the source of a page into text and tags, as browsers do: comments, declarations and processing instructions are passed over, and
/// nothing is an error. Each character is looked at a bounded number of times.
/// </summary>
/// <param name="html">The source.</param>
internal sealed class PageTokenizer(string html)
{
    /// <summary>The attributes kept of one tag; more are written by machines for machines.</summary>
    private const int MaxAttributes = 64;

    private int position;

    public PageTokenKind Kind { get; private set; }

    /// <summary>The name of a tag in lower case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>A run of text with its character references decoded.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The attributes of a start tag: names in lower case, values decoded, no name twice, no event handlers.</summary>
    public List<KeyValuePair<string, string>> Attributes { get; } = [];

    /// <summary>Whether a start tag ends in "/&gt;".</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Goes to the next run of text or tag; false at the end.</summary>
    public bool Read()
    {
        while (position < html.Length)
        {
            var markup = NextMarkup(position);
            if (markup > position)
            {
                Kind = PageTokenKind.Text;
                Text = CharacterReferences.Decode(html.AsSpan(position, markup - position), inAttribute: false);
                position = markup;
                return true;
            }
            var next = html[position + 1];
            if (char.IsAsciiLetter(next))
            {
                if (ReadTag(PageTokenKind.Start, position + 1)) return true;
            }
            else if (next == '/' && position + 2 < html.Length && char.IsAsciiLetter(html[position + 2]))
            {
                if (ReadTag(PageTokenKind.End, position + 2)) return true;
            }
            else SkipComment();
        }
        return false;
    }

    /// <summary>The text up to the end tag of the element just begun, in which other tags mean nothing; the end tag is passed.</summary>
    public string ReadRaw(string name)
    {
        var start = position;
        for (var at = start; ; at++)
        {
            var end = html.IndexOf("</", at, StringComparison.Ordinal);
            if (end < 0)
            {
                position = html.Length;
                return html[start..];
            }
            at = end + 1;
            var after = end + 2 + name.Length;
            if (string.Compare(html, end + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            if (after < html.Length && !IsSpace(html[after]) && html[after] is not ('>' or '/')) continue;
            var close = html.IndexOf('>', after - 1);
            position = close < 0 ? html.Length : close + 1;
            return html[start..end];
        }
    }

    /// <summary>Where the next "&lt;" stands that begins markup.</summary>
    private int NextMarkup(int from)
    {
        for (var at = from; (at = html.IndexOf('<', at)) >= 0; at++)
        {
            if (at + 1 >= html.Length) break;
            if (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '!' or '?') return at;
            if (html[at + 1] == '/' && at + 2 < html.Length && html[at + 2] != '<') return at;
        }
        return html.Length;
    }

    private void SkipComment()
    {
        var isComment = string.CompareOrdinal(html, position, "<!--", 0, 4) == 0;
        if (!isComment)
        {
            var bracket = html.IndexOf('>', position);
            position = bracket < 0 ? html.Length : bracket + 1;
            return;
        }
        // "-->" may share its dashes with the opening, as in "<!-->".
        for (var dash = position + 2; (dash = html.IndexOf("--", dash, StringComparison.Ordinal)) >= 0; dash++)
        {
            var end = dash + 2;
            if (dash > position + 3 && end < html.Length && html[end] == '!') end++;
            if (end < html.Length && html[end] == '>')
            {
                position = end + 1;
                return;
            }
        }
        position = html.Length;
    }

    /// <summary>Reads a tag whose name begins at <paramref name="name"/>; false when the source ends in it, for then it is none.</summary>
    private bool ReadTag(PageTokenKind kind, int name)
    {
        var at = name;
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ('/' or '>')) at++;
        (Kind, Name, IsSelfClosing) = (kind, html[name..at].ToLowerInvariant(), false);
        Attributes.Clear();
        position = html.Length;
        while (at < html.Length)
        {
            var c = html[at];
            if (c == '>')
            {
                position = at + 1;
                return true;
            }
            if (c == '/') IsSelfClosing = at + 1 < html.Length && html[at + 1] == '>';
            if (c == '/' || IsSpace(c)) at++;
            else at = ReadAttribute(at);
        }
        return false;
    }

    private int ReadAttribute(int start)
    {
        var at = start + 1; // an attribute's name may begin with "="
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ('/' or '>' or '=')) at++;
        var (nameEnd, value) = (at, "");
        while (at < html.Length && IsSpace(html[at])) at++;
        if (at >= html.Length || html[at] != '=') at = nameEnd;
        else
        {
            at++;
            while (at < html.Length && IsSpace(html[at])) at++;
            (value, at) = ReadValue(at);
        }
        Keep(html.AsSpan(start, nameEnd - start), value);
        return at;
    }

    private (string Value, int End) ReadValue(int start)
    {
        if (start >= html.Length) return ("", start);
        var end = start;
        if (html[start] is '"' or '\'')
        {
            end = html.IndexOf(html[start], start + 1);
            if (end < 0) return ("", html.Length);
            return (CharacterReferences.Decode(html.AsSpan(start + 1, end - start - 1), inAttribute: true), end + 1);
        }
        while (end < html.Length && !IsSpace(html[end]) && html[end] != '>') end++;
        return (CharacterReferences.Decode(html.AsSpan(start, end - start), inAttribute: true), end);
    }

    private void Keep(ReadOnlySpan<char> name, string value)
    {
        if (Kind == PageTokenKind.End || Attributes.Count >= MaxAttributes) return;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return;
        var key = name.ToString().ToLowerInvariant();
        if (!Attributes.Exists(a => a.Key == key)) Attributes.Add(new(key, value));
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
