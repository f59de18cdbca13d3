using System.Globalization;
using Zegsman.Language;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;
using Zegsman.Ledger.Reviews;
using Zegsman.Ledger.Search;
using Zegsman.Registry;

namespace Zegsman.Ledger.Questions;

/// <summary>A question as conditions of SQL on a statement s of a current reading.</summary>
internal sealed class Conditions
{
    /// <summary>What they are conditions on.</summary>
    public const string From = "from statement s join current c on c.reading = s.reading";

    /// <summary>What a statement must meet to answer any question but one for what was rejected.</summary>
    public const string Answering = $"{NotCarried} and {NotRejected}";

    // The statement that is carried answers for those that say the same.
    private const string NotCarried = "s.carried is null";
    private const string NotRejected = $"s.review not in ('{StoredReview.Rejected}', '{StoredReview.Replaced}')";
    private const int MostLemmas = 16;

    // Of a larger part of the ledger it costs less to pass over the rest than to look each of it up.
    private const int LargeShare = 50;

    private readonly Engine engine;
    private readonly Session session;
    private readonly List<string> conditions = [];
    private readonly List<string> sorts = [];

    /// <param name="engine">The engine of the ledger.</param>
    /// <param name="session">The ledger.</param>
    /// <param name="question">The question.</param>
    /// <param name="isRest">Whether it is about what answers the question for everything and not this one, which is for no outlets.</param>
    public Conditions(Engine engine, Session session, Question question, bool isRest = false)
    {
        (this.engine, this.session) = (engine, session);
        In("s.speaker", question.Speakers.Select(Names));
        foreach (var group in question.About) In("s.position", group.SelectMany(About));
        foreach (var words in question.Words) In("s.position", [Found(Searched(words))]);
        OneOf("s.stance", question.Stances.Select(Entries.Words.Of));
        OneOf("s.polarity", question.Polarity is { } polarity ? [Entries.Words.Of(polarity)] : []);
        OneOf("s.kind", question.Kinds.Select(Entries.Words.Of));
        OneOf("s.source", question.Sources.Select(Entries.Words.Of));
        if (question.Mediums.Count > 0) In("s.position", [Found([.. question.Mediums.Select(m => new TextAlternative(TextColumn.Medium, Folded(m)))])]);
        if (question.Outlets.Count > 0) Outlet(question);
        if (question.Said is { } said) conditions.Add(Overlaps(said, "s.since", "s.until"));
        if (question.Published is { } published)
            conditions.Add($"s.version in (select id from version where {Overlaps(published, "published_from", "published_to")})");
        // Where much meets a condition, the sign keeps those who answer from going by it: to pass over the rest costs less than to look all up.
        if (question.Confidence is { } least) conditions.Add($"+s.confidence >= {Parameter(least)}");
        if (question.Reviews.Count > 0) OneOf("s.review", question.Reviews.Select(r => r == ReviewState.None ? "" : Entries.Words.Of(r)));
        // What was reviewed is little, and has an index.
        if (question.Reviews.Count > 0 && !question.Reviews.Contains(ReviewState.None)) conditions.Add("s.review <> ''");
        if (question.Language is { } language) conditions.Add($"+s.version in (select id from version where language = {Parameter(language.Code())})");
        if (isRest)
        {
            var those = string.Join(" and ", conditions);
            conditions.Clear();
            conditions.Add($"({those}) is not true");
        }
        if (question.Reviews.Count == 0 || isRest) conditions.Add(NotRejected);
        conditions.Add(NotCarried);
    }

    public List<(string Name, object? Value)> Parameters { get; } = [];

    /// <summary>The outlets that are asked for; null for any.</summary>
    public IReadOnlyList<long>? Outlets { get; private set; }

    /// <summary>The same in SQL, parted by commas.</summary>
    public string OutletList => string.Join(", ", Outlets!.Select(id => id.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The condition that a statement of another outlet, or its corrected form, is carried by those; null when none is.</summary>
    public string? Carried { get; private set; }

    /// <summary>All conditions together, for each of some sorts of statements that no statement is two of.</summary>
    public IReadOnlyList<string> Alternatives => sorts.Count == 0 ? [All("1 = 1")] : [.. sorts.Select(All)];

    /// <summary>All conditions together.</summary>
    public string Where => All(sorts.Count == 0 ? "1 = 1" : $"({string.Join(" or ", sorts)})");

    /// <summary>Adds a condition.</summary>
    public void Add(string condition) => conditions.Add(condition);

    /// <summary>Adds a value, and gives the name it has in the SQL.</summary>
    public string Parameter(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@p{Parameters.Count}");
        Parameters.Add((name, value));
        return name;
    }

    /// <summary>A column is among what any of some queries gives: one condition, so that it can be looked up from either side.</summary>
    private void In(string column, IEnumerable<string> queries)
    {
        var all = string.Join(" union all ", queries);
        if (all.Length > 0) conditions.Add($"{column} in ({all})");
    }

    private void OneOf(string column, IEnumerable<string> values)
    {
        var names = string.Join(", ", values.Select(Parameter));
        if (names.Length > 0) conditions.Add($"{column} in ({names})");
    }

    private string All(string sort) => string.Join(" and ", conditions.Append(sort));

    /// <summary>The statements of outlets, and those that they carry, with their corrected forms.</summary>
    private void Outlet(Question question)
    {
        Outlets = [.. question.Outlets.SelectMany(value => session.Rows("select id from outlet where folded = @folded", [("@folded", Folded(value))],
            row => row.GetInt64(0))).Distinct().Order()];
        const string OfCarriers = "from statement o join current oc on oc.reading = o.reading";
        var theirs = $"o.carried is not null and o.outlet in ({OutletList})";
        if (Outlets.Count > 0 && session.Rows($"select 1 {OfCarriers} where {theirs} limit 1", [], row => 1).Count > 0)
            Carried = $"""
                (s.outlet is null or s.outlet not in ({OutletList})) and s.position in (select o.carried {OfCarriers} where {theirs}
                union all select x.position {OfCarriers} join statement x on x.corrects = o.carried where {theirs})
                """;
        // With names or words few statements are left, which are not to be looked for in all of an outlet's: the sign keeps its index out.
        var column = question is { Speakers: [], About: [], Words: [], Mediums: [] } && !IsLarge() ? "s.outlet" : "+s.outlet";
        sorts.AddRange(Outlets.Select(id => string.Create(CultureInfo.InvariantCulture, $"{column} = {id}")));
        if (Carried is not null) sorts.Add(Carried);
        if (sorts.Count == 0) sorts.Add("1 = 0");
    }

    private bool IsLarge() => Outlets!.Count > 0 && session.Number($"""
        select count(*) from tally t where t.outlet = {Tally.Everywhere} and t.field = '{Facets.Total}'
            and (select sum(o.number) from tally o where o.outlet in ({OutletList}) and o.field = '{Facets.Total}') > t.number / {LargeShare}
        """) > 0;

    private IEnumerable<string> About(string value)
    {
        yield return $"select statement from about where name in ({Names(value)})";
        if (!WikidataId.IsOne(value)) yield return Found([new TextAlternative(TextColumn.Terms, Folded(value))]);
    }

    private string Names(string value)
    {
        var key = Parameter(WikidataId.IsOne(value) ? value : NameKeys.Of(value));
        var those = WikidataId.IsOne(value) ? $"n.wikidata = {key} and n.wikidata <> ''" : $"(n.folded = {key} or (n.last = {key} and n.last <> ''))";
        // Who asks for a name that is another's asks for that one, under whatever names of that form.
        return $"""
            select coalesce(n.person, n.id) from name n where {those} union all select b.id from name n join name p on p.id = n.person
                join name b on b.folded = p.folded and (b.wikidata = p.wikidata or b.wikidata = '' or p.wikidata = '') where {those} and n.person is not null
            """;
    }

    private string Found(IReadOnlyList<TextAlternative> alternatives) => engine.Found(new TextQuery(alternatives), Parameters);

    /// <summary>The words themselves, and of a single word every form of a lemma it was ever read with.</summary>
    private List<TextAlternative> Searched(string words)
    {
        var (phrase, isPrefix) = (Folded(words), words.EndsWith('*'));
        List<TextAlternative> alternatives = [new(TextColumn.Words, phrase, isPrefix), new(TextColumn.Lemmas, phrase, isPrefix)];
        if (isPrefix || phrase.Contains(' ', StringComparison.Ordinal)) return alternatives;
        var lemmas = session.Rows("select lemma from form where form = @form order by lemma limit @most", [("@form", phrase), ("@most", MostLemmas)],
            row => row.GetString(0));
        alternatives.AddRange(lemmas.Select(lemma => new TextAlternative(TextColumn.Lemmas, lemma)));
        return alternatives;
    }

    /// <summary>Whether two half-open stretches share a moment; one that is not known shares none.</summary>
    private string Overlaps(TimeRange range, string from, string to)
    {
        List<string> parts = [$"{from} <> ''"];
        if (range.To is { } end) parts.Add($"{from} < {Parameter(end)}");
        if (range.From is { } start) parts.Add($"{to} > {Parameter(start)}");
        return string.Join(" and ", parts);
    }

    private static string Folded(string text) => FoldedText.Of(text) is { Length: > 0 } folded ? folded : throw LedgerErrors.NoLetters(text);
}
