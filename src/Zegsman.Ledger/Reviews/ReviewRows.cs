using System.Data.Common;
using System.Text.Json;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Reviews;

/// <summary>Verdicts as a ledger keeps them.</summary>
internal static class ReviewRows
{
    private const string Columns = "select id, statement, verdict, correction, reviewer, reviewed, reason from review";

    public static void Add(Session session, Review review, long? origin = null) =>
        session.Execute("""
            insert into review (id, statement, verdict, correction, reviewer, reason, reviewed, origin)
            values (@id, @statement, @verdict, @correction, @reviewer, @reason, @reviewed, @origin)
            """,
            ("@id", review.Position), ("@statement", review.Statement), ("@verdict", Words.Of(review.Verdict)),
            ("@correction", review.Correction is { } correction ? JsonSerializer.Serialize(correction, CorrectionJson.Of.Correction) : null),
            ("@reviewer", review.Reviewer), ("@reason", review.Reason), ("@reviewed", review.Reviewed), ("@origin", origin));

    /// <summary>All verdicts on a statement as it was read, in the order they were given.</summary>
    public static List<Review> All(Session session, long statement) =>
        session.Rows($"{Columns} where statement = @statement order by id", [("@statement", statement)], Of);

    /// <summary>Those of them that hold: one that was withdrawn does not, nor does the withdrawal.</summary>
    public static List<Review> Standing(Session session, long statement)
    {
        var standing = new List<Review>();
        foreach (var review in All(session, statement))
            if (review.Verdict != Verdict.Withdraw) standing.Add(review);
            else if (standing.Count > 0) standing.RemoveAt(standing.Count - 1);
        return standing;
    }

    private static Review Of(DbDataReader row) => new(row.GetInt64(0), row.GetInt64(1), Enum.Parse<Verdict>(row.GetString(2), ignoreCase: true),
        row.IsDBNull(3) ? null : JsonSerializer.Deserialize(row.GetString(3), CorrectionJson.Of.Correction), row.GetString(4), row.GetString(5),
        row.Text(6));
}
