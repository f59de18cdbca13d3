using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Search;

namespace Zegsman.Ledger.Findings;

/// <summary>
/// Which statements have a word or are about something, asked of the indexes once for each; and what that is worth, the more the fewer
/// there are.
/// </summary>
internal sealed class Postings(Engine engine, Session session)
{
    /// <summary>Of what more statements have, the newest are known only.</summary>
    private const int Most = 2000;

    /// <summary>Of those that have a word fewer do: most words are common, and worth little.</summary>
    private const int MostWithLemma = 500;

    private readonly Dictionary<string, IReadOnlyList<long>> byLemma = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> countsByLemma = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> countsByName = [];
    private readonly Dictionary<long, IReadOnlyList<long>> byName = [];
    private readonly Dictionary<long, IReadOnlyList<long>> bySpeaker = [];
    // The last position is about how many there are, and is known without counting them.
    private readonly double scale = Math.Log(2 + (session.Number("select max(position) from statement") ?? 0));

    /// <summary>The statements whose content has a lemma, or the newest of them.</summary>
    public IReadOnlyList<long> WithLemma(string lemma)
    {
        if (!byLemma.TryGetValue(lemma, out var found))
            byLemma[lemma] = found = engine.Newest(session, new TextQuery([new TextAlternative(TextColumn.Lemmas, lemma)]), MostWithLemma);
        return found;
    }

    /// <summary>How many statements have a lemma.</summary>
    public int CountWith(string lemma)
    {
        if (!countsByLemma.TryGetValue(lemma, out var count))
            countsByLemma[lemma] = count = engine.Count(session, new TextQuery([new TextAlternative(TextColumn.Lemmas, lemma)]), Most);
        return count;
    }

    /// <summary>How many statements are about what has a name.</summary>
    public int CountAbout(long name)
    {
        if (byName.TryGetValue(name, out var found)) return found.Count;
        if (!countsByName.TryGetValue(name, out var count))
            countsByName[name] = count = (int)session.Number("select count(*) from (select 1 from about where name = @name limit @most) a", ("@name", name), ("@most", Most))!.Value;
        return count;
    }

    /// <summary>The statements that are about what has a name.</summary>
    public IReadOnlyList<long> About(long name)
    {
        if (!byName.TryGetValue(name, out var found))
            byName[name] = found = session.Rows("select statement from about where name = @name order by statement desc limit @most",
                [("@name", name), ("@most", Most)], row => row.GetInt64(0));
        return found;
    }

    /// <summary>The statements of who has a name.</summary>
    public IReadOnlyList<long> By(long name)
    {
        if (!bySpeaker.TryGetValue(name, out var found))
            bySpeaker[name] = found = session.Rows("select position from statement where speaker = @name order by position desc limit @most",
                [("@name", name), ("@most", Most)], row => row.GetInt64(0));
        return found;
    }

    /// <summary>What sharing something is worth that so many statements have: from 1 for what is in one down to 0 for what is in all.</summary>
    public double Weight(int statements) => 1 - Math.Log(1 + Math.Max(0, statements - 1)) / scale;
}
