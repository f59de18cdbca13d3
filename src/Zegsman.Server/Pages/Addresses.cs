using System.Globalization;
using Zegsman.Ledger;
using Zegsman.Ledger.Findings;
using Zegsman.Ledger.Questions;
using Zegsman.Server.Pages.Articles;

namespace Zegsman.Server.Pages;

/// <summary>The permanent addresses of pages; the query says in plain words what is asked.</summary>
public static class Addresses
{
    /// <summary>The statements that answer a question.</summary>
    public static string Statements(Question question, string? cursor = null, string form = "")
    {
        ArgumentNullException.ThrowIfNull(question);
        return "/statements" + form + Query(("q", question.ToString()), ("cursor", cursor));
    }

    /// <summary>What makes one question of a question and of the fields of a form that are put behind it.</summary>
    public static string Ask(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return "/ask?q=" + Uri.EscapeDataString(question.ToString());
    }

    /// <summary>One statement.</summary>
    public static string Statement(long position, string form = "") => "/statements/" + Number(position) + form;

    /// <summary>Somebody who said something.</summary>
    public static string Speaker(string name, string form = "") => "/speaker" + form + Query(("name", name));

    /// <summary>What an outlet renders.</summary>
    public static string Outlet(string name, string form = "") => "/outlet" + form + Query(("name", name));

    /// <summary>An address out of an article, which anybody may have written; null unless it is one of the web.</summary>
    internal static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var web) && (web.Scheme == Uri.UriSchemeHttp || web.Scheme == Uri.UriSchemeHttps)
            ? web.AbsoluteUri : null;

    /// <summary>A version of an article.</summary>
    /// <param name="article">The version.</param>
    /// <param name="at">A place in the text, for a page that begins there or a little before; null for the beginning.</param>
    /// <param name="form">What ends the path, such as ".json".</param>
    internal static string Article(KeptArticle article, int? at = null, string form = "") =>
        "/articles/" + Number(article.Number) + form + Query(("version", Number(article.Version)), ("at", at is { } place ? Number(place) : null));

    /// <summary>A statement in the last version of its article.</summary>
    internal static string InArticle(KeptStatement kept)
    {
        var start = kept.Statement.Content.Spans is [var first, ..] ? first.Start : 0;
        return "/articles/" + Number(kept.Article.Number) + Query(("version", Number(kept.Article.Version)),
            ("at", ArticlePortion.MayBeLater(start) ? Number(start) : null)) + "#" + Anchors.Statement(kept.Position);
    }

    /// <summary>What changed in an article from one version to another.</summary>
    internal static string Changes(long article, int from, int to, string form = "") =>
        "/articles/" + Number(article) + "/changes" + form + Query(("from", Number(from)), ("to", Number(to)));

    /// <summary>The findings of a kind among the statements that answer a question.</summary>
    internal static string Findings(FindingKind kind, Question question, string form = "") => Path(kind) + form + Query(("q", question.ToString()));

    /// <summary>One finding.</summary>
    internal static string Finding(Finding finding, string form = "") =>
        Path(finding.Kind) + "/" + Number(finding.First.Position) + "-" + Number(finding.Second.Position) + form;

    /// <summary>What is to be reviewed.</summary>
    /// <param name="question">Of which statements.</param>
    /// <param name="cursor">From where on; null for the beginning.</param>
    /// <param name="done">The position of the statement that was reviewed just now; null for none.</param>
    /// <param name="form">What ends the path, such as ".json".</param>
    internal static string Reviews(Question question, string? cursor = null, long? done = null, string form = "") =>
        "/review" + form + Query(("q", question.ToString()), ("cursor", cursor), ("done", done is { } position ? Number(position) : null));

    /// <summary>The review of one statement.</summary>
    internal static string Review(long position, string form = "") => "/review/" + Number(position) + form;

    private static string Path(FindingKind kind) => kind switch
    {
        FindingKind.Reversal => "/reversals",
        FindingKind.Dispute => "/disputes",
        _ => "/variants",
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A query of the values that are given and not empty.</summary>
    internal static string Query(params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var query = "";
        foreach (var (name, value) in values)
            if (!string.IsNullOrEmpty(value)) query += (query.Length == 0 ? "?" : "&") + name + "=" + Uri.EscapeDataString(value);
        return query;
    }
}
