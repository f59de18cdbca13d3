using System.Buffers;
using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>
/// The signature that an embedded post leaves behind when a page is turned into text: "— Name (@handle) 16 juli 2018", also with a hyphen,
/// "&amp;mdash;" or no dash at all, and "A post shared by Name (@handle) on …".
/// </summary>
/// <param name="Start">Where the signature begins, its dash included; UTF-16.</param>
/// <param name="End">Where it ends, its date and a full stop after it included.</param>
/// <param name="Author">Who signs.</param>
/// <param name="Published">Its date; null when it has none.</param>
/// <param name="Medium">The social medium.</param>
internal sealed record PostSignature(int Start, int End, PostAuthor Author, PartialDate? Published, string Medium)
{
    private const int LongestName = 80;
    private const int LongestDate = 60;
    private const int LongestHandle = 80;

    private static readonly SearchValues<char> HandleCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-@");

    private static readonly string[] Dashes = ["—", "–", "―", "&mdash;", "&ndash;", "&#8212;", "&#x2014;", " -- ", " - "];

    private static readonly string[] SharedBy =
    [
        "a post shared by ", "a photo shared by ", "a video shared by ", "a photo posted by ", "a video posted by ", "a reel shared by ",
        "een bericht gedeeld door ", "een foto gedeeld door ", "een video gedeeld door ",
        "een foto die is geplaatst door ", "een video die is geplaatst door ",
    ];

    /// <summary>The first signature in <paramref name="span"/>; null when there is none.</summary>
    public static PostSignature? Find(string text, TextSpan span, TextLanguage language)
    {
        for (var at = span.Start; ; at++)
        {
            var next = text.AsSpan(at, span.End - at).IndexOf("(@");
            if (next < 0) return null;
            at += next;
            if (At(text, span, at, language) is { } signature) return signature;
        }
    }

    private static PostSignature? At(string text, TextSpan span, int bracket, TextLanguage language)
    {
        var handle = text.AsSpan(bracket + 2, Math.Min(span.End - bracket - 2, LongestHandle));
        var length = handle.IndexOfAnyExcept(HandleCharacters);
        if (length < 1 || handle[length] != ')') return null;
        var (date, end, hasPreposition) = Date(text, span, bracket + 2 + length + 1, language);
        if (date is null && !IsLineEnd(text, span, end)) return null;
        var (start, name, isMarked, medium) = Name(text, span, bracket);
        // Without a dash only a date that ends its sentence makes a signature: "Erik Mouthaan (@erik) zei op 16 juli 2018 …" tells of him.
        if (!isMarked && (date is null || hasPreposition || !EndsSentence(text, span, end))) return null;
        var author = new PostAuthor(name.In(text), handle[..length].ToString(), name.IsEmpty ? TextSpan.Of(bracket + 2, length) : name);
        return new PostSignature(start, end, author, date, medium ?? MediumOf(author.Handle!, date));
    }

    /// <summary>The name before the bracket, where the signature begins, and whether a dash or a phrase marks it as one.</summary>
    private static (int Start, TextSpan Name, bool IsMarked, string? Medium) Name(string text, TextSpan span, int bracket)
    {
        var from = Math.Max(span.Start, bracket - LongestName);
        var before = text.AsSpan(from, bracket - from);
        foreach (var phrase in SharedBy)
        {
            var at = before.LastIndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return (from + at, new TextSpan(from + at + phrase.Length, bracket).Trim(text), true, "Instagram");
        }
        var (dashStart, dashEnd) = LastDash(before);
        if (dashEnd > 0)
        {
            var name = new TextSpan(from + dashEnd, bracket).Trim(text);
            if (IsDisplayName(text.AsSpan(name))) return (from + dashStart, name, true, null);
        }
        var bare = BareName(text, from, bracket);
        return (bare.IsEmpty ? bracket : bare.Start, bare, false, null);
    }

    private static (int Start, int End) LastDash(ReadOnlySpan<char> before)
    {
        var (start, end) = (0, 0);
        foreach (var dash in Dashes)
        {
            var at = before.LastIndexOf(dash, StringComparison.Ordinal);
            if (at + dash.Length > end && at >= 0) (start, end) = (at, at + dash.Length);
        }
        if (end == 0 && (before.StartsWith("- ") || before.StartsWith("-- "))) end = before.IndexOf(' ') + 1;
        return (start, end);
    }

    /// <summary>What people call themselves can be anything but a sentence.</summary>
    private static bool IsDisplayName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return true;
        var words = 0;
        foreach (var range in name.SplitAny(' ', '\t', '\n', '\r', '\u00a0'))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            words++;
            if (range.End.Value < name.Length && EndsSentence(word)) return false;
        }
        return words <= 8 && (words <= 4 || LineSurface.BeginsLarge(name));
    }

    /// <summary>The words with a capital right before the bracket, back to the end of a sentence.</summary>
    private static TextSpan BareName(string text, int from, int bracket)
    {
        var end = bracket;
        while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
        var (start, position, words) = (end, end, 0);
        while (position > from && words++ < 6)
        {
            var wordStart = position;
            while (wordStart > from && !char.IsWhiteSpace(text[wordStart - 1])) wordStart--;
            var word = text.AsSpan(wordStart, position - wordStart);
            var isCapital = LineSurface.IsNameWord(word);
            if ((!isCapital && !LineSurface.IsNameParticle(word)) || (position != end && EndsSentence(word))) break;
            if (isCapital) start = wordStart;
            position = wordStart;
            while (position > from && char.IsWhiteSpace(text[position - 1])) position--;
        }
        return new TextSpan(start, end);
    }

    /// <summary>Whether the word ends a sentence; "V.", "Mw." and "G.J." are parts of names.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> word)
    {
        if (word[^1] is '!' or '?' or '…') return true;
        var isInitial = (word.Length <= 3 || word[..^1].Contains('.')) && char.IsUpper(word[0]);
        return word[^1] == '.' && !isInitial;
    }

    /// <summary>The date after the handle and where it ends; where it would begin when there is none.</summary>
    private static (PartialDate? Date, int End, bool HasPreposition) Date(string text, TextSpan span, int position, TextLanguage language)
    {
        var rest = text.AsSpan(position, Math.Min(span.End - position, LongestDate));
        var scan = new DateScanner(rest);
        scan.Skip(" ,:·");
        var hasPreposition = scan.PeekWord() is "op" or "on";
        if (hasPreposition)
        {
            scan.Word();
            scan.Skip(" ");
        }
        if (!DateReader.TryReadAt(rest[scan.Position..], language, out var date, out var length)) return (null, position, hasPreposition);
        var end = position + scan.Position + length;
        if (end < span.End && text[end] == '.') end++;
        return (date, end, hasPreposition);
    }

    private static bool IsLineEnd(string text, TextSpan span, int position) => position == span.End || text[position] is '\n' or '\r';

    /// <summary>Whether no sentence goes on at <paramref name="position"/>.</summary>
    private static bool EndsSentence(string text, TextSpan span, int position)
    {
        if (position < span.End && !char.IsWhiteSpace(text[position])) return false;
        while (position < span.End && char.IsWhiteSpace(text[position])) position++;
        return position == span.End || !char.IsLower(text[position]);
    }

    private static string MediumOf(string handle, PartialDate? date)
    {
        if (handle.EndsWith(".bsky.social", StringComparison.OrdinalIgnoreCase)) return "Bluesky";
        if (handle.Contains('@', StringComparison.Ordinal)) return "Mastodon";
        // The day Twitter took its new name.
        return date is { } day && day.From >= new DateTime(2023, 7, 24, 0, 0, 0, DateTimeKind.Unspecified) ? "X" : "Twitter";
    }
}
