using Zegsman.Registry.Building;
using Zegsman.Registry.Lookup;

namespace Zegsman.Registry.Wikidata;

/// <summary>The offices of a dump, until it is known which of them somebody held and what they belong to.</summary>
internal sealed class WikidataOffices
{
    private readonly Dictionary<string, (IReadOnlyList<Alias> Names, string[] Owners)> offices = new(StringComparer.Ordinal);

    /// <summary>Whether it is an office: by its class, or because it directs an organisation (P2389) or has holders (P1308).</summary>
    public static bool IsOffice(WikidataEntity entity, IEnumerable<string> classes) =>
        classes.Concat(entity.Items("P279")).Any(WikidataClasses.Offices.Contains) || entity.Has("P2389") || entity.Has("P1308");

    public bool Contains(string id) => offices.ContainsKey(id);

    public void Add(string id, WikidataEntity entity, IReadOnlyList<Alias> names)
    {
        // What it applies to (P1001), what it directs (P2389), its country (P17).
        if (names.Count > 0) offices[id] = (names, [.. new[] { "P1001", "P2389", "P17" }.SelectMany(entity.Items)]);
    }

    /// <summary>Those that were held, each with the body that its name speaks of, or else the first that is known.</summary>
    public IEnumerable<OfficeRow> Rows(IReadOnlySet<string> held, IReadOnlyDictionary<string, BodyRow> bodies)
    {
        foreach (var (id, (names, owners)) in offices)
        {
            if (!held.Contains(id)) continue;
            var known = owners.Where(bodies.ContainsKey).ToList();
            var body = known.Find(owner => names.Any(n => Names(n.Name, bodies[owner]))) ?? known.FirstOrDefault();
            yield return new OfficeRow(id, names[0].Name, body, names, null, id, RegistryEvidence.Wikidata);
        }
    }

    private static bool Names(string title, BodyRow body)
    {
        var key = $" {NameKey.Of(title)} ";
        return body.Aliases.Any(a => key.Contains($" {NameKey.Of(a.Name)} ", StringComparison.Ordinal));
    }
}
