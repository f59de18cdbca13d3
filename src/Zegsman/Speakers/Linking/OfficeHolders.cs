using Zegsman.Language;
using Zegsman.Language.Coreference;
using Zegsman.Registry;
using Zegsman.Registry.Lookup;

namespace Zegsman.Speakers.Linking;

/// <summary>
/// Whom a title means where no name stands beside it: what the article itself says of somebody's office, and else the registry's holder on the article's date.
/// </summary>
internal sealed class OfficeHolders
{
    private const int LongestTitle = 10;

    private readonly Discourse discourse;
    private readonly PeopleRegistry registry;
    private readonly Dictionary<string, List<int>> byLastName = new(StringComparer.Ordinal);

    public OfficeHolders(Discourse discourse, PeopleRegistry registry)
    {
        (this.discourse, this.registry) = (discourse, registry);
        for (var i = 0; i < discourse.References.Count; i++)
        {
            if (discourse.Names.Chain[i] != i || discourse.References[discourse.Names.FullName[i]] is not { Name.Type: NameType.Person } name) continue;
            if (NameKey.Words(NameOf(name)) is not [.., var last]) continue;
            if (!byLastName.TryGetValue(last, out var chains)) byLastName[last] = chains = [];
            chains.Add(i);
        }
    }

    /// <summary>The holder of the office that a description names; null when it names none, or more than one may be meant.</summary>
    public RegistryCandidate? Of(int index)
    {
        var reference = discourse.References[index];
        if (reference is not { Kind: ReferenceKind.Description, IsIndefinite: false, Animacy: Animacy.Person } || reference.Number == GrammaticalNumber.Plural) return null;
        if (reference.End - reference.First > LongestTitle) return null;
        var title = reference.Span(discourse.Document).In(discourse.Document.Text);
        return registry.ByTitle(title, discourse.Article.Published).Answer is { } answer && answer.Terms.All(term => IsNamed(term.Office.Body, title)) ? answer : null;
    }

    /// <summary>Whether a title names the body it is of: "de minister van Financiën" may be of any country.</summary>
    private static bool IsNamed(Body? body, string title)
    {
        if (body is null) return true;
        var words = $" {NameKey.Of(title)} ";
        return body.Aliases.Concat(body.Adjectives).Select(alias => alias.Name).Prepend(body.Name)
            .Any(name => NameKey.Of(name) is { Length: > 0 } key && words.Contains($" {key} ", StringComparison.Ordinal));
    }

    /// <summary>The first reference of the chain that is of a person; -1 when the article does not name them, or names two who may be.</summary>
    public int MentionOf(Person person)
    {
        var found = Names(person).Select(name => NameKey.Words(name)).Where(words => words.Length > 0)
            .SelectMany(words => byLastName.GetValueOrDefault(words[^1]) ?? []).Distinct()
            .Where(chain => IsOf(person, discourse.References[discourse.Names.FullName[chain]])).ToList();
        return found is [var only] ? only : -1;
    }

    /// <summary>Whether a name can be a person's: all of it is in one of theirs, and the last words are the same.</summary>
    public bool IsOf(Person person, Reference name)
    {
        var words = NameKey.Words(NameOf(name));
        return words.Length > 0 && Names(person).Select(known => NameKey.Words(known))
            .Any(known => known.Length > 0 && known[^1] == words[^1] && words.All(word => Array.IndexOf(known, word) >= 0));
    }

    private static IEnumerable<string> Names(Person person) => person.Aliases.Select(alias => alias.Name).Prepend(person.Name);

    private string NameOf(Reference reference) =>
        reference.Name is { } name ? new TextSpan(discourse.Document.SpanOf(name.FirstToken).Start, discourse.Document.SpanOf(name.EndToken - 1).End).In(discourse.Document.Text) : "";
}
