using System.Text.RegularExpressions;

namespace Zegsman.Language.Tokenization;

/// <summary>Cuts text into tokens and sentences as the Universal Dependencies treebanks of its language do.</summary>
public static partial class Tokenizer
{
    /// <summary>Adds the tokens and sentences of one paragraph of <paramref name="text"/>.</summary>
    /// <param name="text">The text all spans refer to.</param>
    /// <param name="paragraph">The paragraph; no token or sentence crosses its ends.</param>
    /// <param name="language">The language whose conventions are followed.</param>
    /// <param name="tokens">Where they are added.</param>
    public static void Tokenize(string text, TextSpan paragraph, TextLanguage language, Tokens tokens)
    {
        var startsSentence = true;
        foreach (var match in Word().EnumerateMatches(text.AsSpan(paragraph.Start, paragraph.Length)))
        {
            if (startsSentence) tokens.SentenceStarts.Add(tokens.Spans.Count);
            tokens.Spans.Add(TextSpan.Of(paragraph.Start + match.Index, match.Length));
            tokens.Joins.Add(false);
            startsSentence = match.Length == 1 && text[paragraph.Start + match.Index] is '.' or '!' or '?';
        }
    }

    [GeneratedRegex(@"\w+|[^\w\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
