using System.Net.Http.Headers;
using System.Text;
using Zegsman.Articles;
using Zegsman.Ledger;
using Zegsman.Statements;

namespace Zegsman.Server.Tests.Api;

/// <summary>An invented article, and what is made of it.</summary>
internal static class News
{
    public const string Text = "De brug over de Linge blijft dicht. \"Wij hebben geen geld\", zei wethouder Pia Lindeman dinsdag in Oostermeer.";

    private static readonly Lazy<StatementReader> Reader = new(() => StatementReader.Load());

    public static Reading Read(string text = Text) =>
        Reader.Value.Read(ArticleReader.Read(Encoding.UTF8.GetBytes(text), new ArticleHints { ContentType = "text/plain" }).Single());

    /// <summary>Adds an article; the position of its first statement.</summary>
    public static long Add(StatementLedger ledger, string text = Text)
    {
        var before = ledger.AskAll(new() { Order = Zegsman.Ledger.Questions.AnswerOrder.Added }).Select(s => s.Position).DefaultIfEmpty().Max();
        ledger.Add(Read(text));
        return ledger.AskAll(new() { Order = Zegsman.Ledger.Questions.AnswerOrder.Added }).First(s => s.Position > before).Position;
    }

    public static HttpContent Content(string text, string type) => new StringContent(text, Encoding.UTF8, MediaTypeHeaderValue.Parse(type));
}
