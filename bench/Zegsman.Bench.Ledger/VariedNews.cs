using Zegsman.Articles;
using Zegsman.Statements;

namespace Zegsman.Bench.Ledger;

/// <summary>
/// Any number of readings out of a few real ones: the statements stay; people, outlets, dates and a third of the words change, so that none is
/// a copy of another. A few people speak much, as in the news. The same for the same seed.
/// </summary>
internal sealed class VariedNews
{
    private const int People = 50_000;
    private const int Outlets = 300;
    private static readonly DateOnly First = new(2006, 1, 1);
    private static readonly int Days = new DateOnly(2026, 1, 1).DayNumber - First.DayNumber;

    private readonly IReadOnlyList<Reading> readings;
    private readonly string[] people;

    // As often in it as in the articles.
    private readonly string[][] wordsByLength;
    private readonly int seed;

    public VariedNews(IReadOnlyList<Reading> readings, int seed)
    {
        (this.readings, this.seed) = (readings, seed);
        var names = readings.SelectMany(r => r.Entities).Where(e => e.Kind == SourceKind.Person).Select(e => e.Name.Split(' ', 2))
            .Where(n => n.Length == 2).ToList();
        var (first, last) = (names.Select(n => n[0]).Distinct().ToList(), names.Select(n => n[1]).Distinct().ToList());
        var random = new Random(seed);
        wordsByLength = [.. Words(readings)];
        people = [.. Enumerable.Range(0, People).Select(_ => $"{first[random.Next(first.Count)]} {last[random.Next(last.Count)]}")];
    }

    /// <summary>One of them.</summary>
    public Reading this[int number]
    {
        get
        {
            var random = new Random(HashCode(number));
            var reading = readings[random.Next(readings.Count)];
            var day = First.AddDays(random.Next(Days));
            var entities = reading.Entities.Select(e => e.Kind == SourceKind.Person ? e with { Name = people[Rank(random, People)], Wikidata = null } : e).ToList();
            var names = entities.ToDictionary(e => e.Id, e => e.Name, StringComparer.Ordinal);
            // The number is at the end, where no span of the reading is.
            var text = FormattableString.Invariant($"{Reworded(reading.Article.Text, random)}\n{number}");
            return reading with
            {
                Article = reading.Article with
                {
                    Id = FormattableString.Invariant($"varied-{number}"),
                    Url = FormattableString.Invariant($"https://nieuws.example/{day:yyyy-MM-dd}/{number}"),
                    Publisher = FormattableString.Invariant($"De Krant {Rank(random, Outlets) + 1}"),
                    Published = PartialDate.Day(day.Year, day.Month, day.Day),
                    Text = text,
                },
                Entities = entities,
                Statements =
                [
                    .. reading.Statements.Select(s => s with
                    {
                        Source = Named(s.Source, names),
                        Content = s.Content with { Text = string.Join(' ', s.Content.Spans.Select(span => text[span.Start..span.End])) },
                        Said = s.Said is null ? null : Said(day, random),
                    }),
                ],
            };
        }
    }

    /// <summary>The text with other words of the same length for a third of those in lower case.</summary>
    private string Reworded(string text, Random random) => string.Create(text.Length, text, (to, from) =>
    {
        from.CopyTo(to);
        foreach (var (start, length) in LowerCase(from))
            if (random.Next(3) == 0) wordsByLength[length][random.Next(wordsByLength[length].Length)].CopyTo(to[start..]);
    });

    private static IEnumerable<string[]> Words(IReadOnlyList<Reading> readings)
    {
        var words = readings.SelectMany(r => LowerCase(r.Article.Text).Select(w => r.Article.Text.Substring(w.Start, w.Length))).ToLookup(w => w.Length);
        return Enumerable.Range(0, words.Max(w => w.Key) + 1).Select(length => words[length].ToArray());
    }

    private static IEnumerable<(int Start, int Length)> LowerCase(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLower(text[end])) end++;
            if (end > start && (start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end]))) yield return (start, end - start);
            start = end;
        }
    }

    private static Source? Named(Source? source, Dictionary<string, string> names) =>
        source?.Entity is { } entity && names.TryGetValue(entity.Id, out var name)
            ? source with { Entity = entity with { Name = name }, Candidates = [] } : source;

    private static SaidTime Said(DateOnly published, Random random)
    {
        var day = published.AddDays(-random.Next(7));
        return new SaidTime(Iso(day), Iso(day), Iso(day.AddDays(1)), "told");
    }

    private static string Iso(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");

    /// <summary>A rank below a number, the lower the likelier.</summary>
    private static int Rank(Random random, int below) => (int)Math.Exp(random.NextDouble() * Math.Log(below + 1)) - 1;

    private int HashCode(int number) => unchecked((number * 486_187_739) ^ seed);
}
