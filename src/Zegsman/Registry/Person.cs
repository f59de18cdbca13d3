using Zegsman.Language;

namespace Zegsman.Registry;

/// <summary>A person the registry knows.</summary>
public sealed class Person
{
    internal Person(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; internal set; }

    /// <summary>Other names and other ways to write it.</summary>
    public IReadOnlyList<Alias> Aliases { get; internal set; } = [];

    /// <summary>The Wikidata id, such as "Q57792"; null when it is not known.</summary>
    public string? Wikidata { get; internal set; }

    /// <summary>What the entry rests on.</summary>
    public RegistryEvidence Evidence { get; internal set; }

    /// <summary>The terms of office in order of their beginning.</summary>
    public IReadOnlyList<Term> Terms { get; internal set; } = [];

    /// <summary>The name as a language writes it: "Vladimir Poetin" in Dutch; <see cref="Name"/> where no other is known.</summary>
    public string NameIn(TextLanguage language)
    {
        // A shorter or longer alias ("Lula", "Lord Robertson") is another name, not another spelling.
        var length = Words(Name);
        foreach (var alias in Aliases)
        {
            if (alias.Language == language && Words(alias.Name) == length) return alias.Name;
        }
        return Name;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static int Words(string name) => name.AsSpan().Count(' ') + 1;
}
