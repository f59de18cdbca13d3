using System.Text.Json;
using Zegsman.Language;
using Zegsman.Registry.Building;

namespace Zegsman.Registry.Popolo;

/// <summary>
/// Reads Popolo JSON, the civic-data standard for people, organizations, posts and memberships. A membership is a term of its post, or
/// where it has none of its role in the organization.
/// </summary>
internal sealed class PopoloReader
{
    private readonly RegistryRows rows = new();
    private readonly IReadOnlyList<TextLanguage> languages;
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly HashSet<string> bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> posts = new(StringComparer.Ordinal);

    private PopoloReader(IReadOnlyList<TextLanguage> languages) => this.languages = languages;

    public static RegistryRows Read(Stream stream, string file, IReadOnlyList<TextLanguage> languages)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw RegistryErrors.Popolo(file, "the file", "an object");
            var reader = new PopoloReader(languages);
            reader.Read(new PopoloObject(file, "", document.RootElement));
            return reader.rows;
        }
        catch (JsonException e)
        {
            throw RegistryErrors.NotJson(file, FormattableString.Invariant($", line {e.LineNumber + 1}"), "this is no JSON.", e);
        }
    }

    private void Read(PopoloObject root)
    {
        foreach (var person in root.List("persons"))
        {
            rows.People.Add(new PersonRow(
                NewId(person, people), person.Required("name"), Names(person), person.Wikidata(), RegistryEvidence.Popolo));
        }
        foreach (var body in root.List("organizations"))
        {
            rows.Bodies.Add(new BodyRow(NewId(body, bodies), body.Required("name"), Names(body), [],
                Type(body.Text("classification")), body.Wikidata(), RegistryEvidence.Popolo));
        }
        foreach (var post in root.List("posts")) AddPost(post);
        foreach (var membership in root.List("memberships")) AddTerm(membership);
    }

    private void AddPost(PopoloObject post)
    {
        var id = NewId(post, posts);
        var (label, role) = (post.Text("label"), post.Text("role"));
        var name = label ?? role ?? throw RegistryErrors.Popolo(post.File, post.Path("label"), "a text");
        Alias[] aliases = role is null || role == name ? [] : [new Alias(role, null)];
        var body = post.Text("organization_id") is null ? null : Known(post, "organization_id", bodies);
        rows.Offices.Add(new OfficeRow(id, name, body, aliases, null, post.Wikidata(), RegistryEvidence.Popolo));
    }

    private void AddTerm(PopoloObject membership)
    {
        var person = Known(membership, "person_id", people);
        var (from, to) = (membership.Date("start_date"), membership.Date("end_date"));
        if (from?.From >= to?.To) throw RegistryErrors.Backwards(membership.File, membership.Where);
        var body = membership.Text("organization_id") is null ? null : Known(membership, "organization_id", bodies);
        var post = membership.Text("post_id") is null ? null : Known(membership, "post_id", posts);
        if (post is null)
        {
            // Who is only somewhere "on behalf of" a party, without any role, holds nothing that a title would name.
            if ((membership.Text("role") ?? membership.Text("label")) is not { } role)
            {
                rows.TermsLeftOut++;
                return;
            }
            post = $"{body}\n{role}";
            if (posts.Add(post)) rows.Offices.Add(new OfficeRow(post, role, body, [], true, null, RegistryEvidence.Popolo));
        }
        rows.Terms.Add(new TermRow(person, post, null, from, to, null, RegistryEvidence.Popolo));
    }

    private List<Alias> Names(PopoloObject entry)
    {
        var names = new List<Alias>();
        foreach (var other in entry.List("other_names"))
        {
            if (other.Text("name") is not { } name) continue;
            var language = LanguageCode.Parse(other.Text("lang"));
            if (language is null || languages.Contains(language.Value)) names.Add(new Alias(name, language));
        }
        return [.. names.Distinct()];
    }

    private static string NewId(PopoloObject entry, HashSet<string> ids)
    {
        var id = entry.Required("id");
        return ids.Add(id) ? id : throw RegistryErrors.Popolo(entry.File, entry.Path("id"), $"an id of its own; \"{id}\" stands before");
    }

    private static string Known(PopoloObject entry, string property, HashSet<string> ids)
    {
        var id = entry.Required(property);
        return ids.Contains(id) ? id : throw RegistryErrors.Dangling(entry.File, entry.Path(property), id);
    }

    private static BodyType? Type(string? classification) => classification?.ToLowerInvariant() switch
    {
        "party" or "political party" => BodyType.Party,
        "country" => BodyType.Country,
        null => null,
        _ => BodyType.Organisation,
    };
}
