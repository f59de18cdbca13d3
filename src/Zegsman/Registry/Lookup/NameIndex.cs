namespace Zegsman.Registry.Lookup;

/// <summary>People by their names, and by the ends of their names.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<Person>> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> ends = new(StringComparer.Ordinal);

    public NameIndex(IEnumerable<Person> people)
    {
        foreach (var person in people)
        {
            foreach (var name in person.Aliases.Select(a => a.Name).Prepend(person.Name))
            {
                var words = NameKey.Words(name);
                Add(whole, string.Join(' ', words), person);
                for (var i = 1; i < Math.Min(words.Length, 8); i++) Add(ends, string.Join(' ', words[i..]), person);
            }
        }
    }

    /// <summary>The people of a whole name.</summary>
    public IReadOnlyList<Person> Whole(string key) => whole.GetValueOrDefault(key) ?? [];

    /// <summary>The people whose name is this or ends so.</summary>
    public IEnumerable<Person> WholeOrEnd(string key) => Whole(key).Union(ends.GetValueOrDefault(key) ?? []);

    private static void Add(Dictionary<string, List<Person>> index, string key, Person person)
    {
        if (!index.TryGetValue(key, out var people)) index[key] = people = [];
        if (!people.Contains(person)) people.Add(person);
    }
}
