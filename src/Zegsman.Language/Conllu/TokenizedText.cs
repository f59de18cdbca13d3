using System.Text;
using Zegsman.Language.Identification;
using Zegsman.Language.Quotations;
using Zegsman.Language.Tokenization;

namespace Zegsman.Language.Conllu;

/// <summary>Builds a text out of its tokens.</summary>
internal sealed class TokenizedText
{
    private readonly StringBuilder text = new();
    private readonly Tokens tokens = new();
    private string gap = "";
    private bool begins = true;

    public bool IsEmpty => tokens.Spans.Count == 0;

    /// <summary>Adds a written word.</summary>
    /// <param name="form">As it is written; at least as many characters as parts.</param>
    /// <param name="parts">The tokens it is made of, in order.</param>
    /// <param name="spaceAfter">Whether a space follows it.</param>
    public void Add(string form, IReadOnlyList<string> parts, bool spaceAfter)
    {
        text.Append(gap);
        if (begins) tokens.SentenceStarts.Add(tokens.Spans.Count);
        begins = false;
        gap = spaceAfter ? " " : "";
        var (start, end) = (text.Length, text.Length + form.Length);
        text.Append(form);
        for (var i = 0; i < parts.Count; i++)
        {
            // each part takes its own length of the form, leaving a character at least for each part after it; the last takes what is left
            var after = parts.Count - 1 - i;
            var stop = after == 0 ? end : Math.Min(start + parts[i].Length, end - after);
            if (stop < end && char.IsLowSurrogate(text[stop])) stop += stop - 1 > start ? -1 : 1;
            tokens.Spans.Add(new TextSpan(start, stop));
            tokens.Joins.Add(i > 0);
            start = stop;
        }
    }

    public void EndSentence() => begins = true;

    /// <summary>Puts a line break between the sentence before and the next one.</summary>
    public void EndParagraph()
    {
        EndSentence();
        if (!IsEmpty) gap = "\n";
    }

    public Document ToDocument(TextLanguage? language)
    {
        var whole = text.ToString();
        return new Document(whole, language ?? LanguageIdentifier.Identify(whole), tokens.Spans, tokens.SentenceStarts, tokens.Joins,
            QuotationReader.Read(whole, Paragraphs.Of(whole)));
    }
}
