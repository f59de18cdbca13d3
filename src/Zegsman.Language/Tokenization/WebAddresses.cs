using System.Buffers;
using System.Collections.Frozen;
using static Zegsman.Language.Tokenization.Characters;

namespace Zegsman.Language.Tokenization;

/// <summary>Where an address of the web, an e-mail address, a file's name, a handle or a hashtag ends.</summary>
internal static class WebAddresses
{
    /// <summary>How far an address without a scheme is followed, so that reading stays linear.</summary>
    private const int Longest = 254;

    private static readonly string[] schemes = ["http://", "https://", "ftp://", "www.", "mailto:"];
    private static readonly SearchValues<char> delimiters = SearchValues.Create("<>\"“”„«»\u2028");
    private static readonly SearchValues<char> trailing = SearchValues.Create(".,;:!?'’‘”\"*]}…");

    private static readonly SearchValues<char> newsgroup = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-.");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> suffixes = FrozenSet.ToFrozenSet(
        ["com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "nl", "be", "eu", "uk", "de", "fr", "nu", "tv", "io", "fm", "co", "us", "ca", "au", "ru",
         "amsterdam", "vlaanderen", "brussels", "frl", "news", "app", "dev", "ai", "me", "ly", "ch", "es", "se", "no", "dk", "eu", "online", "nz", "ie", "cat",
         "doc", "docx", "pdf", "xls", "xlsx", "ppt", "txt", "htm", "html", "php", "asp", "jpg", "jpeg", "png", "gif", "exe", "zip", "mp3", "mp4", "csv", "xml", "url"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the address that begins at <paramref name="at"/>; at itself when none does.</summary>
    public static int End(string text, int at, int end)
    {
        if (text[at] is '@' or '#') return TagEnd(text, at, end);
        foreach (var scheme in schemes)
        {
            if (end - at > scheme.Length && text.AsSpan(at, scheme.Length).Equals(scheme, StringComparison.OrdinalIgnoreCase)) return UrlEnd(text, at, end);
        }
        var name = NameEnd(text, at, Math.Min(end, at + Longest));
        if (name == at) return at;
        if (name + 1 < end && text[name] == '@' && IsAsciiLetterOrDigit(text[name + 1])) return MailEnd(text, name + 1, end);
        return DomainEnd(text, at, name, end);
    }

    /// <summary>A handle (@name) or a hashtag (#word).</summary>
    private static int TagEnd(string text, int at, int end)
    {
        if (!IsLetterAt(text, at + 1, end) && (at + 1 >= end || text[at + 1] != '_')) return at;
        var stop = at + 1;
        while (stop < end && (text[stop] == '_' || IsLetterOrDigitAt(text, stop, end))) stop = text[stop] == '_' ? stop + 1 : RunEnd(text, stop, end);
        return stop;
    }

    private static int UrlEnd(string text, int at, int end)
    {
        var found = text.AsSpan(at, end - at).IndexOfAny(delimiters);
        var stop = found < 0 ? end : at + found;
        var (open, close) = (text.AsSpan(at, stop - at).Count('('), text.AsSpan(at, stop - at).Count(')'));
        while (stop > at && (trailing.Contains(text[stop - 1]) || text[stop - 1] == ')' && close > open))
        {
            if (text[--stop] == ')') close--;
        }
        return stop;
    }

    private static int NameEnd(string text, int at, int end)
    {
        while (at < end && (IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '-' or '_' or '%' or '+' or '#')) at++;
        return at;
    }

    /// <summary>The part after the @; a dot in it is not asked for ("name@ORGANISATION").</summary>
    private static int MailEnd(string text, int at, int end)
    {
        var stop = NameEnd(text, at, Math.Min(end, at + Longest));
        while (stop > at && !IsAsciiLetterOrDigit(text[stop - 1])) stop--;
        return stop;
    }

    /// <summary>A bare domain ("nu.nl"), with its path if it has one, or a file's name ("report.pdf").</summary>
    private static int DomainEnd(string text, int at, int name, int end)
    {
        while (name > at && !IsAsciiLetterOrDigit(text[name - 1])) name--;
        var dot = text.AsSpan(at, name - at).LastIndexOf('.') + at;
        if (dot <= at || dot + 1 >= name) return at;
        var suffix = text.AsSpan(dot + 1, name - dot - 1);
        if (!suffixes.Contains(suffix) && !IsNewsgroup(text.AsSpan(at, name - at)) || char.IsUpper(suffix[0]) && char.IsLower(text[dot - 1]) && suffix is not ("Com" or "Net" or "Org")) return at;
        if (name < end && IsLetterOrDigitAt(text, name, end)) return at;
        return name + 1 < end && text[name] == '/' ? UrlEnd(text, at, end) : name;
    }

    /// <summary>Three lower-case words or more with dots between them: "alt.animals.cat".</summary>
    private static bool IsNewsgroup(ReadOnlySpan<char> name) =>
        name.Count('.') >= 2 && !name.Contains("..", StringComparison.Ordinal) && !name.ContainsAnyExcept(newsgroup) && name.IndexOf('.') > 1 && name[^2] != '.';

    private static bool IsAsciiLetterOrDigit(char c) => char.IsAsciiLetterOrDigit(c);
}
