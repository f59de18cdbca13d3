using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>What became of one article: it was read and rendered, or something kept it from that.</summary>
internal abstract record Outcome(string Name)
{
    /// <summary>Reads an article's statements and renders them; a fault of ours is an outcome too, and stops no other article. A model that cannot
    /// be used stops them all.</summary>
    public static Outcome Of(string name, ArticleResult result, StatementReader reader, IReadingFormat format)
    {
        if (result.Line is { } line) name = FormattableString.Invariant($"{name}:{line}");
        if (result.Article is not { } article) return new Refused(name, result.Error!);
        try
        {
            var reading = reader.Read(article);
            return new Rendered(name, article.Id, format.Render(reading), Words(reading.Document), reading.Statements.Count);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or ZegsmanException))
        {
            return new Faulted(name, fault);
        }
    }

    /// <summary>Tokens that are no punctuation.</summary>
    private static int Words(Document document)
    {
        var words = 0;
        for (var token = 0; token < document.TokenCount; token++)
        {
            var span = document.SpanOf(token);
            var at = span.Start;
            while (at < span.End && !char.IsLetterOrDigit(document.Text, at)) at++;
            if (at < span.End) words++;
        }
        return words;
    }
}

internal sealed record Rendered(string Name, string ArticleId, string Text, int Words, int Statements) : Outcome(Name);

internal sealed record Refused(string Name, ZegsmanException Error) : Outcome(Name);

internal sealed record Faulted(string Name, Exception Fault) : Outcome(Name);
