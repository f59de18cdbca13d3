using System.Collections.Frozen;

namespace Zegsman.Registry.Lookup;

/// <summary>Offices by the words that name them: a title alone, or a title and its body in either order.</summary>
internal sealed class TitleIndex
{
    private static readonly FrozenSet<string> Departmental =
        new[] { "minister", "staatssecretaris", "secretary" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Office>> byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Office>> byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Body>> bodies = new(StringComparer.Ordinal);

    public TitleIndex(IEnumerable<Body> bodies, IEnumerable<Office> offices)
    {
        var keys = new Dictionary<Body, string[]>();
        foreach (var body in bodies)
        {
            keys[body] = Keys(body);
            foreach (var key in keys[body]) Add(this.bodies, key, body);
        }
        foreach (var office in offices)
        {
            foreach (var name in office.Titles.Select(a => a.Name).Prepend(office.Name))
            {
                var key = NameKey.Of(name);
                AddTitle(key, office);
                // "president van de Verenigde Staten" is also the president of that country.
                if (office.Body is { } body && WithoutBody(key, keys[body]) is { } title) AddTitle(title, office);
            }
        }
    }

    /// <summary>The bodies of a name or an adjective.</summary>
    public IReadOnlyList<Body> Bodies(string key) => bodies.GetValueOrDefault(key) ?? [];

    /// <summary>
    /// The offices that the words name. Where a name follows, the department may be left out: "minister Kaag", "Secretary Pompeo".
    /// </summary>
    public IReadOnlyList<Office> Offices(ReadOnlySpan<string> words, bool isNamed)
    {
        var found = new List<Office>();
        for (var i = 1; i < words.Length; i++)
        {
            var (left, right) = (Join(words[..i]), Join(words[i..]));
            AddOf(found, right, Bodies(left), isNamed);
            AddOf(found, left, Bodies(right), isNamed);
        }
        if (found.Count == 0) AddOf(found, Join(words), null, isNamed);
        return found;
    }

    /// <summary>The key of an office's title without its body.</summary>
    public static string TitleOf(Office office) => TitleOf(office.Name, office.Body);

    /// <inheritdoc cref="TitleOf(Office)"/>
    public static string TitleOf(string name, Body? body)
    {
        var key = NameKey.Of(name);
        return body is null ? key : WithoutBody(key, Keys(body)) ?? key;
    }

    private static string[] Keys(Body body) =>
        [.. body.Aliases.Concat(body.Adjectives).Select(a => a.Name).Prepend(body.Name).Select(NameKey.Of).Distinct()];

    /// <summary>A title with the body's name taken off either end; null when it has none there.</summary>
    private static string? WithoutBody(string title, string[] body)
    {
        foreach (var name in body)
        {
            if (title.Length <= name.Length + 1) continue;
            var rest = name.Length + 1;
            if (title.EndsWith(name, StringComparison.Ordinal) && title[^rest] == ' ') return title[..^rest];
            if (title.StartsWith(name, StringComparison.Ordinal) && title[name.Length] == ' ') return title[rest..];
        }
        return null;
    }

    private void AddOf(List<Office> found, string title, IReadOnlyList<Body>? of, bool isNamed)
    {
        if (of is { Count: 0 }) return;
        var offices = byTitle.GetValueOrDefault(title) ?? [];
        foreach (var office in isNamed ? offices.Concat(byHead.GetValueOrDefault(title) ?? []) : offices)
        {
            if ((of is null || office.Body is { } body && of.Contains(body)) && !found.Contains(office)) found.Add(office);
        }
    }

    private void AddTitle(string key, Office office)
    {
        Add(byTitle, key, office);
        var words = key.Split(' ');
        if (words.Length < 2) return;
        if (Departmental.Contains(words[0])) Add(byHead, words[0], office);
        if (Departmental.Contains(words[^1])) Add(byHead, words[^1], office);
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (!index.TryGetValue(key, out var values)) index[key] = values = [];
        if (values.Count == 0 || !ReferenceEquals(values[^1], value)) values.Add(value);
    }

    private static string Join(ReadOnlySpan<string> words) => string.Join(' ', words);
}
