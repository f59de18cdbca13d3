using Zegsman.Ledger.Counts;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Entries;

namespace Zegsman.Ledger.Reviews;

/// <summary>Keeps verdicts on statements, and puts into the ledger's answers what they come to.</summary>
internal sealed class ReviewBook(Session session, Positions positions, StatementRows rows, Tally tally)
{
    /// <summary>Keeps a verdict on the statement of a position, which may be that of a corrected form.</summary>
    /// <exception cref="Language.ZegsmanException">There is no such statement (ZG662), the correction cannot be made (ZG661), or no verdict
    /// is there to withdraw (ZG663).</exception>
    public Review Write(long statement, Verdict verdict, Correction? correction, string reviewer, string? reason, string now)
    {
        var read = KeptForm.AsRead(session, statement) ?? throw LedgerErrors.NoStatement(statement);
        if (verdict == Verdict.Withdraw && ReviewRows.Standing(session, read.Position).Count == 0) throw LedgerErrors.NothingToWithdraw(statement);
        var review = new Review(positions.Next(), read.Position, verdict, correction, reviewer, now, reason);
        ReviewRows.Add(session, review);
        foreach (var form in Forms(read)) tally.Leave(form);
        Apply(read);
        foreach (var form in Forms(read)) tally.Enter(form);
        return review;
    }

    /// <summary>
    /// Takes the reviews of an article over to a newer reading of it: each goes with the statement that is the same there. One that a
    /// person held for right and the newer reading does not have stays, unless the text was changed.
    /// </summary>
    /// <param name="earlier">The reading that answered before.</param>
    /// <param name="place">The one that answers now.</param>
    /// <param name="added">Its statements.</param>
    public void Carry(long earlier, StatementPlace place, IReadOnlyList<(long Position, Zegsman.Statements.Statement Statement)> added)
    {
        var reviewed = session.Rows("select distinct r.statement from review r join statement s on s.position = r.statement where s.reading = @reading",
            [("@reading", earlier)], row => row.GetInt64(0));
        var free = added.ToList();
        foreach (var position in reviewed.Order())
        {
            if (ReviewRows.Standing(session, position) is not { Count: > 0 } standing) continue;
            var read = KeptForm.AsRead(session, position)!;
            var isSameText = read.Version == place.Version;
            var target = SameStatement.Among(free, read.Statement, isSameText);
            if (target is { } same) free.RemoveAll(f => f.Position == same);
            else if (isSameText && standing[^1].Verdict != Verdict.Reject) target = rows.Add(read.Entry(session), place, $"review-{position}");
            if (target is not { } of) continue;
            foreach (var review in standing) ReviewRows.Add(session, review with { Position = positions.Next(), Statement = of }, origin: review.Position);
            Apply(KeptForm.AsRead(session, of)!);
        }
    }

    /// <summary>The statement as it was read, and its corrected forms.</summary>
    private List<long> Forms(KeptForm read) => session.Rows("select position from statement where position = @id or corrects = @id",
        [("@id", read.Position)], row => row.GetInt64(0));

    private void Apply(KeptForm read)
    {
        var standing = ReviewRows.Standing(session, read.Position);
        // After a rejection only what was said since then counts.
        var since = standing.FindLastIndex(r => r.Verdict == Verdict.Reject) + 1;
        var corrections = standing.Skip(since).Select(r => r.Correction).OfType<Correction>().ToList();
        session.Execute("update statement set review = @replaced where corrects = @position",
            ("@replaced", StoredReview.Replaced), ("@position", read.Position));
        if (corrections.Count > 0)
            rows.Add(read.Entry(session, corrections.Aggregate((all, next) => all.With(next))), read.Place(session),
                $"{read.Label}~{positions.Last}", corrects: read.Position);
        var state = corrections.Count > 0 ? StoredReview.Replaced
            : standing.Count == 0 ? ""
            : standing[^1].Verdict == Verdict.Reject ? StoredReview.Rejected : StoredReview.Confirmed;
        session.Execute("update statement set review = @state where position = @position", ("@state", state), ("@position", read.Position));
    }
}
