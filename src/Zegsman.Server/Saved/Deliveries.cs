using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zegsman.Language;
using Zegsman.Ledger;
using Zegsman.Ledger.Exports;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Access;

namespace Zegsman.Server.Saved;

/// <summary>
/// Sends statements that answer saved questions to their webhooks, each at least once and in the order they were added, over restarts too: what a
/// delivery holds and what arrived is kept in the ledger. What does not arrive is tried again, later and later, and given up after three days.
/// </summary>
internal sealed class Deliveries(StatementLedger ledger, WebhookSender sender, Audit audit, ServerOptions options, TimeProvider time, ILogger<Deliveries> log)
    : BackgroundService
{
    private const int MostStatements = 100;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);
    private static readonly TimeSpan GivesUpAfter = TimeSpan.FromDays(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.DeliveryInterval);
        do
        {
            try
            {
                await DeliverAsync(stoppingToken);
            }
            catch (ZegsmanException error)
            {
                // The ledger may be held, or its server be away, for a time.
                log.LogWarning("{Code}: {Message}", error.Code, error.Message);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // What is wrong with deliveries is no reason to answer no questions.
                log.LogError(fault, "Nothing was delivered.");
            }
        }
        while (await NextAsync(timer, stoppingToken));
    }

    /// <summary>Waits for the next round; false when the server ends, or could not begin.</summary>
    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Sends what is due now.</summary>
    internal async Task DeliverAsync(CancellationToken cancellation)
    {
        foreach (var hook in ledger.Read(session => WebhookRows.Due(session, time.GetUtcNow())))
        {
            try
            {
                for (var next = hook; next is not null;) next = await DeliverAsync(next, cancellation);
            }
            catch (ZegsmanException error) when (error.Code.StartsWith("ZG61", StringComparison.Ordinal))
            {
                // The question is none any more; the others wait for no repair of it.
                Failed(hook, error.Message, isGone: false);
            }
        }
    }

    /// <summary>Sends one delivery.</summary>
    /// <returns>The webhook with where it has come to, when there may be more to send; null otherwise.</returns>
    private async Task<DueWebhook?> DeliverAsync(DueWebhook hook, CancellationToken cancellation)
    {
        var question = Question.Parse(hook.Question) with { Order = AnswerOrder.Added };
        var found = ledger.Ask(question, MostStatements, new Cursor(AnswerOrder.Added, "", hook.Position).ToString()).Statements;
        if (hook.Upto is null && found.Count == 0) return null;
        var upto = hook.Upto ?? found[^1].Position;
        var statements = found.Where(s => s.Position <= upto).ToList();
        var now = time.GetUtcNow();
        // Of what was to be sent, nothing may be left: it was rejected or forgotten since.
        if (statements.Count > 0)
        {
            if (hook.Upto is null) ledger.Change(session => WebhookRows.Begin(session, hook, upto));
            var delivery = string.Create(CultureInfo.InvariantCulture, $"{hook.Id}-{upto}");
            if (await sender.SendAsync(hook, delivery, Body(hook, delivery, statements), cancellation) is var (error, isGone))
            {
                Failed(hook, error, isGone);
                return null;
            }
        }
        ledger.Change(session => WebhookRows.Arrived(session, hook, upto, now));
        return hook with { Position = upto, Upto = null, Failures = 0, Failing = null };
    }

    private void Failed(DueWebhook hook, string error, bool isGone)
    {
        var now = time.GetUtcNow();
        var since = hook.Failing is { } began ? DateTimeOffset.Parse(began, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : now;
        var wait = FirstWait * Math.Pow(2, Math.Min(hook.Failures, 10));
        DateTimeOffset? next = isGone || now - since >= GivesUpAfter ? null : now + (wait < LongestWait ? wait : LongestWait);
        ledger.Change(session => WebhookRows.Failed(session, hook, error, now, next));
        if (next is null) audit.Add("zegsman", "saved.webhook.disabled", FormattableString.Invariant($"saved question {hook.Id}"), error);
    }

    private static byte[] Body(DueWebhook hook, string delivery, IReadOnlyList<KeptStatement> statements)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, KeptStatementJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", delivery);
            json.WriteNumber("saved", hook.Id);
            json.WriteString("name", hook.Name);
            json.WriteString("question", hook.Question);
            json.WriteStartArray("statements");
            foreach (var statement in statements) KeptStatementJson.Write(json, statement);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return body.ToArray();
    }
}
