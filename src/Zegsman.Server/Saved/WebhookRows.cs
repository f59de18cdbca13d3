using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Schema;

namespace Zegsman.Server.Saved;

/// <summary>Where deliveries to webhooks have come to.</summary>
internal static class WebhookRows
{
    /// <summary>Those that may be tried now.</summary>
    public static List<DueWebhook> Due(Session session, DateTimeOffset now) => session.Rows("""
        select q.id, q.name, q.question, w.url, w.secret, w.position, w.upto, w.failures, w.failing
        from webhook w join saved_question q on q.id = w.question where w.next <= @now order by w.question
        """, [("@now", Clock.Iso(now))], row => new DueWebhook(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4),
            row.GetInt64(5), row.Number(6), row.GetInt32(7), row.Text(8)));

    /// <summary>Before a delivery is tried: which statements are in it, so that it is the same when it is tried again.</summary>
    public static int Begin(Session session, DueWebhook hook, long upto) =>
        session.Execute("update webhook set upto = @upto where question = @id and secret = @secret", ("@upto", upto), ("@id", hook.Id), ("@secret", hook.Secret));

    public static int Arrived(Session session, DueWebhook hook, long upto, DateTimeOffset now) => session.Execute("""
        update webhook set position = @upto, upto = null, failures = 0, failing = null, error = null, next = @now, delivered = @now
        where question = @id and secret = @secret
        """, ("@upto", upto), ("@now", Clock.Iso(now)), ("@id", hook.Id), ("@secret", hook.Secret));

    /// <param name="session">The session.</param>
    /// <param name="hook">The webhook as it was.</param>
    /// <param name="error">Why.</param>
    /// <param name="now">When.</param>
    /// <param name="next">When it is tried again; null for not any more.</param>
    public static int Failed(Session session, DueWebhook hook, string error, DateTimeOffset now, DateTimeOffset? next) => session.Execute("""
        update webhook set failures = failures + 1, failing = coalesce(failing, @now), error = @error, next = @next
        where question = @id and secret = @secret
        """, ("@now", Clock.Iso(now)), ("@error", error), ("@next", next is { } again ? Clock.Iso(again) : null), ("@id", hook.Id), ("@secret", hook.Secret));
}
