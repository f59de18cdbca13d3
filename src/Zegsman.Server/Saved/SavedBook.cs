using System.Data.Common;
using Zegsman.Ledger;
using Zegsman.Ledger.Engines;
using Zegsman.Ledger.Questions;
using Zegsman.Ledger.Schema;
using Zegsman.Server.Access;
using Zegsman.Server.Access.Accounts;

namespace Zegsman.Server.Saved;

/// <summary>The saved questions of accounts; every change is kept in the audit. Those who need no account share theirs.</summary>
internal sealed class SavedBook(StatementLedger ledger, TimeProvider time)
{
    private const int Most = 100;
    private const int LongestName = 100;
    private const int LongestUrl = 2000;

    private const string Columns = """
        select q.id, q.name, q.question, q.created, q.feed, w.url, w.delivered, w.failures, w.error, w.next
        from saved_question q left join webhook w on w.question = q.id
        """;

    private const string Own = "id = @id and coalesce(account, 0) = @account";

    /// <summary>The visitor's questions, in the order they were saved.</summary>
    public IReadOnlyList<SavedQuestion> Of(Visitor visitor) => ledger.Read(session => session.Rows($"{Columns} where coalesce(q.account, 0) = @account order by q.id",
        [("@account", visitor.Account ?? 0)], Of));

    /// <summary>Saves a question.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="Language.ZegsmanException">It is no question (ZG611 to ZG619), has no name (ZG744), or there are too many (ZG745).</exception>
    public long Add(Visitor visitor, string name, string question)
    {
        var (called, asked) = (name.Trim(), Question.Parse(question).ToString());
        if (called.Length is 0 or > LongestName) throw SavedErrors.NoName();
        return Change(visitor, "saved.add", session =>
        {
            if (session.Number("select count(*) from saved_question where coalesce(account, 0) = @account", ("@account", visitor.Account ?? 0)) >= Most) throw SavedErrors.TooMany(Most);
            var id = session.Number("select coalesce(max(id), 0) + 1 from saved_question")!.Value;
            session.Execute("insert into saved_question (id, account, name, question, created) values (@id, @account, @name, @question, @created)",
                ("@id", id), ("@account", visitor.Account), ("@name", called), ("@question", asked), ("@created", Clock.Iso(time.GetUtcNow())));
            return (id, id, asked);
        });
    }

    /// <exception cref="Language.ZegsmanException">There is no such question of the visitor (ZG741); so for all below.</exception>
    public void Remove(Visitor visitor, long id) => Change(visitor, "saved.remove", session =>
    {
        Check(session, visitor, id);
        session.Execute("delete from webhook where question = @id", ("@id", id));
        session.Execute("delete from saved_question where id = @id", ("@id", id));
        return (id, id, (string?)null);
    });

    /// <summary>Gives a question a feed at a new secret address; an earlier one no longer holds.</summary>
    /// <returns>The secret in the address, which cannot be had again.</returns>
    public string MakeFeed(Visitor visitor, long id) => Change(visitor, "saved.feed", session =>
    {
        Check(session, visitor, id);
        var secret = TokenBook.NewSecret();
        session.Execute("update saved_question set feed = @feed where id = @id", ("@feed", TokenBook.Hash(secret)), ("@id", id));
        return (secret, id, (string?)null);
    });

    public void DropFeed(Visitor visitor, long id) => Change(visitor, "saved.feed.drop", session =>
    {
        Check(session, visitor, id);
        session.Execute("update saved_question set feed = null where id = @id", ("@id", id));
        return (id, id, (string?)null);
    });

    /// <summary>Has what is added from now on sent to an address.</summary>
    /// <returns>The secret that deliveries are signed with, which is not shown again.</returns>
    /// <exception cref="Language.ZegsmanException">It is no address (ZG743).</exception>
    public string SetWebhook(Visitor visitor, long id, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || url.Length > LongestUrl)
            throw SavedErrors.NoAddress(url);
        return Change(visitor, "saved.webhook", session =>
        {
            Check(session, visitor, id);
            var secret = TokenBook.NewSecret();
            session.Execute("delete from webhook where question = @id", ("@id", id));
            session.Execute("""
                insert into webhook (question, url, secret, position, failures, next)
                select @id, @url, @secret, coalesce(max(position), 0), 0, @next from statement
                """, ("@id", id), ("@url", address.AbsoluteUri), ("@secret", secret), ("@next", Clock.Iso(time.GetUtcNow())));
            return (secret, id, address.GetLeftPart(UriPartial.Authority));
        });
    }

    public void DropWebhook(Visitor visitor, long id) => Change(visitor, "saved.webhook.drop", session =>
    {
        Check(session, visitor, id);
        session.Execute("delete from webhook where question = @id", ("@id", id));
        return (id, id, (string?)null);
    });

    /// <summary>The question whose feed has an address; null when there is none.</summary>
    public SavedQuestion? OfFeed(string secret) => ledger.Read(session =>
        session.Rows($"{Columns} where q.feed = @feed", [("@feed", TokenBook.Hash(secret))], Of).FirstOrDefault());

    private static void Check(Session session, Visitor visitor, long id)
    {
        if (session.Number($"select count(*) from saved_question where {Own}", ("@id", id), ("@account", visitor.Account ?? 0)) != 1) throw SavedErrors.NotThere(id);
    }

    private T Change<T>(Visitor visitor, string action, Func<Session, (T Result, long Id, string? Detail)> work) => ledger.Change(session =>
    {
        var (result, id, detail) = work(session);
        Audit.Add(session, time.GetUtcNow(), visitor.Name, action, FormattableString.Invariant($"saved question {id}"), detail);
        return result;
    });

    private static SavedQuestion Of(DbDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), !row.IsDBNull(4),
        row.IsDBNull(5) ? null : new Webhook(row.GetString(5), row.Text(6), row.GetInt32(7), row.Text(8), row.Text(9)));
}
