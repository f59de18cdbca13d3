using System.Globalization;
using System.Text;

namespace Zegsman.Articles.Web;

/// <summary>What a site lets a robot ask for, as its robots.txt says (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>How much of a robots.txt is read, in bytes.</summary>
    public const int MaxBytes = 500 * 1024;

    /// <summary>What is kept of a pace that a site asks for: who asks for more is asked at this pace all the same.</summary>
    private const double LongestDelay = 600;

    private const int MostRules = 5000;

    private readonly List<(string Pattern, bool Allows)> rules = [];

    /// <summary>The rules of a site that has none.</summary>
    public static RobotsRules None { get; } = new();

    /// <summary>How long to wait between two requests; null when the site does not say.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>The rules of the groups for a robot, or else of those for all.</summary>
    /// <param name="text">The file.</param>
    /// <param name="robot">The robot's name, its product token.</param>
    public static RobotsRules Parse(string text, string robot)
    {
        var (own, all) = (new RobotsRules(), new RobotsRules());
        var (isOwnThere, isOwn, isAll, isNaming) = (false, false, false, false);
        foreach (var raw in text.TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            var comment = raw.IndexOf('#');
            var line = comment < 0 ? raw : raw[..comment];
            var colon = line.IndexOf(':');
            if (colon < 0) continue;
            var field = line[..colon].Trim().ToString().ToLowerInvariant();
            var value = line[(colon + 1)..].Trim();
            if (field == "user-agent")
            {
                if (!isNaming) (isOwn, isAll) = (false, false);
                isNaming = true;
                isAll |= value is "*";
                isOwn |= Token(value).Equals(robot, StringComparison.OrdinalIgnoreCase);
                isOwnThere |= isOwn;
            }
            else if (field is "allow" or "disallow" or "crawl-delay")
            {
                isNaming = false;
                if (isOwn) own.Add(field, value);
                if (isAll) all.Add(field, value);
            }
        }
        return isOwnThere ? own : all;
    }

    /// <summary>Whether an address may be asked for: the longest rule that it matches says so, an allowing one before another of its length.</summary>
    public bool Allows(Uri url)
    {
        var path = Normal(url.PathAndQuery);
        if (path == "/robots.txt") return true;
        var (longest, allows) = (-1, true);
        foreach (var (pattern, isAllowing) in rules)
        {
            if (pattern.Length < longest || (pattern.Length == longest && !isAllowing) || !Matches(pattern, path)) continue;
            (longest, allows) = (pattern.Length, isAllowing);
        }
        return allows;
    }

    private void Add(string field, ReadOnlySpan<char> value)
    {
        if (field == "crawl-delay")
        {
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0)
                Delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay));
        }
        else if (rules.Count < MostRules && value.Length > 0 && value[0] is '/' or '*') rules.Add((Normal(value.ToString()), field == "allow"));
    }

    /// <summary>The name in a user agent's line, which may have a version or more behind it.</summary>
    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> value)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] is '-' or '_')) end++;
        return value[..end];
    }

    /// <summary>Whether a path begins as a pattern says: * stands for any characters, and $ at its end for the path's end.</summary>
    private static bool Matches(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            // Of what is between two stars the first place will do; what the pattern ends with must stand at the path's end.
            if (i == parts.Length - 1 && isWhole) return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + parts[i].Length;
        }
        return !isWhole || at == path.Length;
    }

    /// <summary>A path in which the same characters are written the same way: those that need it as %XX, and no others.</summary>
    private static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                if (char.IsAsciiLetterOrDigit((char)code) || (char)code is '-' or '.' or '_' or '~') normal.Append((char)code);
                else normal.Append(CultureInfo.InvariantCulture, $"%{code:X2}");
                i += 2;
            }
            else if (path[i] < 0x80) normal.Append(path[i]);
            else
            {
                var rune = Rune.TryGetRuneAt(path, i, out var whole) ? whole : Rune.ReplacementChar;
                foreach (var b in bytes[..rune.EncodeToUtf8(bytes)]) normal.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
                i += rune.Utf16SequenceLength - 1;
            }
        }
        return normal.ToString();
    }
}
