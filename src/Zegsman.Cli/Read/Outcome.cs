using Zegsman.Articles;
using Zegsman.Language;
using Zegsman.Statements;

namespace Zegsman.Cli.Read;

/// <summary>What became of one article: it was read and something made of it, or something kept it from that.</summary>
internal abstract record Outcome(string Name)
{
    /// <summary>
    /// Reads an article's statements and makes something of them; a fault of ours is an outcome too, and stops no other article. A model
    /// that cannot be used stops them all.
    /// </summary>
    /// <param name="name">The input's name.</param>
    /// <param name="result">The article.</param>
    /// <param name="reader">What reads it.</param>
    /// <param name="isKnown">Whether it need not be read.</param>
    /// <param name="make">What is made of the reading.</param>
    public static Outcome Of<T>(string name, ArticleResult result, StatementReader reader, Func<string, Article, bool> isKnown,
        Func<string, Reading, T> make)
    {
        var input = name;
        if (result.Line is { } line) name = FormattableString.Invariant($"{name}:{line}");
        if (result.Article is not { } article) return new Refused(name, result.Error!);
        try
        {
            if (isKnown(input, article)) return new Known(name);
            var reading = reader.Read(article);
            return new Made<T>(name, make(input, reading), Words(reading.Document), reading.Statements.Count);
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

internal abstract record WasRead(string Name, int Words, int Statements) : Outcome(Name);

internal sealed record Made<T>(string Name, T What, int Words, int Statements) : WasRead(Name, Words, Statements);

/// <summary>An article that needed no reading.</summary>
internal sealed record Known(string Name) : Outcome(Name);

internal sealed record Refused(string Name, ZegsmanException Error) : Outcome(Name);

internal sealed record Faulted(string Name, Exception Fault) : Outcome(Name);
