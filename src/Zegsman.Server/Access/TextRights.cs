using Zegsman.Ledger;

namespace Zegsman.Server.Access;

/// <summary>How much of an article's text somebody with a role is shown.</summary>
/// <param name="Outlet">Of this outlet, as questions know it; empty for all that have no line of their own.</param>
/// <param name="Role">To those with this role, and all above it up to the next line.</param>
/// <param name="Share">So much.</param>
public sealed record TextRight(string Outlet, Role Role, TextShare Share);

/// <summary>The rule for how much of an article's text is shown to whom, kept in the ledger.</summary>
internal sealed class TextRights(StatementLedger ledger, TimeProvider time)
{
    // Another server over the same ledger may change it.
    private static readonly TimeSpan KnownFor = TimeSpan.FromSeconds(5);

    private volatile Known? known;

    private sealed record Known(DateTimeOffset Since, IReadOnlyList<TextRight> Lines);

    /// <summary>The lines of the rule, in order.</summary>
    public IReadOnlyList<TextRight> All
    {
        get
        {
            var now = time.GetUtcNow();
            if (known is { } there && now - there.Since < KnownFor) return there.Lines;
            var lines = ledger.Read(session => session.Rows("select outlet, role, share from text_right order by outlet, role", [], row => new TextRight(
                row.GetString(0), Enum.Parse<Role>(row.GetString(1), ignoreCase: true), Enum.Parse<TextShare>(row.GetString(2), ignoreCase: true))));
            known = new Known(now, lines);
            return lines;
        }
    }

    /// <summary>
    /// How much is shown: what the outlet's own lines say of the nearest role below, or else the lines for all outlets, or else all of it
    /// to readers and a snippet to others.
    /// </summary>
    public TextShare Of(Role role, string? outlet) =>
        Nearest(role, outlet ?? "") ?? Nearest(role, "") ?? (role >= Role.Reader ? TextShare.Full : TextShare.Snippet);

    public void Set(TextRight right, string by) => Change(right, by, share => share.ToString().ToLowerInvariant());

    public void Remove(string outlet, Role role, string by) => Change(new TextRight(outlet, role, default), by, _ => null);

    private TextShare? Nearest(Role role, string outlet) => All.Where(r => r.Outlet.Equals(outlet, StringComparison.OrdinalIgnoreCase) && r.Role <= role)
        .OrderByDescending(r => r.Role).Select(r => (TextShare?)r.Share).FirstOrDefault();

    private void Change(TextRight right, string by, Func<TextShare, string?> word)
    {
        ledger.Change(session =>
        {
            session.Execute("delete from text_right where outlet = @outlet and role = @role", ("@outlet", right.Outlet), ("@role", right.Role.Word()));
            if (word(right.Share) is { } share)
                session.Execute("insert into text_right (outlet, role, share) values (@outlet, @role, @share)",
                    ("@outlet", right.Outlet), ("@role", right.Role.Word()), ("@share", share));
            Audit.Add(session, time.GetUtcNow(), by, "settings.text", right.Outlet.Length == 0 ? "*" : right.Outlet,
                $"{right.Role.Word()}: {word(right.Share) ?? "as without"}");
            return 0;
        });
        known = null;
    }
}
