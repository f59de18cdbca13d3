using Zegsman.Ledger;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.People;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Pages.Findings;
using Zegsman.Server.Pages.Statements;

namespace Zegsman.Server.Pages.Speakers;

/// <summary>What a ledger knows of somebody who said something.</summary>
/// <param name="Name">The name that was asked for, or a Wikidata id.</param>
/// <param name="Question">The question for all that they said, in its compact text form.</param>
/// <param name="Total">How many statements that are.</param>
/// <param name="AboutTotal">How many statements others made about them, and they about themselves.</param>
/// <param name="Facets">How what they said is spread.</param>
/// <param name="Said">When they said it, by stance.</param>
/// <param name="Known">By what names and roles the articles know them.</param>
/// <param name="Verdicts">What people said of who is who that holds, on this name or by which somebody has it.</param>
/// <param name="Statements">What they said last.</param>
/// <param name="About">What was said about them last.</param>
/// <param name="Reversals">Where they say the opposite of what they said before, the likeliest first; of somebody who said very much, that is
/// looked for on the page of reversals only.</param>
/// <param name="Disputes">Where others say the opposite.</param>
public sealed record SpeakerModel(string Name, string Question, long Total, long AboutTotal, IReadOnlyList<Facet> Facets, Timeline Said, KnownAs Known,
    IReadOnlyList<PeopleVerdict> Verdicts, IReadOnlyList<KeptStatement> Statements, IReadOnlyList<KeptStatement> About, IReadOnlyList<Finding> Reversals, IReadOnlyList<Finding> Disputes)
{
    /// <summary>How many statements stand on the chart and make up the names and roles.</summary>
    private const int Looked = 120;

    private const int Shown = 5;

    // Pairs are looked for among all that somebody said, which of more statements takes longer than a page may.
    private const long MostCompared = 150;

    /// <summary>Null when the ledger knows nobody of that name.</summary>
    internal static SpeakerModel? Of(StatementLedger ledger, Remembered remembered, string name) =>
        remembered.Of("speaker " + name, () => new Found(Find(ledger, remembered, name))).Model;

    private static SpeakerModel? Find(StatementLedger ledger, Remembered remembered, string name)
    {
        var (said, about) = (new Question { Speakers = [name] }, new Question { About = [[name]] });
        var (counts, aboutTotal) = (Spread.Of(ledger, remembered, said), ledger.Count(about, 0).Total);
        if (counts.Total + aboutTotal == 0) return null;
        var statements = ledger.Ask(said, Looked).Statements;
        IReadOnlyList<Finding> Opposed(FindingKind kind) =>
            counts.Total is > 0 and <= MostCompared ? [.. FindingsModel.Of(ledger, remembered, kind, said).Findings.Take(Shown)] : [];
        return new SpeakerModel(name, said.ToString(), counts.Total, aboutTotal, counts.Facets, counts.Said,
            KnownAs.Of(ledger, statements), [.. ledger.PeopleVerdicts(name).Where(v => v.Holds)], statements, ledger.Ask(about, Shown).Statements,
            Opposed(FindingKind.Reversal), Opposed(FindingKind.Dispute));
    }

    private sealed record Found(SpeakerModel? Model);
}

/// <summary>The names and roles that articles give somebody.</summary>
/// <param name="Names">The fullest names in the articles, and how many of the statements looked at have each; commonest first.</param>
/// <param name="Roles">The roles, in order of when they were first read.</param>
/// <param name="Wikidata">The Wikidata ids that the registry gave them.</param>
public sealed record KnownAs(IReadOnlyList<FacetValue> Names, IReadOnlyList<KnownRole> Roles, IReadOnlyList<string> Wikidata)
{
    // To read the roles in an article takes a look into it.
    private const int MostArticles = 20;

    internal static KnownAs Of(StatementLedger ledger, IReadOnlyList<KeptStatement> statements)
    {
        var sources = statements.Where(s => s.Statement.Source?.Entity is not null)
            .Select(s => (Kept: s, Entity: s.Statement.Source!.Entity!)).ToList();
        var names = sources.GroupBy(s => s.Entity.Name, StringComparer.Ordinal).Select(g => new FacetValue(g.Key, g.Count()))
            .OrderByDescending(n => n.Count).ThenBy(n => n.Value, StringComparer.Ordinal);
        var roles = sources.DistinctBy(s => s.Kept.Article.TextHash).Take(MostArticles)
            .SelectMany(s => RolesIn(ledger, s.Kept, s.Entity.Id).Select(role => (Role: role, s.Kept.Since)))
            .GroupBy(r => r.Role, StringComparer.OrdinalIgnoreCase)
            .Select(g => new KnownRole(g.Key, g.Min(r => r.Since), g.Max(r => r.Since), g.Count()))
            .OrderBy(r => r.From, StringComparer.Ordinal).ThenBy(r => r.Role, StringComparer.Ordinal);
        var wikidata = sources.Select(s => s.Entity.Wikidata).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return new KnownAs([.. names], [.. roles], [.. wikidata]);
    }

    private static IEnumerable<string> RolesIn(StatementLedger ledger, KeptStatement kept, string entity) =>
        ledger.ReadingOf(kept.Position)?.Entities.FirstOrDefault(e => e.Id == entity)?.Roles ?? [];
}

/// <summary>A role that articles give somebody.</summary>
/// <param name="Role">The role, in the words of an article.</param>
/// <param name="From">The first day or moment at which they are read to have spoken in it; null when no such article has a date.</param>
/// <param name="To">The last.</param>
/// <param name="Articles">How many of the articles looked at give it.</param>
public sealed record KnownRole(string Role, string? From, string? To, int Articles);
