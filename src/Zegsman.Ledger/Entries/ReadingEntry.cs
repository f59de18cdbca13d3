using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Ledger.Copies;
using Zegsman.Ledger.Search;
using Zegsman.Statements;
using Zegsman.Times.Calendars;

namespace Zegsman.Ledger.Entries;

/// <summary>A reading made ready to be kept, which needs no database.</summary>
internal sealed class ReadingEntry
{
    private ReadingEntry(Reading reading, string? key)
    {
        (Reading, Hash) = (reading, reading.Article.TextHash);
        var article = reading.Article;
        Key = article.Url ?? key ?? article.Id;
        Outlet = article.Publisher ?? Host(article.Url);
        (Since, Until) = Ends(article.Published);
        Bands = Shingles.Of(article.Text);
        var entities = reading.Entities.ToDictionary(e => e.Id, e => new EntryName(e.Name, e.Kind, e.Wikidata), StringComparer.Ordinal);
        Entities =
        [
            .. reading.Entities.Select(e => new EntryEntity(e.Id, entities[e.Id], Json(e, ReadingJson.OneLine.Entity))),
        ];
        Statements = [.. reading.Statements.Select(s => Statement(s, entities))];
    }

    public Reading Reading { get; }

    /// <summary>What the article is known by over its versions.</summary>
    public string Key { get; }

    public string Hash { get; }

    public string? Outlet { get; }

    /// <summary>When the article was published; empty when that is not known.</summary>
    public string Since { get; }

    public string Until { get; }

    /// <summary>What its text is known by among copies.</summary>
    public IReadOnlyList<long> Bands { get; }

    /// <summary>
    /// What two readings that have to do with one another share: the article, its text, or much of it. What is known of the second can only be
    /// asked when the first is there.
    /// </summary>
    public IEnumerable<object> Marks => [("key", Key), ("text", Hash), .. Bands.Select((band, i) => (object)(i, band))];

    public IReadOnlyList<EntryEntity> Entities { get; }

    public IReadOnlyList<EntryStatement> Statements { get; }

    /// <summary>The names of all that is in it.</summary>
    public IEnumerable<EntryName> Names => Entities.Select(e => e.Name).Concat(Statements.Select(s => s.Speaker).OfType<EntryName>());

    /// <summary>The folded forms of the statements' words, each with a lemma it was read with.</summary>
    public HashSet<(string Form, string Lemma)> Forms { get; } = [];

    public string Passages => Json(Reading.Article.Passages, ReadingJson.OneLine.IReadOnlyListPassage);

    public string Times => Json(Reading.Times, ReadingJson.OneLine.IReadOnlyListTimeExpression);

    public string Authors => Json(Reading.Article.Authors, ReadingJson.OneLine.IReadOnlyListString);

    /// <param name="reading">The reading.</param>
    /// <param name="key">What an article without an address is known by; null for its id.</param>
    public static ReadingEntry Of(Reading reading, string? key) => new(reading, key);

    /// <summary>The ends of a date in ISO 8601; empty when it is not known.</summary>
    public static (string From, string To) Ends(PartialDate? date) =>
        date is { } known ? (Interval.Iso(known.From), Interval.Iso(known.To)) : ("", "");

    private static string Json<T>(T part, JsonTypeInfo<T> type) => KeptText.OfJson(JsonSerializer.Serialize(part, type));

    private EntryStatement Statement(Statement statement, Dictionary<string, EntryName> entities)
    {
        var speaker = entities.GetValueOrDefault(statement.Source?.Entity?.Id ?? "") ?? EntryName.Of(statement.Source);
        var about = statement.About.Where(entities.ContainsKey).Distinct().Select(id => (id, entities[id])).ToList();
        return new EntryStatement(statement, Json(statement, ReadingJson.OneLine.Statement), speaker, about, Indexed(statement));
    }

    private IndexedWords Indexed(Statement statement)
    {
        var (words, lemmas, document) = (new StringBuilder(), new StringBuilder(), Reading.Document);
        foreach (var span in statement.Content.Spans)
        {
            FoldedText.Append(words, Reading.Article.Text.AsSpan(span.Start, span.Length));
            if (!document.IsAnalysed) continue;
            for (var i = document.TokenAt(span.Start); i < document.TokenCount && document.SpanOf(i).Start < span.End; i++)
            {
                var token = new Token(document, i);
                var lemma = FoldedText.Of(token.Lemma?.Replace("_", "", StringComparison.Ordinal));
                if (lemma.Length == 0) continue;
                if (lemmas.Length > 0) lemmas.Append(' ');
                lemmas.Append(lemma);
                if (FoldedText.Of(token.Text) is { Length: > 0 } form && form != lemma && !form.Contains(' ')) Forms.Add((form, lemma));
            }
        }
        return new IndexedWords(words.ToString(), lemmas.ToString(), FoldedText.Of(string.Join(' ', statement.Terms)),
            FoldedText.Of(statement.Medium?.Text));
    }

    private static string? Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0
            ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host : null;
}

/// <summary>A name with what tells it from others of the same letters.</summary>
internal sealed record EntryName(string Name, SourceKind? Kind, string? Wikidata)
{
    /// <summary>The name of a source: that of whom it is known to be, or else its words; null when it has neither.</summary>
    public static EntryName? Of(Source? source) =>
        source?.Entity is { } entity ? new EntryName(entity.Name, source.Kind, entity.Wikidata)
        : source is { Text.Length: > 0 } ? new EntryName(source.Text, source.Kind, null)
        : null;
}

/// <summary>An entity of the article.</summary>
internal sealed record EntryEntity(string Label, EntryName Name, string Body);

/// <summary>A statement with what it is found by.</summary>
internal sealed record EntryStatement(Statement Statement, string Body, EntryName? Speaker, IReadOnlyList<(string Label, EntryName Name)> About,
    IndexedWords Words)
{
    /// <summary>The stance as it is kept; null when there is no cue.</summary>
    public string? Stance => Statement.Cue is { } cue ? Entries.Words.Of(cue.Stance) : null;

    /// <summary>The kind of source as it is kept; null when it is not known.</summary>
    public string? Source => Statement.Source?.Kind is { } kind ? Entries.Words.Of(kind) : null;

    /// <summary>When it was said at the earliest, or else when its article was published; empty when neither is known.</summary>
    public string Since(StatementPlace place) => Statement.Said?.From ?? place.Since;
}
