using System.Globalization;
using System.Text.Json;
using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;
using Zegsman.Statements;

namespace Zegsman.Ledger.Copies;

/// <summary>
/// Keeps which statements are one and the same: those of reports that are much alike, with the same words for source, cue and content. The
/// one that was added first answers for all; the articles of the others carry it.
/// </summary>
internal sealed class CarrierBook(Session session, Tally tally)
{
    private const int MostAlike = 100;

    private static readonly string AnyBand = string.Create(CultureInfo.InvariantCulture, $"""
        select distinct o.version from shingle o join version v on v.id = o.version
        where ({string.Join(" or ", Enumerable.Range(0, Shingles.Bands).Select(band => $"(o.band = {band} and o.hash = {Name(band)})"))})
            and v.article <> @article order by o.version limit {MostAlike}
        """);

    /// <summary>Keeps what the text of a new version is known by.</summary>
    public void Learn(long version, IReadOnlyList<long> bands)
    {
        for (var band = 0; band < bands.Count; band++) session.Insert("shingle", ("band", band), ("hash", bands[band]), ("version", version));
    }

    /// <summary>Versions of other articles whose texts share a band with a text.</summary>
    /// <param name="article">The article that has the text; null for a new one.</param>
    /// <param name="bands">What the text is known by.</param>
    public IReadOnlyList<long> Alike(long? article, IReadOnlyList<long> bands) => bands.Count == 0 ? [] : session.Rows(AnyBand,
        [.. bands.Select((hash, band) => (Name(band), (object?)hash)), ("@article", article ?? 0)], row => row.GetInt64(0));

    /// <summary>Finds for the statements of a reading that answers now those of earlier reports that answer for them.</summary>
    /// <param name="alike">The versions that are much like it.</param>
    /// <param name="added">Its statements.</param>
    /// <returns>Which of them have one.</returns>
    public IReadOnlySet<long> Attach(IReadOnlyList<long> alike, IReadOnlyList<(long Position, Statement Statement)> added)
    {
        var carried = new HashSet<long>();
        var said = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var other in alike)
            foreach (var (position, statement) in session.Rows("""
                select s.position, s.body from statement s join current c on c.reading = s.reading
                where s.version = @version and s.carried is null and s.corrects is null order by s.position
                """, [("@version", other)], row => (row.GetInt64(0), JsonSerializer.Deserialize(row.GetString(1), ReadingJson.OneLine.Statement)!)))
                said.TryAdd(Words(statement), position);
        foreach (var (position, statement) in added)
            if (said.TryGetValue(Words(statement), out var first) && first != position && carried.Add(position))
                session.Execute("update statement set carried = @first where position = @position", ("@first", first), ("@position", position));
        return carried;
    }

    /// <summary>Statements no longer answer: of those that they answered for the one added first does now.</summary>
    public void Release(IEnumerable<long> positions)
    {
        foreach (var position in positions)
        {
            var carriers = session.Rows("""
                select s.position from statement s left join current c on c.reading = s.reading where s.carried = @position
                order by (c.reading is null), s.position
                """, [("@position", position)], row => row.GetInt64(0));
            if (carriers.Count == 0) continue;
            session.Execute("update statement set carried = @first where carried = @position", ("@first", carriers[0]), ("@position", position));
            session.Execute("update statement set carried = null where position = @first", ("@first", carriers[0]));
            tally.Enter(carriers[0]);
        }
    }

    private static string Name(int band) => string.Create(CultureInfo.InvariantCulture, $"@hash{band}");

    private static string Words(Statement statement) =>
        $"{FoldedText.Of(statement.Source?.Text)}|{FoldedText.Of(statement.Cue?.Text)}|{FoldedText.Of(statement.Content.Text)}";
}
