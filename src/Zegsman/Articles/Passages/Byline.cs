using System.Collections.Frozen;
using Zegsman.Articles.Plain;
using Zegsman.Language;

namespace Zegsman.Articles.Passages;

/// <summary>Knows the line that names the reporter, the agency, the place or the time.</summary>
internal static class Byline
{
    private const int LongestLine = 160;

    private static readonly string[] Separators = ["|", "•", " · ", " – ", " — ", " - "];
    private static readonly string[] Openers = ["Door ", "DOOR ", "By ", "BY "];
    private static readonly string[] StaffOpeners = ["Van onze ", "VAN ONZE ", "Van een ", "From our "];

    private static readonly string[] StaffWords =
    [
        "redactie", "redacteur", "redactrice", "verslagge", "correspondent", "medewerk", "journalist",
        "reporter", "staff", "newsroom", "writer", "editor",
    ];

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        [
            "tekst", "auteur", "auteurs", "redactie", "bron", "interview", "verslag", "beeld",
            "text", "words", "author", "source", "reporting",
        ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Genres = FrozenSet.ToFrozenSet(
        ["column", "opinie", "commentaar", "analyse", "interview", "essay", "recensie", "opinion", "analysis", "review"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] MomentWords =
    [
        "laatste update", "laatst bijgewerkt", "bijgewerkt", "gepubliceerd", "geplaatst", "aangepast", "update",
        "last updated", "first published", "updated", "published", "posted",
    ];

    private static readonly FrozenSet<string> Connectors = FrozenSet.ToFrozenSet(["en", "and", "&", "the"], StringComparer.Ordinal);

    /// <summary>Whether the line is a byline by itself, wherever it stands.</summary>
    public static bool Is(ReadOnlySpan<char> line, TextLanguage language)
    {
        if (line.Length > LongestLine) return false;
        var text = line.ToString();
        if (IsDateline(text) || IsInvitation(text) || IsGenreAndName(text)) return true;
        var isStrong = false;
        foreach (var segment in Segments(text))
        {
            if (IsMoment(segment, language) || NamesReporter(segment)) isStrong = true;
            else if (!IsLabel(segment)) return false;
        }
        return isStrong;
    }

    /// <summary>The reporters that a byline names after "Door" or "By"; none when it names none.</summary>
    public static string[] Authors(string line)
    {
        foreach (var segment in Segments(line))
        {
            if (AfterOpener(segment, Openers) is { } names && AreNames(names) && !NamesStaff(names))
                return AuthorNames.Split(names.TrimEnd('.'));
        }
        return [];
    }

    /// <summary>Whether it is a reader's name and place under a letter: "Joop Ravenstein, Westerdrecht".</summary>
    public static bool IsLetterSignature(ReadOnlySpan<char> line)
    {
        var comma = line.Length > LongestLine ? -1 : line.IndexOf(", ");
        return comma > 0 && LineSurface.IsName(line[..comma]) && LineSurface.IsPlace(line[(comma + 2)..]);
    }

    private static string[] Segments(string line) =>
        line.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"AMSTERDAM (ANP)" and nothing more.</summary>
    private static bool IsDateline(string line)
    {
        var bare = line.TrimEnd(' ', '-', '–', '—');
        var bracket = bare.IndexOf('(', StringComparison.Ordinal);
        return bracket > 1 && bare.EndsWith(')') && bare.Length - bracket <= 12 && char.IsUpper(bare[0])
            && LineSurface.IsAllCapitals(bare) && LineSurface.WordCount(bare, 6) < 6;
    }

    /// <summary>"Follow Jane Doe on Twitter @janedoe".</summary>
    private static bool IsInvitation(string line) =>
        AfterOpener(line, ["Follow ", "Volg "]) is { } rest && rest.Contains('@', StringComparison.Ordinal);

    /// <summary>"COLUMN Fenna Drost", "Column – Wies Terlouwen".</summary>
    private static bool IsGenreAndName(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Genres.Contains(line[..space].TrimEnd(':')) && LineSurface.IsName(line.AsSpan(space).Trim(" -–—:|"));
    }

    private static bool IsMoment(string segment, TextLanguage language)
    {
        var word = MomentWords.FirstOrDefault(w => segment.StartsWith(w + " ", StringComparison.OrdinalIgnoreCase)
            || segment.StartsWith(w + ":", StringComparison.OrdinalIgnoreCase));
        var moment = word is null ? segment : segment[(word.Length + 1)..].TrimStart();
        if (word is not null) moment = AfterOpener(moment, ["op ", "om ", "on ", "at "]) ?? moment;
        if (moment.Length > 4 && DateReader.Read(moment, language) is not null) return true;
        if (ClockTime.TryRead(moment, out _, out var length) && length == moment.Length) return true;
        var comma = moment.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && LineSurface.IsPlace(moment.AsSpan(0, comma)) && DateReader.Read(moment[(comma + 2)..], language) is not null;
    }

    private static bool NamesReporter(string segment)
    {
        if (AfterOpener(segment, Openers) is { } reporter)
            return AreNames(reporter) || (NamesStaff(reporter) && !LineSurface.EndsSentence(reporter));
        if (LineSurface.WordCount(segment, 10) == 10 || LineSurface.EndsSentence(segment)) return false;
        if (AfterOpener(segment, StaffOpeners) is { } staff) return NamesStaff(staff);
        var colon = segment.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Labels.Contains(segment[..colon])) return true;
        if (AfterOpener(segment, ["Leestijd"]) is not null || segment.EndsWith(" min read", StringComparison.Ordinal)) return true;
        return IsLabel(segment) && LineSurface.WordCount(segment, 4) < 4
            && segment.Contains("redactie", StringComparison.OrdinalIgnoreCase);
    }

    private static string? AfterOpener(string segment, string[] openers)
    {
        var opener = openers.FirstOrDefault(o => segment.StartsWith(o, StringComparison.Ordinal));
        return opener is null ? null : segment[opener.Length..];
    }

    private static bool NamesStaff(string words) => StaffWords.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is names only, of people ("Mieke Santing en Bas Ruijgrok") or of an agency ("ANP").</summary>
    private static bool AreNames(string names)
    {
        var words = names.TrimEnd('.').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Count(w => LineSurface.IsNameWord(w));
        return words.Length <= 12 && words.All(w => LineSurface.IsNameWord(w) || LineSurface.IsNameParticle(w) || Connectors.Contains(w))
            && (capitals >= 2 || (words.Length == 1 && LineSurface.IsAllCapitals(words[0])));
    }

    private static bool IsLabel(string segment) =>
        LineSurface.WordCount(segment, 5) < 5 && LineSurface.BeginsLarge(segment) && !LineSurface.EndsSentence(segment)
        && LineSurface.FinalMark(segment) is not (',' or ':' or ';');
}
