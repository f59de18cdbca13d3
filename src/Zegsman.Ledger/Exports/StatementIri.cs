using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Zegsman.Ledger.Questions;

namespace Zegsman.Ledger.Exports;

/// <summary>
/// What statements and articles are known by outside a ledger: the same in every ledger that read the same, without anybody handing out
/// numbers. UUIDs are of version 8 (RFC 9562), made from a SHA-256.
/// </summary>
internal static class StatementIri
{
    /// <summary>The IRI of a statement as one model read it in one text.</summary>
    public static string Of(KeptStatement kept) => OfRead(kept, kept.Statement.Id);

    /// <summary>The IRI of the statement whose content contains a statement; null for none.</summary>
    public static string? OfParent(KeptStatement kept) => kept.Statement.Parent is { } parent ? OfRead(kept, parent) : null;

    /// <summary>
    /// The IRI of who said what in which article, however often that was edited or read: a feed must not bring the same words as news.
    /// </summary>
    public static string OfWords(KeptStatement kept)
    {
        var (statement, source) = (kept.Statement, kept.Statement.Source);
        return Uuid("words", Address(kept.Article), source?.Text, source?.Entity?.Name, statement.Cue?.Text, statement.Content.Text);
    }

    /// <summary>The IRI of a question.</summary>
    public static string OfQuestion(Question question) => Uuid("question", question.ToString());

    /// <summary>The IRI of an article: its address, or else that of its text.</summary>
    public static string OfArticle(KeptArticle article) => Link(article) ?? OfText(article);

    /// <summary>The IRI of an article's text by its hash, as RFC 6920 names things.</summary>
    public static string OfText(KeptArticle article)
    {
        var hash = article.TextHash[(article.TextHash.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return "ni:///sha-256;" + (hash.Length == 64 && hash.All(char.IsAsciiHexDigit) ? Base64Url.EncodeToString(Convert.FromHexString(hash)) : "");
    }

    /// <summary>The IRI of an item of Wikidata.</summary>
    public static string OfWikidata(string id) => "http://www.wikidata.org/entity/" + Uri.EscapeDataString(id);

    /// <summary>
    /// The address of an article's web page, written so that it is one wherever it stands; null when there is none. Other schemes than those
    /// of the web are none: a reader of a feed may follow them.
    /// </summary>
    public static string? Link(KeptArticle article) =>
        Uri.TryCreate(article.Url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.AbsoluteUri : null;

    private static string OfRead(KeptStatement kept, string label) =>
        Uuid("statement", Address(kept.Article), kept.Article.TextHash, kept.Statement.Evidence.Model, label);

    private static string Address(KeptArticle article) => article.Url ?? article.Id;

    private static string Uuid(params ReadOnlySpan<string?> parts)
    {
        var name = new StringBuilder();
        foreach (var part in parts) name.Append(part?.Length ?? -1).Append(':').Append(part);
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name.ToString())).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
