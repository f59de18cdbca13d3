using Zegsman.Articles;

namespace Zegsman.Registry.Building;

/// <summary>What one file says. Rows refer to one another by key: an id that the file gives, or else a name.</summary>
internal sealed class RegistryRows
{
    public List<PersonRow> People { get; } = [];

    public List<BodyRow> Bodies { get; } = [];

    public List<TitleRow> Titles { get; } = [];

    public List<OfficeRow> Offices { get; } = [];

    public List<TermRow> Terms { get; } = [];

    /// <summary>How many terms the file holds that could not be taken over, because it does not name their office.</summary>
    public int TermsLeftOut { get; set; }

    public bool IsEmpty => People.Count + Bodies.Count + Titles.Count + Offices.Count + Terms.Count == 0;
}

internal sealed record PersonRow(string Key, string Name, IReadOnlyList<Alias> Aliases, string? Wikidata, RegistryEvidence Evidence);

internal sealed record BodyRow(
    string Key, string Name, IReadOnlyList<Alias> Aliases, IReadOnlyList<Alias> Adjectives, BodyType? Type,
    string? Wikidata, RegistryEvidence Evidence);

/// <summary>A title that many bodies have, with its other words.</summary>
internal sealed record TitleRow(string Name, IReadOnlyList<Alias> Aliases, bool HasSeveralHolders);

/// <summary>An office; without a key where terms refer to it by name and body, and silent on its holders where the row is.</summary>
internal sealed record OfficeRow(
    string? Key, string Name, string? Body, IReadOnlyList<Alias> Aliases, bool? HasSeveralHolders,
    string? Wikidata, RegistryEvidence Evidence);

/// <summary>A term of a person, by key, in an office, by key or by name with the key of its body.</summary>
internal sealed record TermRow(
    string Person, string Office, string? Body, PartialDate? From, PartialDate? To, PartialDate? Seen, RegistryEvidence Evidence);
